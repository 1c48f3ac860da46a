import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { compressFolder } from '../scripts/compress.mjs';
import { shown } from './numbers.mjs';
import { table } from './report.mjs';
import { loading, open, untilQuiet } from './visit.mjs';

const container = '.gallery-cards';

/** Runs in a blank page: the gallery with exactly so many cards, its own repeated from the start. */
function galleryWith([html, count, selector]) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const grid = page.querySelector(selector);
  const cards = [...(grid?.children ?? [])].filter((card) => card.querySelector('svg'));
  if (cards.length === 0) return null;
  const chosen = Array.from({ length: count }, (_, i) => cards[i % cards.length].cloneNode(true));
  grid.replaceChildren(...chosen);
  return `<!doctype html>${page.documentElement.outerHTML}`;
}

/** A site in which all is ours but the gallery, at its own address, so that nothing is drawn anew. */
async function siteWith(dist, folder, html) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'en'), { recursive: true });
  for (const entry of readdirSync(dist, { withFileTypes: true }))
    if (entry.name !== 'en')
      symlinkSync(
        resolve(dist, entry.name),
        join(folder, entry.name),
        entry.isDirectory() ? 'junction' : 'file',
      );
  writeFileSync(join(folder, 'en/charts.html'), html);
  await compressFolder(join(folder, 'en'));
}

/**
 * Our cost by the number of figures: the built gallery with its cards repeated. Returns pages and
 * the sites that serve them, or why there are none.
 */
export async function growthPages({ dist, folder, browser, serve, counts }) {
  const source = ['en/charts.html', 'en/charts/index.html']
    .map((path) => join(dist, path))
    .find(existsSync);
  if (!source) return { why: 'there is no prerendered gallery (/en/charts) in the build yet' };
  const gallery = readFileSync(source, 'utf8');
  const blank = await browser.newPage();
  const htmls = await Promise.all(
    counts.map((count) => blank.evaluate(galleryWith, [gallery, count, container])),
  );
  await blank.close();
  if (htmls.includes(null)) return { why: `the built gallery has no picture in ${container} yet` };
  const pages = [];
  const sites = [];
  for (const [i, count] of counts.entries()) {
    const site = join(folder, String(count));
    await siteWith(dist, site, htmls[i]);
    sites.push(await serve({ folder: site, port: 0 }));
    pages.push({ id: `figures/${count}`, count, address: `${sites.at(-1).address}/en/charts` });
  }
  return { pages, sites };
}

/** Loads, rests, scrolls to the end or for four seconds, then collects garbage and counts. */
export async function measureGrowth(browser, page, profile) {
  const opened = await open(browser, page, profile, ['ink', 'scroll']);
  try {
    await untilQuiet(opened);
    const loaded = await loading(opened);
    const scrolled = await opened.page.evaluate(() => window.bench.scroll());
    const nodes = await opened.page.evaluate(() => document.querySelectorAll('*').length);
    return { ...loaded, ...scrolled, nodes, ...(await opened.heap()) };
  } finally {
    await opened.close();
  }
}

const columns = [
  ['kB', 'bytes', 1000],
  ['first chart, ms', 'firstInk'],
  ['blocking, ms', 'blocking'],
  ['main thread, ms', 'mainThread'],
  ['elements', 'nodes'],
  ['heap, MB', 'heap', 1_000_000],
  ['frames a second, scrolling', 'scrollFps'],
  ['worst frame, ms', 'worstFrame'],
  ['longest task, ms', 'worstTask'],
];

export function growthReport(pages, profiles, s) {
  const rows = profiles.flatMap((profile) =>
    pages.map(({ id, count }) => [
      `${count}, ${profile}`,
      ...columns.map(([, key, unit]) => shown(s.median(id, key, profile), unit)),
    ]),
  );
  const heads = ['figures on a page', ...columns.map(([name]) => name)];
  return `**Our cost by the number of figures: the gallery, its cards repeated**\n\n${table(heads, rows)}`;
}
