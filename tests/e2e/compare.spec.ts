import { expect, expectAccessible, open, settled, test } from './support';
import type { Page } from '@playwright/test';

const heads = (page: Page) => page.locator('[data-heads] > th a');
const slot = (page: Page, at: number) => page.locator('.compare-slot select').nth(at - 1);
const fault = (page: Page) => page.locator('.compare-fault');

test('a reader chooses cities, and Back undoes each choice', async ({ page }) => {
  await open(page, '/en/compare');
  await expect(heads(page)).toHaveText(['Ganzhou', 'Jiujiang']);
  await page.getByLabel('City 3').selectOption('Xinyu');
  await expect(heads(page)).toHaveText(['Ganzhou', 'Jiujiang', 'Xinyu']);
  await expect(page).toHaveURL(/\/en\/compare\?cities=ganzhou,jiujiang,xinyu$/);
  await page.getByLabel('City 1').selectOption('Nanchang');
  await expect(heads(page)).toHaveText(['Nanchang', 'Jiujiang', 'Xinyu']);
  await page.getByRole('button', { name: 'Remove Jiujiang' }).click();
  await expect(heads(page)).toHaveText(['Nanchang', 'Xinyu']);
  await expect(slot(page, 2)).toBeFocused();
  await page.goBack();
  await expect(heads(page)).toHaveText(['Nanchang', 'Jiujiang', 'Xinyu']);
  await page.goBack();
  await expect(heads(page)).toHaveText(['Ganzhou', 'Jiujiang', 'Xinyu']);
  await expect(slot(page, 1)).toHaveValue('ganzhou');
  await page.goBack();
  await expect(heads(page)).toHaveText(['Ganzhou', 'Jiujiang']);
  await page.goForward();
  await expect(heads(page)).toHaveText(['Ganzhou', 'Jiujiang', 'Xinyu']);
  await page.reload();
  await expect(heads(page)).toHaveText(['Ganzhou', 'Jiujiang', 'Xinyu']);
});

test('a city that stands already cannot be chosen twice, and two cities are the fewest', async ({
  page,
}) => {
  await open(page, '/en/compare?cities=xinyu,jian');
  await expect(slot(page, 1).locator('option[value=jian]')).toBeDisabled();
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
  await slot(page, 3).selectOption('fuzhou');
  await slot(page, 4).selectOption('yichun');
  await expect(heads(page)).toHaveCount(4);
  await expect(page.locator('.compare-slot:visible')).toHaveCount(4);
});

test('the keyboard alone chooses a city and keeps its place', async ({ page }) => {
  await open(page, '/en/compare');
  await slot(page, 2).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(slot(page, 1)).toBeFocused();
  await page.keyboard.type('Yi');
  await page.keyboard.press('Enter');
  await expect(heads(page).first()).not.toHaveText('Ganzhou');
  await expect(slot(page, 1)).toBeFocused();
});

test('another language keeps the cities', async ({ page }) => {
  await open(page, '/en/compare?cities=xinyu,jingdezhen,ganzhou&theme=dark');
  await page.locator('.site-header-tools').getByRole('link', { name: '繁體中文' }).click();
  await expect(heads(page)).toHaveText(['新余市', '景德鎮市', '贛州市']);
  const { pathname, search } = new URL(page.url());
  expect(pathname + search).toBe('/zh-Hant/compare?cities=xinyu,jingdezhen,ganzhou&theme=dark');
  await expect(page.locator('[data-figures="rail-shenzhen"] td').first()).toHaveText('未刊');
});

test('a ring of another city opens its note', async ({ page }) => {
  await open(page, '/en/compare?cities=pingxiang,xinyu');
  const row = page.locator('[data-figures=trade]');
  await expect(row).toContainText('under');
  await expect(row).toContainText('Jingdezhen and Pingxiang together');
  await row.getByRole('button').first().click();
  await expect(page.locator('.note-popover:popover-open')).toBeVisible();
});

for (const [query, shown, said] of [
  ['atlantis-on-sea,xinyu', ['Xinyu', 'Ganzhou'], /called “atlantis-on-sea”.*Ganzhou was added/],
  ['xinyu', ['Xinyu', 'Ganzhou'], /takes two cities/],
  ['xinyu,xinyu,jian', ['Xinyu', 'Ji’an'], /Xinyu was named twice/],
  [
    'xinyu,jian,yichun,fuzhou,nanchang',
    ['Xinyu', 'Ji’an', 'Yichun', 'Fuzhou (Jiangxi)'],
    /At most four.*Nanchang is left out/,
  ],
  ['%3Cimg%20src=x%3E,jian', ['Ji’an', 'Ganzhou'], /called “<img src=x>”/],
] as const) {
  test(`?cities=${query} is answered with a sentence and the nearest comparison`, async ({
    page,
  }) => {
    await open(page, `/en/compare?cities=${query}`);
    await expect(heads(page)).toHaveText([...shown]);
    await expect(fault(page)).toHaveText(said);
    await expect(page.locator('main img')).toHaveCount(0);
    await expectAccessible(page, 'main');
  });
}

test('a city’s page leads to its comparison, and the menu to the page', async ({ page }) => {
  await open(page, '/en/cities/xinyu');
  await page.getByRole('link', { name: 'Compare with other cities' }).click();
  await expect(heads(page)).toHaveText(['Xinyu', 'Yingtan']);
  await settled(page);
  await page.getByRole('button', { name: 'Cities', exact: true }).click();
  await page.locator('#cities-menu').getByRole('link', { name: 'Compare cities' }).click();
  await expect(heads(page)).toHaveText(['Ganzhou', 'Jiujiang']);
});

test('a column that cannot be fetched leaves what stands, and says so', async ({
  page,
  expectComplaint,
}) => {
  expectComplaint(/503/);
  await page.route('**/assets/parts/xinyu.*', (route) => route.fulfill({ status: 503 }));
  await open(page, '/en/compare');
  await slot(page, 2).selectOption('xinyu');
  await expect(fault(page)).toContainText('could not be fetched');
  await expect(heads(page)).toHaveText(['Ganzhou', 'Jiujiang']);
  await expect(slot(page, 2)).toHaveValue('jiujiang');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of ['en', 'zh-Hant', 'zh-Hans']) {
    test(`the usual comparison and the way to every city stand in ${lang}`, async ({ page }) => {
      await page.goto(`/${lang}/compare?cities=xinyu,jian`);
      await expect(heads(page)).toHaveCount(2);
      await expect(page.locator('.compare-chooser')).toBeHidden();
      await expect(page.locator('.compare-pages a')).toHaveCount(11);
      await expect(page.locator('.compare-columns .fact-list').first()).toBeVisible();
    });
  }
});
