import type { Page } from '@playwright/test';
import { illegible } from './legible';
import { expect, expectAccessible, open, test } from './support';

test.slow();

const decks = ['bay-area', 'why-hong-kong', 'three-cities'];

/** Walls as they are built: a monitor, an old projector, a wall of four monitors, a long band of LEDs. */
const walls = [
  [1920, 1080],
  [1024, 768],
  [3840, 2160],
  [5120, 640],
] as const;

const shown = (page: Page) => page.locator('.slide:not([hidden])');

/** Goes through every step of every slide from the first one, and gathers what cannot be read. */
async function readThrough(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.keyboard.press('Home');
  const last = await page.locator('.slide').count();
  for (;;) {
    found.push(...(await illegible(page)));
    const at = await shown(page).evaluate(({ dataset: { slide, step, steps } }) => ({
      slide: Number(slide),
      isDone: step === steps,
    }));
    if (at.slide === last && at.isDone) return found;
    await page.keyboard.press('PageDown');
  }
}

for (const deck of decks) {
  for (const lang of ['en', 'zh-Hant', 'zh-Hans']) {
    test(`all of ${deck} can be read on every wall in ${lang}: large enough, whole, and nothing over anything`, async ({
      page,
    }) => {
      await open(page, `/${lang}/present/${deck}`);
      await expect(page.locator('.slide')).not.toHaveCount(1);
      for (const [width, height] of walls) {
        await page.setViewportSize({ width, height });
        expect(await readThrough(page), `${width} × ${height}`).toEqual([]);
      }
    });
  }
}

test('the largest words and the widest margin leave every slide whole', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  for (const deck of decks) {
    await open(page, `/en/present/${deck}`);
    await expect(page.locator('.slide')).not.toHaveCount(1);
    for (const key of ['t', 't', 'm', 'm']) await page.keyboard.press(key);
    const { x, y } = (await shown(page).boundingBox()) ?? {};
    expect([x, y]).toEqual([96, 54]);
    expect(await readThrough(page), deck).toEqual([]);
    for (const key of ['t', 'm']) await page.keyboard.press(key);
  }
});

test('each step of a map tour goes near its own places, and backwards comes to the whole map', async ({
  page,
}) => {
  await open(page, '/en/present/bay-area/4');
  const map = shown(page).locator('.stage-map');
  const camera = map.locator('.stage-camera');
  const side = shown(page).locator('.stage-stop:visible h3');
  await expect(shown(page).locator('.stage-overview li:visible')).toHaveCount(7);
  await page.keyboard.press('PageDown');
  await expect(side).toHaveText('Jiujiang');
  await page.keyboard.press('PageDown');
  await expect(side).toHaveText('Nanchang');
  await expect(map.locator('.stage-name.is-lit:visible')).toHaveText(['Nanchang']);
  await expect(camera).toHaveAttribute('transform', /scale\((1\.[5-9]|2)/);
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await expect(side).toHaveText('南昌');
  expect(new URL(page.url()).searchParams.get('step')).toBe('2');
  await expect(map.locator('.stage-name.is-lit:visible')).toHaveText(['南昌']);
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('PageUp');
  await expect(camera).toHaveAttribute('transform', 'translate(0 0) scale(1)');
  await expect(shown(page).locator('.stage-overview li:visible')).toHaveCount(7);
});

test('the console follows a tour and leads it, step by step', async ({ page, context }) => {
  await open(page, '/zh-Hant/present/bay-area/4');
  await page.keyboard.press('PageDown');
  const console = await context.newPage();
  await open(console, '/en/present/bay-area/console');
  await expect(console.locator('[data-now]')).toContainText('step 2 of 8');
  await console.locator('[data-ask="next"]').click();
  await expect(shown(page).locator('.stage-stop:visible h3')).toHaveText('南昌');
  await page.keyboard.press('PageUp');
  await expect(console.locator('[data-now]')).toContainText('step 2 of 8');
  await console.locator('[data-ask="edge"]').click();
  await expect(console.locator('[data-ask="edge"]')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => (await shown(page).boundingBox())?.y).toBeGreaterThan(0);
});

test('every slide has a title, notes and a code; where it shows figures, a source', async ({
  page,
}) => {
  for (const deck of decks) {
    await open(page, `/zh-Hant/present/${deck}/2`);
    const slides = page.locator('.slide');
    await expect(page.locator('.slide:visible')).toHaveAttribute('data-slide', '2');
    for (const slide of await slides.all()) {
      await expect(slide.locator('.slide-title')).not.toBeEmpty();
      expect(await slide.locator('.slide-notes p').count()).toBeGreaterThan(1);
      await expect(slide.locator('.slide-qr')).toHaveAttribute('data-href', /\/zh-Hant/);
      const figures = await slide.locator('.stage-amount, .stage-plot, .stage-table').count();
      if (figures > 0) await expect(slide.locator('.slide-source')).toContainText('來源：');
    }
  }
});

test('the code of every slide leads to a page that there is', async ({ page, request }) => {
  for (const deck of decks) {
    await open(page, `/en/present/${deck}`);
    const led = await page
      .locator('.slide-qr')
      .evaluateAll((codes) => codes.map((code) => new URL(code.dataset['href'] ?? '').pathname));
    const answers = await Promise.all(
      led.map(async (path) => [path, (await request.get(path)).status()]),
    );
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
    expect(led).toContain(`/en/present/${deck}`);
  }
});

test('a handout loses no figure on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await open(page, '/en/present/bay-area/handout');
  for (const plot of await page.locator('.stage-plot > svg').all())
    await expect(plot).toBeVisible();
  await expect(page.locator('.handout-slide')).toHaveCount(14);
});

for (const address of [
  '/en/present',
  '/zh-Hans/present/bay-area/4',
  '/zh-Hant/present/three-cities/handout',
]) {
  test(`no accessibility rule is broken on ${address}`, async ({ page }) => {
    await open(page, address);
    await expectAccessible(page);
  });
}
