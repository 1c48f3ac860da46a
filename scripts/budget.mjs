import { chromiumFlags, findChromium } from './chromium.mjs';
import { statSync } from 'node:fs';
import { weighEmbeds } from './embed-weights.mjs';
import { install, isCommand, root, stop } from './install.mjs';
import { packName } from './pack/name.mjs';
import { serve } from './serve.mjs';
import { conclude } from './steps.mjs';

const page = { bytes: 60, script: 30, requests: 10 };
const plot = { bytes: 10, script: 4, requests: 4 };
const map = { bytes: 14, script: 4, requests: 4 };
/** Every slide of the deck stands in the page. */
const stage = { bytes: 70, script: 40, requests: 12 };
const awake = { bytes: 300, script: 280 };
/** The search when it is first opened: 120 kB of index and its script. */
const search = { bytes: 126, script: 6, requests: 4 };

/** kB as transferred (brotli, bodies only) and requests, before the reader touches anything; docs/speed.md says why. */
const budgets = [
  { path: '/en', ...page, wakes: 'city-map' },
  { path: '/zh-Hant', ...page },
  { path: '/zh-Hans', ...page },
  { path: '/en/charts', ...page },
  { path: '/en/charts/grammar', ...page },
  { path: '/en/charts/targets-2030', ...page, wakes: 'targets-2030' },
  { path: '/zh-Hant/charts/city-map', ...page, wakes: 'city-map' },
  { path: '/zh-Hans/charts/clusters', ...page },
  { path: '/en/charts/foreign-capital', ...page, wakes: 'foreign-capital' },
  { path: '/en/cities/ganzhou', ...page, wakes: 'city-counties' },
  { path: '/zh-Hant/cities/xinyu', ...page },
  { path: '/en/compare', ...page },
  { path: '/en/data', ...page },
  { path: '/zh-Hant/data/notes', ...page },
  { path: '/en/data/listed-companies', ...page },
  { path: '/zh-Hant/data/discrepancies', ...page },
  { path: '/en/present', ...page },
  { path: '/en/present/bay-area', ...stage },
  { path: '/zh-Hant/present/three-cities/4', ...stage },
  { path: '/en/search', ...page, asks: true },
  { path: '/zh-Hant/search', ...page, asks: true },
  { path: '/en/nothing-here', ...page },
  { path: '/en/embed/hk-share', ...plot, wakes: 'hk-share' },
  { path: '/zh-Hant/embed/targets-2030', ...plot },
  { path: '/zh-Hans/embed/listings', ...plot },
  { path: '/en/embed/city-map', ...map, wakes: 'city-map' },
  { path: '/zh-Hant/embed/city-map', ...map },
];

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** Follows what a page fetches: path, kind and bytes of each answer's body. */
function follow(tab) {
  const fetched = [];
  tab.on('response', async (response) => {
    const url = new URL(response.url());
    const length = response.headers()['content-length'];
    const bytes = length === undefined ? (await response.body()).length : Number(length);
    fetched.push({ path: url.pathname, script: url.pathname.endsWith('.js'), bytes });
  });
  return fetched;
}

const sum = (files) => files.reduce((total, file) => total + file.bytes, 0);

/** What stands over its budget, with the heaviest files: the first place to look. */
function complaints(what, files, { bytes, script, requests }) {
  const scripts = files.filter((file) => file.script);
  const heaviest = (list) =>
    list
      .toSorted((a, b) => b.bytes - a.bytes)
      .slice(0, 3)
      .map((file) => `${file.path} ${kilobytes(file.bytes)} kB`)
      .join(', ');
  const over = [];
  if (sum(files) > bytes * 1000)
    over.push(`${what}: ${kilobytes(sum(files))} kB, ${bytes} allowed. ${heaviest(files)}`);
  if (sum(scripts) > script * 1000)
    over.push(
      `${what}: ${kilobytes(sum(scripts))} kB of script, ${script} allowed. ${heaviest(scripts)}`,
    );
  if (requests !== undefined && files.length > requests)
    over.push(
      `${what}: ${files.length} requests, ${requests} allowed. ${files.map((file) => file.path).join(' ')}`,
    );
  return over;
}

async function measure(browser, address, { path, wakes, asks, ...budget }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const tab = await context.newPage();
  const fetched = follow(tab);
  await tab.goto(address + path, { waitUntil: 'networkidle' });
  await tab.waitForTimeout(300);
  const before = [...fetched];
  const over = complaints(path, before, budget);
  let line = `${path.padEnd(30)} ${kilobytes(sum(before)).padStart(6)} / ${budget.bytes} kB   script ${kilobytes(sum(before.filter((file) => file.script))).padStart(5)} / ${budget.script} kB   requests ${String(before.length).padStart(2)} / ${budget.requests}`;
  if (wakes) {
    await tab.locator(`[data-figure="${wakes}"] .plot`).focus();
    await tab.locator(`[data-figure="${wakes}"] .plot-live svg`).waitFor();
    await tab.waitForLoadState('networkidle');
    // Pictures further down come because the page scrolled to the plot, not because that woke.
    const woken = fetched.filter(
      (file) => !before.includes(file) && !file.path.startsWith('/assets/pictures/'),
    );
    over.push(...complaints(`${path}, waking`, woken, awake));
    line += `   waking adds ${kilobytes(sum(woken))} / ${awake.bytes} kB, script ${kilobytes(sum(woken.filter((file) => file.script)))} / ${awake.script} kB`;
  }
  if (asks) {
    await tab.keyboard.press('/');
    await tab.locator('dialog[open] [role=option]').first().waitFor();
    await tab.waitForLoadState('networkidle');
    const come = fetched.filter((file) => !before.includes(file));
    over.push(...complaints(`${path}, searching`, come, search));
    line += `   searching adds ${kilobytes(sum(come))} / ${search.bytes} kB`;
  }
  await context.close();
  console.log(`${over.length ? 'OVER ' : 'ok   '}${line}`);
  for (const one of over) console.log(`     ${one}`);
  return over.length;
}

/** Bytes of the one file with everything in it: 2.5 MB are promised, and a tenth is left for new figures. */
const most = 2_300_000;

function weighPack() {
  const { size } = statSync(`${root}dist/${packName}`);
  console.log(
    `${size > most ? 'OVER ' : 'ok   '}/${packName}  ${kilobytes(size)} / ${kilobytes(most)} kB`,
  );
  return size > most ? 1 : 0;
}

function weighFrames() {
  const { count, heaviest, over } = weighEmbeds(`${root}dist`, ['en', 'zh-Hant', 'zh-Hans']);
  const verdict = over.length ? 'OVER ' : 'ok   ';
  console.log(`${verdict}${count} embeds, the heaviest ${heaviest.toFixed(1)} kB`);
  for (const one of over) console.log(`     ${one}`);
  return over.length ? 1 : 0;
}

/** Holds every budget in the real browser; prints each, and the offenders where one is broken. */
export async function runBudgets() {
  const { chromium } = await import('@playwright/test');
  const site = await serve({ port: 0 }).catch((error) => stop(error.message));
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumFlags,
  });
  let failed = weighPack() + weighFrames();
  for (const budget of budgets) failed += (await measure(browser, site.address, budget)) ? 1 : 0;
  await browser.close();
  await site.close();
  return { passed: budgets.length + 2 - failed, failed };
}

if (isCommand(import.meta.url)) {
  install();
  conclude(await runBudgets());
}
