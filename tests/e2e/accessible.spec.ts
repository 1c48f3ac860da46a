import { enliven, expect, expectAccessible, open, test } from './support';

// Axe looks at every element of pages with many figures, which takes its time on a busy machine.
test.slow();

const routes = [
  '',
  '/charts',
  '/charts/grammar',
  '/charts/targets-2030',
  '/charts/city-map?show=table',
  '/cities/ganzhou',
  '/compare?cities=ganzhou,pingxiang,xinyu',
  '/topics/hong-kong',
  '/data',
  '/data/global-shares',
  '/data/discrepancies',
  '/data/method',
  '/search',
];

for (const theme of ['light', 'dark']) {
  for (const [i, route] of routes.entries()) {
    const lang = ['en', 'zh-Hant', 'zh-Hans'][i % 3] ?? 'en';
    const address = `/${lang}${route}${route.includes('?') ? '&' : '?'}theme=${theme}`;
    test(`no accessibility rule is broken on ${address}`, async ({ page }) => {
      await open(page, address);
      await expectAccessible(page);
    });
  }
}

test('no accessibility rule is broken on a phone, where things stand closer', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 });
  for (const [i, route] of routes.entries()) {
    await open(page, `/${['zh-Hant', 'zh-Hans', 'en'][i % 3] ?? 'en'}${route}`);
    await expectAccessible(page);
  }
  await open(page, '/en');
  await expectAccessible(page);
});

test('no accessibility rule is broken while ECharts draws a plot and a row is pointed at', async ({
  page,
}) => {
  await open(page, '/en/charts/targets-2030');
  await enliven(page.locator('.plot'));
  await page.keyboard.press('Home');
  await expect(page.locator('.tooltip')).toBeVisible();
  await expectAccessible(page);
});

for (const width of [320, 390, 1920, 3840]) {
  test(`nothing is wider than a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: Math.round(width * 0.6) });
    for (const route of routes) {
      await open(page, `/en${route}`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow, route).toBeLessThanOrEqual(0);
    }
  });
}

test('under 640 px the pages, cities and languages are in a menu', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/en');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator('#site-menu').getByRole('link', { name: 'Xinyu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Xinyu');
  await expect(page.locator('#site-menu')).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours (${colorScheme}) a plot stands out from its ground`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    for (const figure of ['hk-share', 'city-map']) {
      await open(page, `/en/charts/${figure}`);
      const colours = await page.locator('.plot .picture:visible').evaluate((picture) => {
        const system = document.createElement('i');
        system.style.color = 'CanvasText';
        document.body.append(system);
        const text = getComputedStyle(system).color;
        const inks = [...picture.querySelectorAll('text')].map((one) => getComputedStyle(one).fill);
        const ours = [...picture.querySelectorAll('path')].filter((path) =>
          ['rgb(29, 78, 137)', 'rgb(127, 178, 229)', 'rgb(20, 63, 94)'].includes(
            getComputedStyle(path).fill,
          ),
        );
        return { readable: inks.includes(text), ours: ours.length };
      });
      expect(colours).toEqual({ readable: true, ours: 0 });
    }
  });
}
