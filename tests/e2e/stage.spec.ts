import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support';

/** A deck of five figures: bounds, a map in another measure than its page's, targets, a list. */
const figures = 'hk-share,city-map~measure=gdp,targets-2030,headline,listings';
const query = new URLSearchParams({ title: 'A deck', figures });

const at = (lang: string, slide: number): string => {
  const here = new URLSearchParams(query);
  if (slide > 1) here.set('slide', String(slide));
  return `/${lang}/present/new?${here}`;
};

const shown = (page: Page) => page.locator('.slide:not([hidden])');
const place = (page: Page): Promise<string> =>
  page.evaluate(() => location.pathname + location.search);

const slidesOf = (page: Page) => page.locator('.slide');

/** Opens a stage and waits until every slide of the deck is in it. */
async function openStage(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await expect(shown(page)).toHaveCount(1);
}

test('PageDown goes through every slide, and each is drawn when it comes', async ({ page }) => {
  await openStage(page, at('en', 1));
  await expect(slidesOf(page)).toHaveCount(6);
  for (let slide = 2; slide <= 6; slide += 1) {
    await page.keyboard.press('PageDown');
    await expect(shown(page)).toHaveAttribute('data-slide', String(slide));
    await expect(shown(page).locator('.slide-plot > svg')).toBeVisible();
    await expect(shown(page).locator('.slide-source')).not.toHaveText('');
  }
  expect(await place(page)).toBe(at('en', 6));
});

test('a 1 typed after a deck opens its first slide, under the address of the deck', async ({
  page,
}) => {
  const answer = await page.goto('/zh-Hant/present/bay-area/1', { waitUntil: 'networkidle' });
  expect(answer?.status()).toBe(200);
  await expect(shown(page)).toHaveAttribute('data-slide', '1');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await expect(shown(page)).toHaveAttribute('data-slide', '1');
  expect(await place(page)).toBe('/zh-Hant/present/bay-area');
});

test('a slide keeps its place through L and a reload', async ({ page }) => {
  await openStage(page, at('en', 3));
  await expect(shown(page).locator('h2')).toContainText('Nanchang');
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  expect(await place(page)).toBe(at('zh-Hant', 3));
  await expect(shown(page).locator('h2')).toContainText('南昌');
  await page.reload({ waitUntil: 'networkidle' });
  await expect(shown(page).locator('h2')).toContainText('南昌');
  await page.keyboard.press('PageUp');
  expect(await place(page)).toBe(at('zh-Hant', 2));
});

test('a figure nobody knows takes no other slide away, and markup in the address is text', async ({
  page,
}) => {
  const asked = new URLSearchParams({ title: '<b>x</b>', figures: 'no-such-figure,hk-share' });
  await openStage(page, `/en/present/new?${asked}`);
  await expect(slidesOf(page)).toHaveCount(3);
  await expect(shown(page).locator('h2')).toHaveText('<b>x</b>');
  await page.keyboard.press('End');
  await expect(shown(page).locator('.slide-plot > svg')).toBeVisible();
});

test('black, grid, code and help lie over the slide, and Escape takes each away', async ({
  page,
}) => {
  await openStage(page, at('zh-Hant', 2));
  await page.keyboard.press('b');
  await expect(page.locator('.stage-cover')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('.stage-cover')).toBeHidden();
  expect(await place(page)).toBe(at('zh-Hant', 2));
  const dialog = page.getByRole('dialog');
  for (const [key, name] of [
    ['o', '全部頁面'],
    ['q', '掃碼查看本頁'],
    ['?', '按鍵'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(dialog).toHaveAccessibleName(name);
    await expectAccessible(page, 'dialog');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
  await page.keyboard.press('o');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  expect(await place(page)).toBe(at('zh-Hant', 3));
  for (const key of ['4', 'Enter']) await page.keyboard.press(key);
  expect(await place(page)).toBe(at('zh-Hant', 4));
});

test('Escape leaves for the page the stage was opened from', async ({ page }) => {
  await page.goto('/en/charts', { waitUntil: 'networkidle' });
  await page.evaluate((path) => location.assign(path), at('en', 2));
  await expect(shown(page)).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Escape');
  await page.waitForURL('**/en/charts');
});

test('the console follows the wall and leads it, in a language of its own', async ({
  page,
  context,
}) => {
  await openStage(page, at('zh-Hant', 1));
  const [console] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('p')]);
  await console.goto(`/en/present/new/console?${query}`, { waitUntil: 'networkidle' });
  await expect(console.locator('[data-wall]')).toContainText('Wall connected');
  await page.keyboard.press('End');
  await expect(console.locator('[data-now]')).toContainText('Slide 6 of 6');
  const notes = console.locator('.console-notes [data-notes]');
  await expect(notes).not.toHaveText('');
  for (const key of ['2', 'Enter']) await console.keyboard.press(key);
  await expect.poll(() => place(page)).toBe(at('zh-Hant', 2));
  await console.getByRole('button', { name: '简' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(console.locator('html')).toHaveAttribute('lang', 'en');
  await console.keyboard.press('b');
  await expect(page.locator('.stage-cover')).toBeVisible();
  // Loaded anew, each is as it was.
  await console.reload({ waitUntil: 'networkidle' });
  await expect(console.locator('[data-now]')).toContainText('black');
  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.locator('.stage-cover')).toBeVisible();
  await console.keyboard.press('b');
  await expectAccessible(console);
  await page.close();
  await expect(console.locator('[data-wall]')).toContainText('No wall window');
});

test('after one visit every deck page, figure and language is there without a network', async ({
  page,
  context,
  expectComplaint,
}) => {
  // A page outside the decks asks the network first.
  expectComplaint(/request failed: \S+\/(charts|cities)\/\S+ \(net::ERR_INTERNET_DISCONNECTED\)/);
  await openStage(page, at('en', 1));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
    timeout: 120_000,
  });
  await context.setOffline(true);
  for (const lang of ['en', 'zh-Hant', 'zh-Hans']) {
    await page.goto(at(lang, 3));
    await expect(shown(page).locator('.slide-plot > svg')).toBeVisible();
    await page.keyboard.press('l');
    await expect(page.locator('html')).not.toHaveAttribute('lang', lang);
  }
  await page.goto('/zh-Hans/charts/hk-share');
  await expect(page.locator('h1')).not.toHaveText('');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await page.goto('/en/cities/ganzhou');
  await expect(page.locator('h1')).toContainText('Ganzhou');
});

test('a kiosk goes on by itself, stops for a hand, and goes on again', async ({ page }) => {
  await page.clock.install();
  await page.goto(`${at('en', 1)}&kiosk=1&dwell=5`);
  await expect(shown(page)).toHaveAttribute('data-slide', '1');
  await page.clock.runFor(6000);
  await expect(shown(page)).toHaveAttribute('data-slide', '2');
  await page.keyboard.press('End');
  await page.clock.runFor(30_000);
  await expect(shown(page)).toHaveAttribute('data-slide', '6');
  await page.clock.runFor(31_000);
  await expect(shown(page)).toHaveAttribute('data-slide', '1');
});
