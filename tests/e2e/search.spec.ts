import type { Page } from '@playwright/test';
import { expect, expectAccessible, open, test } from './support';

const dialog = (page: Page) => page.locator('dialog.search-dialog');
const options = (page: Page) => dialog(page).getByRole('option');

/** Opens the search with the keyboard and types, as a reader would who has no pointer. */
async function ask(page: Page, question: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText(question);
  await expect(options(page).first()).toBeVisible();
}

const questions = {
  en: [
    ['Which city makes lithium salt and how much of the market?', 'Xinyu', 'about half'],
    ['How many service items does Ganzhou handle to Shenzhen’s standard?', 'Ganzhou', '404 items'],
    ['What growth does the 2030 target need?', '2030', 'under 5.1%'],
  ],
  'zh-Hant': [
    ['哪個城市生產鋰鹽？佔市場多少？', '新余', '約半數'],
    ['贛州有多少項政務服務與深圳同標？', '贛州', '404項'],
    ['達到2030年目標需要多少增長？', '2030', '不到5.1%'],
  ],
  'zh-Hans': [
    ['哪个城市生产锂盐？占市场多少？', '新余', '约半数'],
    ['赣州有多少项政务服务与深圳同标？', '赣州', '404项'],
    ['达到2030年目标需要多少增长？', '2030', '不到5.1%'],
  ],
} as const;

for (const [lang, three] of Object.entries(questions)) {
  test(`three questions are answered from /${lang} with the keyboard alone`, async ({ page }) => {
    await open(page, `/${lang}`);
    for (const [question, title, value] of three) {
      await ask(page, question);
      await expect(options(page).first()).toContainText(title);
      await expect(options(page).first().locator('.search-value')).toHaveText(value);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
    }
    await ask(page, 'gz');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${lang}/cities/ganzhou$`));
    await expect(dialog(page)).toBeHidden();
    await expect(page.locator('#main')).toBeFocused();
  });
}

test('the search speaks the language of the page it is opened on', async ({ page }) => {
  await open(page, '/en');
  await ask(page, 'ganzhou');
  await expect(options(page).first().locator('.search-title')).toHaveText('Ganzhou');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: '繁體中文' }).click();
  await expect(page).toHaveURL(/\/zh-Hant$/);
  await page.keyboard.press('/');
  await expect(options(page).first().locator('.search-title')).toHaveText('贛州市');
  await expect(dialog(page).getByRole('combobox')).toHaveValue('ganzhou');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh-Hant\/cities\/ganzhou$/);
});

test('an answer leads to the very choice of a chart, and the focus returns where nothing is chosen', async ({
  page,
}) => {
  await open(page, '/en/charts');
  const link = page.getByRole('link', { name: 'Search' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await ask(page, 'ganzhou gdp 2019');
  await options(page).filter({ hasText: 'Ganzhou · GDP' }).first().click();
  await expect(page).toHaveURL(/\/en\/charts\/city-map\?year=2019$/);
});

test('examples are asked, and what nothing answers is said to be so', async ({ page }) => {
  await open(page, '/zh-Hant');
  await page.keyboard.press('/');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(options(page).first()).toContainText('約半數');
  await dialog(page).getByRole('combobox').fill('qqqqzz');
  await expect(dialog(page).getByRole('status')).toContainText('沒有');
  await expect(options(page)).toHaveCount(11);
});

test('a reader may keep the key / for other things', async ({ page }) => {
  await open(page, '/en');
  await page.keyboard.press('/');
  await dialog(page).getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
  await ask(page, 'ganzhou');
});

test('an index that does not come can be asked for again, and nothing typed is lost', async ({
  page,
  expectComplaint,
}) => {
  expectComplaint(/status of 503/);
  await page.route('**/assets/search.*.json', (route) => route.fulfill({ status: 503 }));
  await open(page, '/en');
  await page.keyboard.press('/');
  const again = dialog(page).getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await page.unroute('**/assets/search.*.json');
  await dialog(page).getByRole('combobox').fill('ganzhou');
  await again.click();
  await expect(options(page).first()).toContainText('Ganzhou');
});

for (const width of [390, 1280]) {
  test(`no accessibility rule is broken in the open search at ${width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    await open(page, '/zh-Hans/search?theme=dark');
    await page.locator('.search-open').click();
    await expect(options(page).first()).toBeVisible();
    await expectAccessible(page, 'dialog');
    await page.keyboard.insertText('赣州');
    await expect(options(page).first()).toContainText('赣州市');
    await expectAccessible(page, 'dialog');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to a page that lists every place, company and term', async ({ page }) => {
    await page.goto('/zh-Hant');
    await page.getByRole('link', { name: '搜尋' }).click();
    await expect(page).toHaveURL(/\/zh-Hant\/search$/);
    for (const name of ['鉛山縣', '江西銅業', '鋰鹽'])
      await expect(page.locator('main')).toContainText(name);
    await expect(page.locator('.search-open')).toBeHidden();
  });
});
