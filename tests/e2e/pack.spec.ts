import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { enliven, expect, figure, settled, test } from './support';

const built = fileURLToPath(new URL('../../dist/jiangxi-usb.html', import.meta.url));
let folder: string;
let file: string;

// As a stick is: a folder with signs of other scripts and blanks in its path, and no line at all.
test.use({ offline: true });

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), '江西 經貿周 '));
  file = join(folder, '大灣區 talk.html');
  copyFileSync(built, file);
});

test.afterAll(() => rmSync(folder, { recursive: true }));

test.beforeEach(async ({ context }) => {
  // Any request but for the file itself ends the test: `support.ts` counts what failed.
  await context.route(/^https?:/, (route) => route.abort('internetdisconnected'));
});

async function openAt(page: Page, place: string): Promise<void> {
  // Anew, not as a step within the page that is open.
  await page.goto('about:blank');
  await page.goto(`${pathToFileURL(file).href}${place === '' ? '' : `#${place}`}`);
  await settled(page);
}

const placeOf = (page: Page): string => new URL(page.url()).hash.slice(1);

const isAt = (page: Page, place: string) => expect.poll(() => placeOf(page)).toBe(place);

for (const deck of ['bay-area', 'three-cities', 'why-hong-kong'])
  test(`every slide of ${deck} is reached in three languages`, async ({ page }) => {
    for (const lang of ['en', 'zh-Hant', 'zh-Hans']) {
      await openAt(page, `/${lang}/present/${deck}`);
      const slides = page.locator('.slide');
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await page.keyboard.press('End');
      await expect(page.locator('.slide:visible')).toHaveAttribute('data-slide', /^\d\d?$/);
      const count = await slides.count();
      expect(count).toBeGreaterThan(5);
      for (let slide = 2; slide <= count; slide += 1) {
        for (const key of [...String(slide), 'Enter']) await page.keyboard.press(key);
        await expect(page.locator(`.slide[data-slide="${slide}"]`)).toBeVisible();
        await isAt(page, `/${lang}/present/${deck}/${slide}`);
        await expect(page.locator('.slide:visible h1, .slide:visible h2').first()).not.toBeEmpty();
      }
    }
  });

test('L keeps slide and step, a reload keeps both, and Escape leads back to the decks', async ({
  page,
}) => {
  await openAt(page, '/en/present');
  await page.locator('.present-go').first().click();
  await isAt(page, '/en/present/bay-area');
  const stepped = page.locator('.slide:not([data-steps="0"])').first();
  await expect(stepped).toBeAttached();
  const slide = await stepped.getAttribute('data-slide');
  for (const key of [...(slide ?? ''), 'Enter', 'ArrowRight', 'l']) await page.keyboard.press(key);
  await isAt(page, `/zh-Hant/present/bay-area/${slide}?step=1`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await page.reload();
  await expect(page.locator(`.slide[data-slide="${slide}"]`)).toBeVisible();
  await isAt(page, `/zh-Hant/present/bay-area/${slide}?step=1`);
  await expect(page.locator('.stage-said')).toHaveCount(0);
  await page.keyboard.press('o');
  await expect(page.locator('dialog .stage-grid button').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Decks to present');
});

for (const joins of [true, false])
  test(`the console follows the wall and leads it, where the browser ${joins ? 'joins' : 'does not join'} windows of a file`, async ({
    page,
    context,
  }) => {
    if (!joins)
      await context.addInitScript(() => {
        // As where each document of a file is a site of its own.
        BroadcastChannel.prototype.postMessage = () => {};
      });
    await openAt(page, '/zh-Hant/present/why-hong-kong/3');
    const [console] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('p')]);
    await expect(console.locator('[data-wall]')).toContainText('大屏幕已連接');
    await expect(console.locator('[data-ask=keep]')).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await expect(console.locator('[data-now]')).toContainText('第4頁');
    await console.keyboard.press('5');
    await console.keyboard.press('Enter');
    await isAt(page, '/zh-Hant/present/why-hong-kong/5');
    const now = console.frameLocator('[data-view=now] iframe');
    await expect(now.locator('.slide[data-slide="5"]')).toBeVisible();
    await console.getByRole('link', { name: 'EN' }).click();
    await expect(console.locator('html')).toHaveAttribute('lang', 'en');
    await expect(console.locator('[data-wall]')).toContainText('Wall connected');
    await expect(console.locator('[data-now]')).toContainText('Slide 5');
  });

test('opens at its door, goes from page to page, and Back and Forward go with it', async ({
  page,
}) => {
  await openAt(page, '');
  await isAt(page, '/en');
  await page.getByRole('link', { name: 'Charts', exact: true }).first().click();
  await isAt(page, '/en/charts');
  await page.getByRole('link', { name: '繁' }).first().click();
  await isAt(page, '/zh-Hant/charts');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await page.goBack();
  await isAt(page, '/en/charts');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goForward();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await openAt(page, '/en/nothing-here');
  await expect(page.locator('[data-nearest]')).toBeAttached();
});

test('a figure wakes, answers, and keeps its choices in an address that opens again', async ({
  page,
}) => {
  await openAt(page, '/en/charts/city-map?measure=gdp&currency=USD');
  await enliven(figure(page, 'city-map').locator('.plot').first());
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.tooltip')).toContainText('US$');
  await page.getByRole('link', { name: '简' }).first().click();
  await isAt(page, '/zh-Hans/charts/city-map?measure=gdp&currency=USD');
  await page.reload();
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await page.locator('.theme-toggle').first().click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(placeOf(page)).toContain('theme=dark');
});

test('the search finds, and leads there', async ({ page }) => {
  await openAt(page, '/zh-Hant');
  await page.keyboard.press('/');
  await page.keyboard.type('贛州');
  const found = page.locator('dialog[open] [role=option]').first();
  await expect(found).toContainText('贛州');
  await found.click();
  await expect.poll(() => placeOf(page)).toMatch(/^\/zh-Hant\/(cities|charts)\//);
});

test('a link opens in another tab, and a part of a page is shown', async ({ page, context }) => {
  await openAt(page, '/en/data');
  const link = page.locator('main a[href*="/en/data/discrepancies"]').first();
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    link.click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await settled(tab);
  await expect(tab).toHaveURL(/#\/en\/data\/discrepancies/);
  await openAt(page, '/en/topics/companies');
  const part = page.locator('[data-contents] a[href^="#"]').last();
  const id = (await part.getAttribute('href')) ?? '';
  await part.click();
  await isAt(page, `/en/topics/companies${id}`);
  await expect(page.locator(id)).toBeInViewport();
  await page.reload();
  await settled(page);
  await expect(page.locator(id)).toBeInViewport();
});

test('a figure and its data are saved as files', async ({ page }) => {
  const saved = async (press: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  await openAt(page, '/en/charts/hk-share');
  await page.getByRole('button', { name: 'Share and download' }).click();
  const panel = page.locator('dialog.take');
  await expect(panel.locator('.take-ground img')).toBeVisible();
  const save = (name: string) =>
    saved(() => panel.locator('.take-saves').getByRole('button', { name, exact: true }).click());
  expect((await save('PNG')).bytes.readUInt32BE(16)).toBe(2400);
  const slides = unzipSync(new Uint8Array((await save('PPTX')).bytes));
  expect(Object.keys(slides)).toContain('ppt/slides/slide1.xml');
  const book = unzipSync(new Uint8Array((await save('XLSX')).bytes));
  expect(Object.keys(book)).toContain('xl/workbook.xml');
  // The tests' site has no address of its own, and the file promises none.
  await expect(panel).toContainText('This file has no web address.');
  await expect(panel).not.toContainText('127.0.0.1');
  await page.keyboard.press('Escape');
  await openAt(page, '/en/data/listings');
  const csv = await saved(() => page.locator('a[href$="listings.en.csv"]').first().click());
  expect(csv.name).toBe('listings.en.csv');
  expect(csv.bytes.toString()).toContain(',');
});

test('figures are compared and laid into a deck of one’s own', async ({ page }) => {
  await openAt(page, '/en/compare?cities=ganzhou,nanchang');
  await expect(page.getByRole('columnheader', { name: 'Ganzhou' })).toBeVisible();
  await openAt(page, '/en/decks/new?figures=hk-share,city-map~measure=gdp');
  await expect(page.locator('.deck-count')).toContainText('2');
  await page.getByRole('link', { name: 'Present', exact: true }).last().click();
  await expect(page.locator('.slide[data-slide="1"] svg').first()).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.slide[data-slide="2"]')).toBeVisible();
});

test('a file that was not copied whole says so', async ({ page, expectComplaint }) => {
  expectComplaint(/page error/);
  const bytes = readFileSync(built);
  const half = Buffer.concat([bytes.subarray(0, 900_000), bytes.subarray(1_100_000)]);
  const broken = join(folder, 'broken.html');
  writeFileSync(broken, half);
  await page.goto(pathToFileURL(broken).href);
  await expect(page.getByText('copy it once more')).toBeVisible();
  await expect(page.getByText('請重新複製')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the file says in three languages what it needs', async ({ page }) => {
    await page.goto(pathToFileURL(file).href);
    await expect(page.getByText('This file needs JavaScript')).toBeVisible();
    await expect(page.getByText('請允許其執行')).toBeVisible();
    await expect(page.getByText('请允许其运行')).toBeVisible();
  });
});
