import { expect, figure, test } from './support';

test.use({ javaScriptEnabled: false });

const pages = [
  { path: '', figures: ['city-map', 'targets-2030', 'hk-share', 'clusters', 'foreign-capital'] },
  { path: '/charts/city-map', figures: ['city-map'] },
  { path: '/cities/ganzhou', figures: ['city-counties', 'city-sectors'] },
];

for (const lang of ['en', 'zh-Hant', 'zh-Hans']) {
  for (const { path, figures } of pages) {
    test(`without scripts every figure of /${lang}${path} is drawn, once`, async ({ page }) => {
      await page.goto(`/${lang}${path}`);
      for (const id of figures) await expect(figure(page, id)).toBeVisible();
      const plots = await page.locator('[data-island] .plot').all();
      expect(plots.length).toBeGreaterThanOrEqual(figures.length);
      for (const plot of plots) {
        await plot.scrollIntoViewIfNeeded();
        const pictures = plot.locator('.picture:visible');
        await expect(pictures).toHaveCount(1);
        await expect
          .poll(() =>
            pictures.evaluate((picture) =>
              picture instanceof HTMLImageElement
                ? picture.naturalWidth
                : picture.querySelectorAll('path').length,
            ),
          )
          .toBeGreaterThan(0);
      }
    });
  }
}
