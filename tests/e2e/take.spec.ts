import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, expectAccessible, open, test } from './support';

const panel = (page: Page) => page.locator('dialog.take');
const preview = (page: Page) => panel(page).locator('.take-ground img');

async function openPanel(page: Page, name = 'Share and download') {
  await page.getByRole('button', { name }).click();
  await expect(preview(page)).toBeVisible();
}

async function saved(page: Page, name: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).locator('.take-saves').getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Width and height that a PNG says it has. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('a figure is saved as picture and as data, in the sizes asked for, under its finding', async ({
  page,
}) => {
  await open(page, '/en/charts/hk-share');
  await openPanel(page);
  const name = 'Hong Kong supplies at least three quarters of Jiangxi’s foreign capital';
  const png = await saved(page, 'PNG');
  expect(png.name).toBe(`${name}.png`);
  expect(sizeOf(png.bytes)).toEqual([2400, 1350]);
  await panel(page).getByLabel('Shape').selectOption('custom');
  await panel(page).getByLabel('Width, px').fill('960');
  await panel(page).getByLabel('Height, px').fill('540');
  await panel(page).getByLabel('4×').check();
  await expect(panel(page)).toContainText('3840 × 2160 px');
  expect(sizeOf((await saved(page, 'PNG')).bytes)).toEqual([3840, 2160]);
  const svg = (await saved(page, 'SVG')).bytes.toString();
  expect(svg).toContain('at least');
  expect(svg).toContain('Feature on the 2025 Green Expo');
  const csv = (await saved(page, 'CSV')).bytes.toString();
  expect(csv).toContain('at least 75%,75,%,at least');
  expect(JSON.parse((await saved(page, 'JSON')).bytes.toString())).toMatchObject({
    figure: 'hk-share',
    language: 'en',
    rows: [{ value: 75, qualifier: 'at-least' }],
  });
  const zip = await saved(page, 'ZIP, all of it');
  const files = unzipSync(new Uint8Array(zip.bytes));
  expect(Object.keys(files).toSorted()).toEqual(
    [
      ...['csv', 'json', 'png', 'pptx', 'svg', 'xlsx'].map((kind) => `${name}.${kind}`),
      'readme.txt',
    ].toSorted(),
  );
  expect(new TextDecoder().decode(files['readme.txt'])).toContain('請一併保留');
  await expect(panel(page).getByText('Saved as')).toBeVisible();
});

test('a figure is saved as a poster with the code of its view', async ({ page }) => {
  await open(page, '/zh-Hant/charts/hk-share');
  await openPanel(page, '分享與下載');
  const poster = await saved(page, '海報');
  expect(poster.name).toMatch(/^江西的外資.* 海報\.png$/);
  expect(sizeOf(poster.bytes)).toEqual([2160, 2880]);
});

test('the choices of the page are those of what is taken along', async ({ page }) => {
  await open(page, '/en/charts/city-map?measure=population&year=2010');
  await openPanel(page);
  await expect(preview(page)).toHaveAttribute('alt', await page.locator('h1').innerText());
  await expect(panel(page).getByLabel('Link', { exact: true })).toHaveValue(
    /\/en\/charts\/city-map\?measure=population&year=2010$/,
  );
  await expect(panel(page).getByLabel('Embed (iframe)', { exact: true })).toHaveValue(
    /\/en\/embed\/city-map\?measure=population&#38;year=2010"/,
  );
  await panel(page).getByRole('checkbox', { name: 'Subtitle' }).uncheck();
  await expect(panel(page).getByLabel('Embed (iframe)', { exact: true })).toHaveValue(
    /year=2010&#38;subtitle=0"/,
  );
  await expect(panel(page).getByLabel(/^Embed \(script/)).toHaveValue(
    /^<jiangxi-figure figure="city-map" lang="en" choices="measure=population&#38;year=2010" hide="subtitle">/,
  );
});

test('a card leads to the panel of its figure, by keyboard, and Back leads to the card', async ({
  page,
}) => {
  await open(page, '/en');
  await page.keyboard.press('Tab');
  const way = page.getByRole('link', { name: /^Share and download: Nanchang has/ });
  await way.focus();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await expect(page).toHaveURL(/\/en\/charts\/city-map$/);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/en$/);
});

