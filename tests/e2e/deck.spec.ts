import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, expectAccessible, open, settled, test } from './support';

const titles = (page: Page) => page.locator('.deck-slide .deck-title a');
const share = 'Hong Kong supplies at least three quarters of Jiangxi’s foreign capital';
const economy = 'Nanchang has the largest economy of the eleven cities, Ganzhou the second largest';

test('figures are laid in from the gallery, put in order, named and taken along, all by keyboard', async ({
  page,
}) => {
  await open(page, '/en/charts');
  await page.keyboard.press('Tab');
  for (const title of [share, economy]) {
    const button = page.getByRole('button', { name: `Add to slides: ${title}` });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: `Remove from slides: ${title}` })).toBeVisible();
  }
  const link = page.getByRole('link', { name: 'Slides (2)' });
  await expect(link).toHaveAttribute('href', '/en/decks/new?figures=hk-share,city-map');
  await link.press('Enter');
  await expect(titles(page)).toHaveText([share, economy]);
  await settled(page);
  await expectAccessible(page);

  const handle = page.getByRole('button', { name: `Move: ${economy}`, exact: true });
  await handle.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(titles(page)).toHaveText([economy, share]);
  await expect(handle).toBeFocused();
  await expect(page.getByRole('status').first()).toHaveText(`${economy}: now slide 1 of 2.`);
  await page.getByRole('textbox', { name: 'Title of the deck' }).fill('Visit to <b>Ganzhou</b>');
  await expect(page).toHaveURL(/figures=city-map,hk-share&title=Visit%20to%20%3Cb%3EGanzhou/);

  await page.reload();
  await expect(titles(page)).toHaveText([economy, share]);
  await expect(page.getByRole('textbox')).toHaveValue('Visit to <b>Ganzhou</b>');
  await page.getByRole('group', { name: 'Second language' }).getByLabel('繁體').check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'PPTX' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Visit to b Ganzhou b.pptx');
  const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const said = slides.map((name) => new TextDecoder().decode(parts[name])).join('');
  expect(said).toContain('Visit to &lt;b&gt;Ganzhou&lt;/b&gt;');
  expect(said).toContain(economy);
  expect(said).toContain('江西的外資，至少四分之三來自香港');
  expect(Object.keys(parts).filter((name) => name.endsWith('.svg'))).toHaveLength(1);
});

test('a slide is removed and comes back, and the list outlives the visit', async ({ page }) => {
  await open(page, '/zh-Hant/decks/new');
  await page.getByRole('button', { name: '江西的外資，至少四分之三來自香港' }).click();
  await page.getByRole('combobox').selectOption('city-map');
  await expect(titles(page)).toHaveCount(2);
  await page.getByRole('button', { name: /^移除：江西的外資/ }).click();
  await expect(titles(page)).toHaveCount(1);
  await page.getByRole('button', { name: '復原' }).click();
  await expect(titles(page)).toHaveCount(2);
  await open(page, '/en/charts/hk-share');
  await expect(page.getByRole('link', { name: 'Slides (2)' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove from slides' })).toBeVisible();
});

test('what is cancelled leaves no file', async ({ page }) => {
  let files = 0;
  page.on('download', () => (files += 1));
  await open(page, '/en/decks/new?figures=all');
  await page.getByRole('button', { name: 'PPTX' }).click();
  await expect(page.getByRole('status').last()).toContainText(/^\d+ of \d+: /);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('status').last()).toHaveText('Cancelled. Nothing was saved.');
  await expect(page.getByRole('button', { name: 'PPTX' })).toBeEnabled();
  expect(files).toBe(0);
});

test('an address with what nobody knows, with too much and with choices is answered', async ({
  page,
}) => {
  const many = Array.from({ length: 70 }, () => 'hk-share').join(',');
  const odd = '%3Cimg%20src%3Dx%3E,city-sectors~city=jiujiang';
  await open(page, `/en/decks/new?figures=${odd},${many}&title=${'%E2%80%AE%3D1%2B1'.repeat(500)}`);
  await expect(page.getByRole('alert').first()).toContainText('Not known here: <img src=x>');
  await expect(page.getByRole('alert').last()).toContainText('60 slides at most; 11 more');
  await expect(titles(page)).toHaveCount(60);
  await expect(titles(page).first()).toContainText('Jiujiang');
  expect(await page.getByRole('textbox').inputValue()).toMatch(/^(?:=1\+1 ?)+/);
  await expectAccessible(page);
});

test('a deck from a link leaves the reader’s own as it was, and speaks every language', async ({
  page,
}) => {
  await open(page, '/en/decks/new');
  await page.getByRole('combobox').selectOption('ecology');
  await expect(titles(page)).toHaveCount(1);
  await open(page, '/en/decks/new?figures=hk-share,city-map&title=A');
  await page.getByRole('button', { name: `Remove: ${share}` }).click();
  await page.locator('.language-switch a[hreflang="zh-Hans"]').first().click();
  await expect(page).toHaveURL(/\/zh-Hans\/decks\/new\?figures=city-map&title=A$/);
  await expect(titles(page)).toHaveText(['十一市经济总量，南昌第一，赣州第二']);
  await page.getByRole('link', { name: '打开我的演示文稿' }).click();
  await expect(page).toHaveURL(/figures=ecology$/);
});

test('a deck of the stage is taken along as slides with its speaker notes', async ({ page }) => {
  await open(page, '/zh-Hant/present');
  await page.keyboard.press('Tab');
  const deck = page.getByRole('listitem').filter({ hasText: '為何是香港' });
  const button = deck.getByRole('button', { name: 'PowerPoint連備註' });
  await expect(button).toBeVisible();
  await expectAccessible(page);
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe('為何是香港.pptx');
  const names = Object.keys(unzipSync(new Uint8Array(await readFile(await download.path()))));
  // Eight slides of the wall, one of them with two figures.
  expect(names.filter((name) => /^ppt\/slides\/slide\d/.test(name))).toHaveLength(9);
  expect(names.filter((name) => /^ppt\/notesSlides\/notesSlide\d/.test(name))).toHaveLength(9);
  await expect(deck.getByRole('status')).toHaveText('已儲存為 為何是香港.pptx');
});
