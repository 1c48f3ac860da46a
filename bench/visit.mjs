import { readFileSync } from 'node:fs';
import { countRequests, profiles, throttle } from './network.mjs';

/** One script, since Playwright does not promise an order; only in the page itself, not in frames. */
function observerOf(parts) {
  const texts = ['watch', ...parts].map((name) =>
    readFileSync(new URL(`inpage/${name}.js`, import.meta.url), 'utf8'),
  );
  return `if (window === top && location.protocol.startsWith('http')) {\n${texts.join('\n')}\n}`;
}
const desk = { width: 1280, height: 900 };
const quiet = 800;
const patience = 60_000;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Opens a page in a context of its own: nothing cached, nothing remembered, nothing warm. */
export async function open(browser, { address, viewport = desk }, profile, parts) {
  const context = await browser.newContext({
    viewport,
    locale: 'en-GB',
    // One server sends our content policy with every page, and Vega compiles its charts with eval.
    bypassCSP: true,
    // What an embed's worker hands on is not counted as travelled.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript({ content: observerOf(parts) });
  const cdp = await context.newCDPSession(page);
  const network = await countRequests(cdp);
  await cdp.send('Performance.enable');
  await throttle(cdp, profiles[profile]);
  await page.goto(address, { waitUntil: 'commit', timeout: patience });
  return { page, cdp, network, heap: () => heapOf(cdp), close: () => context.close() };
}

async function heapOf(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  return { heap: await metric(cdp, 'JSHeapUsedSize') };
}

/** Quiet: the first chart has ink, and for 0.8 s nothing was fetched and no long task ended. */
export async function untilQuiet({ page, network }) {
  const until = Date.now() + patience;
  for (;;) {
    await pause(100);
    if (Date.now() > until) throw new Error('it never came to rest, or never showed a chart');
    if (network.silence() < quiet) continue;
    const settled = await page.evaluate((wait) => {
      const { firstInk, longTasks } = window.bench;
      const last = longTasks.at(-1);
      return firstInk !== null && (!last || performance.now() - last.start - last.duration > wait);
    }, quiet);
    if (settled) return;
  }
}

async function metric(cdp, name) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name).value;
}

/** What loading cost, read when the page is quiet and nobody has touched it. */
export async function loading({ page, cdp, network }) {
  const { firstInk, blocking } = await page.evaluate(() => ({
    firstInk: window.bench.firstInk,
    blocking: window.bench.longTasks.reduce((sum, { duration }) => sum + duration - 50, 0),
  }));
  const mainThread = (await metric(cdp, 'TaskDuration')) * 1000;
  return { ...network.totals(), firstInk, blocking, mainThread };
}

/** From the pointer's arrival on a mark to the frame with its tooltip; null where none comes. */
async function hover(page, [x, y]) {
  await page.mouse.move(2, 2);
  await pause(300);
  await page.waitForFunction(() => window.bench.expectTip(), null, { timeout: 3000, polling: 100 });
  await page.mouse.move(x, y);
  const shown = page.waitForFunction(() => window.bench.tip, null, { timeout: 3000, polling: 50 });
  return shown.then((handle) => handle.jsonValue()).catch(() => null);
}

async function hovers(page) {
  const marks = await page.evaluate(() => window.bench.marks());
  if (marks.length === 0) return { firstHover: null, laterHover: null };
  const firstHover = await hover(page, marks[0]);
  if (firstHover === null) return { firstHover, laterHover: null };
  const later = [];
  for (const i of [1, 2, 3]) later.push(await hover(page, marks[i % marks.length]));
  const sorted = later.filter((one) => one !== null).sort((a, b) => a - b);
  return { firstHover, laterHover: sorted[Math.floor(sorted.length / 2)] ?? null };
}

/** From the click to the frame with all visible labels in Chinese. The pointer rests 0.2 s first. */
async function languageSwitch(page) {
  const links = page.locator('a[hreflang="zh-Hant"]').filter({ visible: true });
  if ((await links.count()) === 0) return null;
  await links.first().hover({ timeout: 3000 });
  await pause(200);
  await page.evaluate(() => window.bench.expectSwitch());
  await page.mouse.down();
  await page.mouse.up();
  return page
    .waitForFunction(() => window.bench?.switched, null, { timeout: 15_000, polling: 50 })
    .then((handle) => handle.jsonValue())
    .catch(() => null);
}

/**
 * One visit: load, rest, hover, rest, weigh what was fetched and kept, switch the language. The
 * switch comes last, because it may lead to another document.
 */
export async function visit(browser, page, profile) {
  const opened = await open(browser, page, profile, ['ink', 'hover', 'language']);
  try {
    await untilQuiet(opened);
    const loaded = await loading(opened);
    const touched = await hovers(opened.page);
    await untilQuiet(opened);
    const awake = { awake: opened.network.totals().bytes, ...(await opened.heap()) };
    return { ...loaded, ...touched, ...awake, language: await languageSwitch(opened.page) };
  } finally {
    await opened.close();
  }
}
