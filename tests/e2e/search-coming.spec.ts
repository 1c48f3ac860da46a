import type { Page } from '@playwright/test';
import { expect, open, test } from './support';

const dialog = (page: Page) => page.locator('dialog.search-dialog');
const options = (page: Page) => dialog(page).getByRole('option');
const script = /\/assets\/dialog-[^/]+\.js$/;

/** Opens the search, whose script does not come before the function that is returned was called. */
async function openWaiting(page: Page): Promise<() => void> {
  let release = () => {};
  const free = new Promise<void>((done) => {
    release = done;
  });
  await page.route(script, async (route) => {
    await free;
    await route.continue();
  });
  await open(page, '/en');
  await page.keyboard.press('/');
  return release;
}

test('every key typed while the search is on its way arrives in its field and is asked', async ({
  page,
}) => {
  const release = await openWaiting(page);
  await page.keyboard.type('lithiums');
  await page.keyboard.press('Backspace');
  await expect(dialog(page).getByRole('status')).toHaveCount(0);
  release();
  await expect(options(page).first()).toContainText(/lithium/i);
  await expect(dialog(page).getByRole('combobox')).toHaveValue('lithium');
  await page.keyboard.type(' salt');
  await expect(dialog(page).getByRole('combobox')).toHaveValue('lithium salt');
});

test('signs that are being put together are not cut off when the search comes', async ({
  page,
}) => {
  const release = await openWaiting(page);
  const keys = await page.context().newCDPSession(page);
  await keys.send('Input.imeSetComposition', { text: 'gan', selectionStart: 3, selectionEnd: 3 });
  const field = dialog(page).getByRole('textbox', { name: 'Search' });
  await expect(field).toHaveValue('gan');
  const ends = await field.evaluateHandle((input) => {
    const seen: string[] = [];
    input.addEventListener('compositionend', () => seen.push('end'));
    return seen;
  });
  release();
  await expect(options(page).first()).toBeVisible();
  expect(await ends.jsonValue()).toEqual([]);
  await keys.send('Input.insertText', { text: '贛州' });
  await expect(dialog(page).getByRole('combobox')).toHaveValue('贛州');
  await expect(options(page).first()).toContainText('Ganzhou');
});

test('a search that was closed before it came stays closed, and opens when asked again', async ({
  page,
}) => {
  const release = await openWaiting(page);
  await page.keyboard.press('Escape');
  const come = page.waitForResponse(script);
  release();
  await come;
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('/');
  await expect(options(page).first()).toBeVisible();
});

test('where the script of the search does not come, its page does', async ({
  page,
  expectComplaint,
}) => {
  expectComplaint(/dialog-[^/]+\.js/);
  await page.route(script, (route) => route.abort());
  await open(page, '/en');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/en\/search$/);
});
