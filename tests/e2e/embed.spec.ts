import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, expectAccessible, open, pointAt, test } from './support';

/** Opens a page of another origin, from a server of its own, with something of ours in it. */
async function openElsewhere(page: Page, body: string): Promise<void> {
  const server = createServer((_, response) =>
    response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end(`<!doctype html><html lang="en"><link rel="icon" href="data:,">${body}`),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  page.once('close', () => server.close());
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
}

const plotIn = (frame: FrameLocator) => frame.locator('.plot .picture:visible');

const heightOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().height);

test('a frame shows the parts its address asks for, in its own language and theme', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  await page.setViewportSize({ width: 560, height: 420 });
  await open(page, '/zh-Hant/embed/hk-share');
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.embed-subtitle')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  // What the reader chose on the site is not this page's.
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await open(page, '/zh-Hant/embed/hk-share?title=0&subtitle=0&notes=0&source=0&theme=dark');
  for (const part of ['.embed-subtitle', '.note-button', '.source-line'])
    await expect(page.locator(part).first()).toBeHidden();
  // The finding is still there for those who listen.
  expect(await heightOf(page, 'h1')).toBe(1);
  await expect(page.locator('.plot .picture:visible')).toContainText('75%');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('link', { name: '打開此圖' })).toBeVisible();
  // Not woken by any of these.
  await expect(page.locator('.plot-live')).toHaveCount(0);
  await expectAccessible(page);
  await open(page, '/zh-Hant/embed/hk-share?title=maybe&theme=purple&bg=red');
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('a small frame gives up its subtitle, then its notes, and keeps its source', async ({
  page,
}) => {
  const isShown = (selector: string) => page.locator(selector).first().isVisible();
  const shown = async (height: number) => {
    await page.setViewportSize({ width: 320, height });
    return {
      subtitle: await isShown('.embed-subtitle'),
      notes: await isShown('.note-button'),
      source: await isShown('.source-line'),
    };
  };
  await open(page, '/en/embed/targets-2030');
  expect(await shown(400)).toEqual({ subtitle: true, notes: true, source: true });
  expect(await shown(280)).toEqual({ subtitle: false, notes: true, source: true });
  expect(await shown(180)).toEqual({ subtitle: false, notes: false, source: true });
  const source = await page.locator('.embed-source').boundingBox();
  expect((source?.y ?? 0) + (source?.height ?? 0)).toBeLessThanOrEqual(180);
});

test('a figure in a frame offers its choices where they are asked for', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await open(page, '/en/embed/city-map');
  await expect(page.getByLabel('Measure')).toHaveCount(0);
  await open(page, '/en/embed/city-map?controls=1&year=2020');
  await page.getByLabel('Measure').selectOption('population');
  await expect(page.locator('h1')).toContainText('Ganzhou');
  await expect(page).toHaveURL(/measure=population/);
});

test('a figure in a page of somebody else becomes as high as it needs, also in a sandbox', async ({
  page,
  baseURL,
  expectComplaint,
}) => {
  expectComplaint(/request to another host: http:\/\/127/);
  await openElsewhere(
    page,
    `<title>Paper</title><main>
    <jiangxi-figure figure="hk-share" lang="zh-Hant" theme="light"><a href="x">港資</a></jiangxi-figure>
    <iframe id="plain" data-jiangxi src="${baseURL}/en/embed/clusters" title="Clusters" width="500" height="200"></iframe>
    <iframe id="sandboxed" data-jiangxi sandbox="allow-scripts" src="${baseURL}/en/embed/hk-share" width="320" height="150"></iframe>
    <iframe id="fixed" src="${baseURL}/zh-Hans/embed/hk-share" title="固定" width="500" height="200"></iframe>
    </main><script src="${baseURL}/embed.js"></script>`,
  );
  const element = page.locator('jiangxi-figure iframe');
  await expect(element).toHaveAttribute('title', /至少四分之三/);
  await expect(plotIn(element.contentFrame())).toContainText('75%');
  await expect.poll(() => heightOf(page, '#plain')).toBeGreaterThan(400);
  await expect.poll(() => heightOf(page, 'jiangxi-figure')).toBeLessThan(340);
  await expect(page.locator('#sandboxed')).toHaveAttribute('title', /three quarters/);
  expect(await heightOf(page, '#fixed')).toBe(204);
  for (const id of ['plain', 'sandboxed']) {
    const inside = page.locator(`#${id}`).contentFrame();
    const room = await inside.locator('html').evaluate((html) => html.scrollHeight - innerHeight);
    expect(room, `${id} needs no scroll bar`).toBeLessThanOrEqual(0);
  }
  // In the sandbox it answers and wakes, without an origin and without storage.
  const sandboxed = page.locator('#sandboxed').contentFrame();
  const tooltip = sandboxed.locator('.tooltip');
  await pointAt(plotIn(sandboxed).locator('[data-row="hk-fdi-share"]').first(), tooltip);
  await expect(tooltip).toContainText('at least 75%');
  await sandboxed.locator('.plot').focus();
  await expect(sandboxed.locator('.plot-live svg')).toBeVisible();
});

