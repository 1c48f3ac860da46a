import type { Page } from '@playwright/test';
import { enliven, expect, open, pointAt, test } from './support';

// A figure of bars, a map, and the figure of columns, which alone has axes.
const figures = ['hk-share', 'city-map', 'foreign-capital'];

/** The share of pixels of two PNGs that differ by more than 32 in any channel; 1 where their sizes differ. */
const difference = (page: Page, pictures: readonly Buffer[]): Promise<number> =>
  page.evaluate(
    async (texts) => {
      const [a, b] = await Promise.all(
        texts.map(async (text) => {
          const bytes = Uint8Array.from(atob(text), (letter) => letter.codePointAt(0) ?? 0);
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          canvas?.drawImage(bitmap, 0, 0);
          return canvas?.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      let unlike = 0;
      for (let i = 0; i < a.data.length; i += 4) {
        const far = [0, 1, 2].some(
          (channel) => Math.abs((a.data[i + channel] ?? 0) - (b.data[i + channel] ?? 0)) > 32,
        );
        if (far) unlike += 1;
      }
      return unlike / (a.data.length / 4);
    },
    pictures.map((picture) => picture.toString('base64')),
  );

// Embedded figures stand in a face of the reader's machine, whose letters are not as wide as ours.
const places = [...figures.map((id) => `charts/${id}`), 'embed/targets-2030', 'embed/resources'];

for (const lang of ['en', 'zh-Hant']) {
  for (const place of places) {
    test(`${place} in ${lang} looks the same when ECharts draws it`, async ({ page }) => {
      // A frame as wide as its picture was drawn. In any other the tenth of a px to which a picture's
      // words are placed can be seen by this test, if by nobody else.
      if (place.startsWith('embed/')) await page.setViewportSize({ width: 504, height: 640 });
      await open(page, `/${lang}/${place}`);
      const plot = page.locator('.plot');
      await page.mouse.move(0, 0);
      const before = await plot.screenshot();
      await enliven(plot);
      await plot.blur();
      await page.mouse.move(0, 0);
      const after = await plot.screenshot();
      expect(await difference(page, [before, after])).toBeLessThan(0.001);
    });
  }
}

test('two unlike pictures are told apart', async ({ page }) => {
  await open(page, '/en/charts/hk-share');
  const plot = page.locator('.plot');
  const before = await plot.screenshot();
  await pointAt(plot.locator('path[data-row]:visible').first(), plot.locator('.tooltip'));
  const after = await plot.screenshot();
  expect(await difference(page, [before, after])).toBeGreaterThan(0.001);
});
