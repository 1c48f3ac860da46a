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

test('a page left while its figure is about to wake is left without a complaint', async ({
  page,
}) => {
  // What React leaves for a later task takes its time here, as on a busy machine.
  await page.addInitScript(() => {
    const send = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function late(this: MessagePort, message: unknown) {
      setTimeout(() => send.call(this, message), 500);
    };
  });
  await open(page, '/en/charts/city-map');
  await page.locator('.plot').focus();
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('city-map')),
  );
  // Long enough for the island to be handed to React, too short for work that waits.
  await page.waitForTimeout(300);
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('header a[href$="/charts"]')?.click(),
  );
  await expect(page).toHaveURL(/charts$/);
  await page.waitForTimeout(1000);
});

test('folded parts come where the browser finds no idle moment', async ({ page }) => {
  await page.addInitScript(() => {
    const ask = window.requestIdleCallback.bind(window);
    // Only what is not content to wait for ever is called.
    window.requestIdleCallback = (call, options) =>
      options?.timeout === undefined ? 0 : ask(call, options);
  });
  await open(page, '/en/cities/ganzhou');
});
