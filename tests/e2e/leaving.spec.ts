import type { Page } from '@playwright/test';
import { enliven, expect, open, test } from './support';

test.slow();

declare global {
  interface Window {
    /** Every island that was on a page so far. */
    islands: Element[];
  }
}

/** Elements of a page that is whole: folded parts come while nothing else is to be done. */
async function count(page: Page): Promise<number> {
  await expect(page.locator('noscript[data-fold]')).toHaveCount(0);
  return page.evaluate(() => document.querySelectorAll('body *').length);
}

test('after a hundred pages nothing of them is left', async ({ page }) => {
  await open(page, '/en/cities/xinyu');
  const first = await count(page);
  await page.evaluate(() => {
    window.islands = [];
  });
  const main = page.locator('main');
  const places = ['/en/charts/hk-share', '/en/charts', '/en/cities/xinyu', '/en'];
  for (let i = 0; i < 100; i += 1) {
    const place = i === 99 ? '/en/cities/xinyu' : places[i % places.length];
    // Links of the page itself, so that the document stays the same one.
    await page.evaluate((href) => {
      window.islands.push(...document.querySelectorAll('[data-island]'));
      const link = document.createElement('a');
      link.href = href ?? '';
      document.getElementById('main')?.append(link);
      link.click();
    }, place);
    await expect(page).toHaveURL(new RegExp(`${place}$`));
    await expect(main).toBeFocused();
    // A figure of every fourth page is woken, and its plot drawn.
    if (i % places.length === 0 && i < 40) await enliven(page.locator('.plot').first());
  }
  const left = await page.evaluate(
    () =>
      window.islands.filter((island) =>
        [island, ...island.querySelectorAll('*')].some(
          (element) =>
            element.hasAttribute('_echarts_instance_') ||
            Object.entries(element).some(
              ([key, value]) => key.startsWith('__reactContainer$') && value !== null,
            ),
        ),
      ).length,
  );
  expect(await page.evaluate(() => window.islands.length)).toBeGreaterThan(100);
  expect(left).toBe(0);
  expect(await count(page)).toBe(first);
});