test('what is taken along speaks another language than the page, down to its file name', async ({
  page,
}) => {
  await open(page, '/zh-Hans/charts/hk-share');
  await openPanel(page, '分享与下载');
  await panel(page).getByLabel('EN', { exact: true }).first().check();
  await expect(preview(page)).toHaveAttribute('alt', /^Hong Kong supplies/);
  await panel(page).getByLabel('繁體').first().check();
  await expect(preview(page)).toHaveAttribute('alt', /^江西的外資/);
  const csv = await saved(page, 'CSV');
  expect(csv.name).toMatch(/^江西的外資.*\.csv$/);
  expect(csv.bytes.toString()).toMatch(/來源/);
  expect(csv.bytes.toString()).not.toMatch(/来源|Source/);
  await expect(panel(page).getByRole('heading', { name: '分享与下载' })).toBeVisible();
});

test('a picture is copied; where the browser refuses, it is saved and the page says so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/en/charts/hk-share');
  await openPanel(page);
  await panel(page).getByRole('button', { name: 'Copy picture' }).click();
  await expect(panel(page).getByText('Copied.')).toBeVisible();
  const kinds = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => types),
  );
  expect(kinds).toEqual(['image/png']);
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).getByRole('button', { name: 'Copy picture' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.png$/);
  await expect(panel(page).getByText('The picture was saved instead')).toBeVisible();
});

test('the panel works by keyboard alone, gives the focus back, and axe finds nothing in it', async ({
  page,
}) => {
  await open(page, '/en/charts/targets-2030');
  const button = page.getByRole('button', { name: 'Share and download' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(preview(page)).toBeVisible();
  await expectAccessible(page, 'dialog.take');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('data that does not come is said in words, and the next choice asks again', async ({
  page,
  expectComplaint,
}) => {
  expectComplaint(/Failed to load resource|request failed/);
  await open(page, '/en/charts/hk-share');
  await page.route(/\/assets\/sources-.*\.json/, (route) => route.abort());
  await page.getByRole('button', { name: 'Share and download' }).click();
  await expect(panel(page).getByRole('alert')).toContainText('did not come');
  await page.unroute(/\/assets\/sources-.*\.json/);
  await panel(page).getByLabel('繁體').check();
  await expect(preview(page)).toHaveAttribute('alt', /^江西的外資/);
});

test('a chart becomes slides that can be edited, a map its picture and its table', async ({
  page,
}) => {
  await open(page, '/zh-Hant/charts/hk-share');
  await openPanel(page, '分享與下載');
  const chart = await saved(page, 'PPTX');
  expect(chart.name).toBe('江西的外資，至少四分之三來自香港.pptx');
  expect(chart.bytes.byteLength).toBeLessThan(100_000);
  const parts = unzipSync(new Uint8Array(chart.bytes));
  const drawn = Object.entries(parts).find(([name]) => name.startsWith('ppt/charts/chart'));
  expect(new TextDecoder().decode(drawn?.[1])).toContain('<a:t>75%以上</a:t>');
  await open(page, '/zh-Hant/charts/city-map');
  await openPanel(page, '分享與下載');
  const map = unzipSync(new Uint8Array((await saved(page, 'PPTX')).bytes));
  const picture = Object.entries(map).find(([name]) => /^ppt\/media\/.+\.png$/.test(name))?.[1];
  expect(sizeOf(Buffer.from(picture ?? []))).toEqual([2400, 1350]);
  expect(new TextDecoder().decode(map['ppt/slides/slide2.xml'])).toContain('南昌');
});
