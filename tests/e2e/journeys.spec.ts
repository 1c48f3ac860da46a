import {
  enliven,
  expect,
  expectAccessible,
  figure,
  mark,
  open,
  pointAt,
  settled,
  test,
} from './support';

const languages = [
  {
    lang: 'en',
    name: 'English',
    gdp: 'over CNY 3.6 trillion',
    people: 'nearly 45 million',
    forest: '63.1%',
    share: 'at least 75%',
    listed: '24 companies',
  },
  {
    lang: 'zh-Hant',
    name: '繁體中文',
    gdp: '超3.6萬億元',
    people: '近4,500萬',
    forest: '63.1%',
    share: '75%以上',
    listed: '24家',
  },
  {
    lang: 'zh-Hans',
    name: '简体中文',
    gdp: '超3.6万亿元',
    people: '近4500万',
    forest: '63.1%',
    share: '75%以上',
    listed: '24家',
  },
] as const;

test.describe('the overview', () => {
  for (const { lang, gdp, people, forest, share, listed } of languages) {
    test(`shows the five headline figures with their limits in ${lang}`, async ({ page }) => {
      await open(page, `/${lang}`);
      const strip = page.locator('[data-figure=headline] .value');
      await expect(strip).toHaveText([gdp, people, forest, share, listed]);
    });
  }

  test('lights up the ranking’s bar when the pointer is on the city in the map', async ({
    page,
  }) => {
    await open(page, '/en');
    const plot = figure(page, 'city-map').locator('.plot');
    const lit = plot.locator('.picture .lit:visible');
    await expect(lit).toHaveCount(0);
    await pointAt(mark(page, 'city-map', '360700', 'map'), plot.locator('.tooltip'));
    await expect(plot.locator('.tooltip')).toContainText('Ganzhou');
    await expect(plot.locator('.tooltip')).toContainText('460.6');
    await expect(lit).toHaveCount(2);
    await page.mouse.move(0, 0);
    await expect(lit).toHaveCount(0);
    await expect(plot.locator('.tooltip')).toHaveCount(0);
  });

  test('opens a city’s page from the map', async ({ page }) => {
    await open(page, '/en?theme=dark');
    await mark(page, 'city-map', '360700', 'map').click();
    await expect(page).toHaveURL(/\/en\/cities\/ganzhou\?theme=dark$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ganzhou');
  });
});

test.describe('the language switch', () => {
  const places = [
    '?theme=dark&city-map.measure=population',
    '/charts?topic=hong-kong',
    '/charts/city-map?measure=area&currency=USD&show=table#main',
    '/charts/grammar',
    '/cities/jiujiang?theme=light',
  ];
  for (const place of places) {
    test(`keeps place and choices on /en${place}`, async ({ page }) => {
      await open(page, `/en${place}`);
      await page.locator('.site-header-tools').getByRole('link', { name: '简体中文' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
      const { pathname, search, hash } = new URL(page.url());
      expect(pathname + search + hash).toBe(`/zh-Hans${place}`);
    });
  }

  test('shows the choices it kept, in the other language', async ({ page }) => {
    await open(page, '/en/charts/city-map?measure=area&show=table');
    await page.locator('.site-header-tools').getByRole('link', { name: '繁體中文' }).click();
    await expect(page.getByRole('tab', { name: '表' })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('combobox').first()).toHaveValue('area');
    await expect(page.locator('article')).toContainText('贛州');
    await expect(page.locator('article')).not.toContainText('Ganzhou');
  });

  test('keeps the reader where they are on the page', async ({ page }) => {
    await open(page, '/en/cities/ganzhou');
    const there = await page.evaluate(() => {
      scrollTo(0, 600);
      return scrollY;
    });
    const chinese = page.locator('.site-header-tools').getByRole('link', { name: '繁體中文' });
    await chinese.evaluate((link: HTMLElement) => link.focus({ preventScroll: true }));
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
    // What stands above may be a line shorter in the other language.
    expect(Math.abs((await page.evaluate(() => scrollY)) - there)).toBeLessThan(60);
    expect(there).toBeGreaterThan(100);
    await expect(chinese).toBeFocused();
  });

  test('is remembered at the door', async ({ page }) => {
    await open(page, '/');
    await expect(page).toHaveURL(/\/en$/);
    await page.locator('.site-header-tools').getByRole('link', { name: '繁體中文' }).click();
    await expect(page).toHaveURL(/\/zh-Hant$/);
    await open(page, '/?theme=dark');
    await expect(page).toHaveURL(/\/zh-Hant\?theme=dark$/);
  });
});

test.describe('a city’s page', () => {
  for (const [city, counties] of [
    ['ganzhou', 18],
    ['xinyu', 2],
    ['jiujiang', 13],
  ] as const) {
    test(`lists and draws the ${counties} counties of ${city}`, async ({ page }) => {
      await open(page, `/en/charts/city-counties?city=${city}`);
      await expect(page.locator('table tbody tr')).toHaveCount(counties);
      const plot = page.locator('.plot');
      await plot.focus();
      await page.keyboard.press('End');
      await expect(page.locator('.tooltip')).toBeVisible();
    });
  }

  test('leads to its neighbours', async ({ page }) => {
    await open(page, '/zh-Hant/cities/ganzhou');
    await page.getByRole('link', { name: '下一個城市：吉安' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('吉安市');
  });
});

test('on a wall the pointer meets the region it is on, before and after the plot is awake', async ({
  page,
}) => {
  await page.setViewportSize({ width: 3840, height: 2160 });
  await open(page, '/en/charts/city-map');
  const plot = page.locator('.plot');
  const region = mark(page, 'city-map', '360800', 'map');
  const [before, box] = [await plot.boundingBox(), await region.boundingBox()];
  await pointAt(region, plot.locator('.tooltip'));
  await expect(plot.locator('.tooltip')).toContainText('Ji’an');
  await page.mouse.move(0, 0);
  await enliven(plot);
  const after = await plot.boundingBox();
  const middle = (side: 'x' | 'y', length: 'width' | 'height') =>
    (box?.[side] ?? 0) + (box?.[length] ?? 0) / 2 - (before?.[side] ?? 0) + (after?.[side] ?? 0);
  await page.mouse.move(middle('x', 'width'), middle('y', 'height'));
  await expect(plot.locator('.tooltip')).toContainText('Ji’an');
});

test('the nickel row’s note opens and says what was printed', async ({ page }) => {
  await open(page, '/en/charts/resources');
  const row = page.locator('table tbody tr', { hasText: 'Nickel' });
  await row.getByRole('button', { name: /^Note/ }).first().click();
  const note = page.locator('.note-popover:popover-open');
  await expect(note).toBeVisible();
  await expect(note).toContainText('鎳');
  await expect(note).toContainText('鋰');
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(row.getByRole('button', { name: /^Note/ }).first()).toBeFocused();
});

test('the ring in a plot opens its note, of a picture and of a live plot', async ({ page }) => {
  await open(page, '/en/charts/resources');
  const plot = page.locator('.plot');
  const note = page.locator('.note-popover:popover-open');
  const ring = plot.locator('.picture circle[data-note="nickel"]:visible');
  const box = await ring.boundingBox();
  const press = () =>
    page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await press();
  await expect(note).toContainText('鎳');
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await page.mouse.move(0, 0);
  await enliven(plot);
  // The row is lit before its ring is pressed, as under every hand.
  await page.mouse.move((box?.x ?? 0) - 200, box?.y ?? 0);
  await expect(plot.locator('.tooltip')).toBeVisible();
  await press();
  await expect(note).toContainText('鎳');
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
});

for (const { path, heading, link } of [
  { path: '/en/cities/gangzhou', heading: 'This page does not exist', link: 'Ganzhou' },
  { path: '/zh-Hant/cities/贛洲', heading: '沒有這一頁', link: '贛州市' },
]) {
  test(`${path} answers 404, offers what comes nearest and is kept by no search engine`, async ({
    page,
    expectComplaint,
  }) => {
    expectComplaint(/404/);
    const answer = await page.goto(path, { waitUntil: 'networkidle' });
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.locator('main').getByRole('link', { name: link, exact: true })).toBeVisible();
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expectAccessible(page);
    await page.locator('main').getByRole('link', { name: link, exact: true }).click();
    await expect(page).toHaveURL(/cities\/ganzhou$/);
    await expect(page.locator('meta[name=robots]')).toHaveCount(0);
  });
}

test('the keyboard alone reaches a figure, walks it, and opens a city', async ({ page }) => {
  await open(page, '/en/charts/city-map');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.locator('.plot').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.plot [aria-live]')).toContainText('Ganzhou');
  await expect(page.locator('.tooltip')).toContainText('CNY 460.6');
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(page).toHaveURL(/\/en\/cities\/ganzhou$/);
});
