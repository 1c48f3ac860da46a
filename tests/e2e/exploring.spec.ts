import { enliven, expect, figure, open, test } from './support';

test('the years of a map run by themselves, and Back takes choices back one by one', async ({
  page,
}) => {
  await open(page, '/en/charts/city-map');
  await page.getByRole('combobox', { name: 'Measure' }).selectOption('population');
  await expect(page).toHaveURL(/measure=population$/);
  const year = page.getByRole('slider', { name: 'Year' });
  await expect(year).toHaveAttribute('aria-valuetext', '2024');
  await year.press('Home');
  await expect(page).toHaveURL(/year=2010/);
  // Values that follow one another at once are one step; this one is done.
  await page.waitForTimeout(1600);
  await expect(page.locator('.figure-full h1 + p')).toContainText('2010');
  await page.getByRole('button', { name: 'Play through the years' }).click();
  await expect(page).toHaveURL(/year=2012/);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Play through the years' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/year=2010/);
  await page.goBack();
  await expect(page).toHaveURL(/measure=population$/);
  await expect(year).toHaveAttribute('aria-valuetext', '2024');
  await page.goBack();
  await expect(page).toHaveURL(/city-map$/);
  await expect(page.getByRole('combobox', { name: 'Measure' })).toHaveValue('gdp');
});

test('a year set before the figure woke is kept until it has', async ({ page }) => {
  await open(page, '/zh-Hant/charts/city-map');
  const year = page.getByRole('slider', { name: '年份' });
  await year.evaluate((slider: HTMLInputElement) => {
    slider.value = '0';
    slider.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page).toHaveURL(/year=2019/);
  await expect(year).toHaveAttribute('aria-valuetext', '2019年');
});

test('pointing at a city lights it in the other figures of the page, drawn or printed', async ({
  page,
}) => {
  await open(page, '/en');
  const map = figure(page, 'city-map').locator('.plot');
  await enliven(map);
  await page.keyboard.press('ArrowDown');
  const other = figure(page, 'clusters').locator('.plot');
  await other.scrollIntoViewIfNeeded();
  await expect(other.locator('.picture path')).not.toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(map.locator('[aria-live]')).toContainText('Ganzhou');
  await expect(other.locator('.lit').first()).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(other.locator('.lit')).toHaveCount(0);
});

test('listed companies are those of the exchange chosen: finding, table, address, and Back', async ({
  page,
}) => {
  await open(page, '/en/charts/listing-years');
  const heading = page.locator('.figure-full h1');
  await expect(heading).toContainText('91 A-share companies');
  await page.getByRole('radio', { name: 'Shenzhen' }).click();
  await expect(page).toHaveURL(/exchange=szse$/);
  await expect(heading).toContainText('53 Jiangxi companies listed in Shenzhen');
  await expect(
    page
      .getByRole('cell', { name: '53 companies' })
      .or(page.getByRole('cell', { name: /\b53$/ }))
      .first(),
  ).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/listing-years$/);
  await expect(heading).toContainText('91 A-share companies');
  await expect(page.getByRole('radio', { name: 'Shenzhen' })).not.toBeChecked();
});

test('a figure asked for by its address is cited under the finding it then has', async ({
  page,
}) => {
  await open(page, '/en/charts/listing-years?exchange=szse');
  await expect(page.locator('[data-cite]')).toContainText(
    '53 Jiangxi companies listed in Shenzhen',
  );
  await expect(page.locator('[data-cite]')).toContainText('listing-years?exchange=szse');
});

test('the cities of the scatter move through the years on axes that stay', async ({ page }) => {
  await open(page, '/en/charts/city-scatter');
  const year = page.getByRole('slider', { name: 'Year' });
  await expect(year).toHaveAttribute('aria-valuetext', '2023');
  await year.press('Home');
  await expect(page).toHaveURL(/year=2019/);
  await expect(page.locator('.figure-full h1 + p')).toContainText('2019');
  await expect(page.locator('.plot-live svg')).toBeVisible();
  const ends = () =>
    page
      .locator('.plot-live text')
      .evaluateAll((texts) =>
        texts.map((text) => text.textContent).filter((text) => /^[\d,.]+$/.test(text)),
      );
  const first = await ends();
  await year.press('End');
  await expect(page.locator('.figure-full h1 + p')).toContainText('2023');
  expect(await ends()).toEqual(first);
});
