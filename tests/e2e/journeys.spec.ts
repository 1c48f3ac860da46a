import { expect, expectAccessible, open, settled, test } from './support';

const languages = [
  {
    lang: 'en',
    name: 'English',
    gdp: 'over CNY 3.6 trillion',
    people: 'nearly 45 million',
    forest: '63.1%',
    share: 'at least 75%',
    listed: '24 companies',
  },
  {
    lang: 'zh-Hant',
    name: '繁體中文',
    gdp: '超3.6萬億元',
    people: '近4,500萬',
    forest: '63.1%',
    share: '75%以上',
    listed: '24家',
  },
  {
    lang: 'zh-Hans',
    name: '简体中文',
    gdp: '超3.6万亿元',
    people: '近4500万',
    forest: '63.1%',
    share: '75%以上',
    listed: '24家',
  },
] as const;

test.describe('the overview', () => {
  for (const { lang, gdp, people, forest, share, listed } of languages) {
    test(`shows the five headline figures with their limits in ${lang}`, async ({ page }) => {
      await open(page, `/${lang}`);
      const strip = page.locator('[data-figure=headline] .value');
      await expect(strip).toHaveText([gdp, people, forest, share, listed]);
    });
  }

  test('lights up the ranking’s bar when the pointer is on the city in the map', async ({
    page,
  }) => {
    await open(page, '/en');
    const plot = page.locator('[data-figure=city-map] .plot');
    await plot.scrollIntoViewIfNeeded();
    const lit = plot.locator('svg path[fill-opacity="0.1"]');
    await expect(lit).toHaveCount(0);
    const name = plot.locator('svg text', { hasText: /^Ganzhou$/ }).first();
    const box = await name.boundingBox();
    expect(box).not.toBeNull();
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 40);
    await expect(plot.locator('.tooltip')).toContainText('Ganzhou');
    await expect(plot.locator('.tooltip')).toContainText('CNY 460.6');
    await expect(lit).toHaveCount(1);
    await page.mouse.move(0, 0);
    await expect(lit).toHaveCount(0);
    await expect(plot.locator('.tooltip')).toHaveCount(0);
  });

  test('opens a city’s page from the map', async ({ page }) => {
    await open(page, '/en?theme=dark');
    const plot = page.locator('[data-figure=city-map] .plot');
    await plot.scrollIntoViewIfNeeded();
    const box = await plot
      .locator('svg text', { hasText: /^Ganzhou$/ })
      .first()
      .boundingBox();
    await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 40);
    await expect(page).toHaveURL(/\/en\/cities\/ganzhou\?theme=dark$/);
  });
});

test.describe('the language switch', () => {
  const places = [
    '?theme=dark&city-map.measure=population',
    '/charts?topic=hong-kong',
    '/charts/city-map?measure=area&currency=USD&show=table#main',
    '/charts/grammar',
    '/cities/jiujiang?theme=light',
  ];
  for (const place of places) {
    test(`keeps place and choices on /en${place}`, async ({ page }) => {
      await open(page, `/en${place}`);
      await page.locator('.site-header-tools').getByRole('link', { name: '简体中文' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
      const { pathname, search, hash } = new URL(page.url());
      expect(pathname + search + hash).toBe(`/zh-Hans${place}`);
    });
  }

  test('is remembered at the door', async ({ page }) => {
    await open(page, '/');
    await expect(page).toHaveURL(/\/en$/);
    await page.locator('.site-header-tools').getByRole('link', { name: '繁體中文' }).click();
    await expect(page).toHaveURL(/\/zh-Hant$/);
    await open(page, '/?theme=dark');
    await expect(page).toHaveURL(/\/zh-Hant\?theme=dark$/);
  });
});

test.describe('a city’s page', () => {
  for (const [city, counties] of [
    ['ganzhou', 18],
    ['xinyu', 2],
    ['jiujiang', 13],
  ] as const) {
    test(`lists and draws the ${counties} counties of ${city}`, async ({ page }) => {
      await open(page, `/en/charts/city-counties?city=${city}`);
      await expect(page.locator('table tbody tr')).toHaveCount(counties);
      const plot = page.locator('.plot');
      await plot.focus();
      await page.keyboard.press('End');
      await expect(page.locator('.tooltip')).toBeVisible();
    });
  }

  test('leads to its neighbours', async ({ page }) => {
    await open(page, '/zh-Hant/cities/ganzhou');
    await page.getByRole('link', { name: '下一個城市：吉安' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('吉安市');
  });
});

test('the longest of the city pages prints on one A4 sheet', async ({ page }) => {
  await open(page, '/en/cities/ganzhou');
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
});

test('on a wall the pointer meets the region it is on', async ({ page }) => {
  await page.setViewportSize({ width: 3840, height: 2160 });
  await open(page, '/en/charts/city-map');
  const box = await page
    .locator('.plot svg text', { hasText: /^Ji’an$/ })
    .first()
    .boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 70);
  await expect(page.locator('.tooltip')).toContainText('Ji’an');
});

test('the nickel row’s note opens and says what was printed', async ({ page }) => {
  await open(page, '/en/charts/resources');
  const row = page.locator('table tbody tr', { hasText: 'Nickel' });
  await row.getByRole('button', { name: /^Note/ }).first().click();
  const note = page.locator('.note-popover:popover-open');
  await expect(note).toBeVisible();
  await expect(note).toContainText('鎳');
  await expect(note).toContainText('鋰');
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(row.getByRole('button', { name: /^Note/ }).first()).toBeFocused();
});

test('an unknown address offers what comes nearest and is kept by no search engine', async ({
  page,
}) => {
  await open(page, '/en/cities/gangzhou');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
  await expect(
    page.locator('main').getByRole('link', { name: 'Ganzhou', exact: true }),
  ).toBeVisible();
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expectAccessible(page);
});

test('the keyboard alone reaches a figure, walks it, and opens a city', async ({ page }) => {
  await open(page, '/en/charts/city-map');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.locator('.plot').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.plot [aria-live]')).toContainText('Ganzhou');
  await expect(page.locator('.tooltip')).toContainText('CNY 460.6');
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(page).toHaveURL(/\/en\/cities\/ganzhou$/);
});