test('a frame that was there before the script grows all the same', async ({
  page,
  baseURL,
  expectComplaint,
}) => {
  expectComplaint(/request to another host: http:\/\/127/);
  await openElsewhere(
    page,
    `<title>Paper</title><iframe id="early" data-jiangxi src="${baseURL}/en/embed/clusters" width="500" height="200"></iframe>`,
  );
  await expect(plotIn(page.locator('#early').contentFrame())).toContainText('Ganzhou');
  expect(await heightOf(page, '#early')).toBe(204);
  await page.addScriptTag({ url: `${baseURL}/embed.js` });
  await expect.poll(() => heightOf(page, '#early')).toBeGreaterThan(400);
  await expect(page.locator('#early')).toHaveAttribute('title', /clusters/);
});

test('a figure opened by itself, in no frame, does not answer itself', async ({ page }) => {
  await open(page, '/en/embed/hk-share');
  const heard = await page.evaluate(async () => {
    let count = 0;
    addEventListener('message', () => (count += 1));
    postMessage('anything');
    for (let turn = 0; turn < 50; turn += 1) await new Promise((done) => setTimeout(done));
    return count;
  });
  // The word itself and, should it come only now, the height the figure says once.
  expect(heard).toBeGreaterThanOrEqual(1);
  expect(heard).toBeLessThanOrEqual(2);
});

test('an attribute changed later changes the figure, and leaves no step in the history', async ({
  page,
  expectComplaint,
  baseURL,
}) => {
  expectComplaint(/request to another host: http:\/\/127/);
  await openElsewhere(
    page,
    `<title>Paper</title><jiangxi-figure figure="hk-share"><a href="x">Figure</a></jiangxi-figure><script src="${baseURL}/embed.js"></script>`,
  );
  const frame = page.locator('jiangxi-figure iframe');
  await expect(frame).toHaveAttribute('src', `${baseURL}/en/embed/hk-share`);
  const steps = await page.evaluate(() => history.length);
  await page.evaluate(() => {
    const figure = document.querySelector('jiangxi-figure');
    for (const [name, value] of Object.entries({
      lang: 'zh-TW',
      figure: 'resources',
      currency: 'HKD',
      hide: 'notes source',
      choices: 'a=<b>',
    }))
      figure?.setAttribute(name, value);
  });
  await expect(frame).toHaveAttribute(
    'src',
    `${baseURL}/zh-Hant/embed/resources?a=%3Cb%3E&notes=0&source=0&currency=HKD`,
  );
  await expect(frame.contentFrame().locator('h1')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('a frame for a figure that does not exist says so in its language', async ({
  page,
  expectComplaint,
}) => {
  expectComplaint(/console error: Failed to load resource.*404/);
  for (const [lang, words] of [
    ['en', 'No figure goes by the name'],
    ['zh-Hant', '所指的圖表並不存在'],
    ['zh-Hans', '所指的图表并不存在'],
  ] as const) {
    const answer = await page.goto(`/${lang}/embed/no-such-figure`);
    expect(answer?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('h1')).toContainText(words);
    await expect(page.locator('a')).toHaveAttribute('href', `/${lang}/charts`);
  }
});

test('a page of eight figures in two languages shows them all', async ({ page }) => {
  await page.goto('/demo/');
  const frames = page.locator('iframe');
  await expect(frames).toHaveCount(8);
  for (const frame of await frames.all()) {
    await frame.scrollIntoViewIfNeeded();
    await expect(frame.contentFrame().locator('.plot svg:visible').first()).toBeVisible();
  }
  const map = page.locator('jiangxi-figure[figure="city-map"] iframe').contentFrame();
  await expect(map.getByLabel('Measure')).toBeVisible();
  // Axe does not look through a see-through frame: it takes the ground behind it for white.
  await expectAccessible(page, undefined, '[bg=transparent]');
});

test('a figure that was shown once answers without a network, another is missed', async ({
  page,
  context,
  complaints,
}) => {
  await open(page, '/zh-Hant/embed/city-map?measure=gdp');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const isKept = async () =>
      (await (await caches.open('frames')).keys()).some(({ url }) => url.endsWith('.js'));
    while (!(await isKept())) await new Promise((done) => setTimeout(done, 50));
  });
  complaints.push(/ERR_(INTERNET_DISCONNECTED|FAILED)/);
  await context.setOffline(true);
  await page.reload();
  // The measure in its address wakes it: what answers here is the live plot.
  await expect(page.locator('.plot-live svg')).toBeVisible();
  await page.locator('.plot').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.tooltip')).toBeVisible();
  await expect(page.goto('/zh-Hant/embed/hk-share')).rejects.toThrow(/ERR_/);
});
