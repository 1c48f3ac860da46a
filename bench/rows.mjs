import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shown } from './numbers.mjs';
import { table } from './report.mjs';
import { open } from './visit.mjs';

/**
 * What is measured now: the product has no page yet whose table takes any number of rows, so this
 * is a plain page with the product's table markup and styles, all rows in the document, and the
 * simplest filter (rows without the words are hidden). It is the price of doing nothing clever.
 *
 * When such a page exists, return its address from `addressOf`. It needs a `table`, rows as `tr`,
 * and `filter` as a field that has them filtered; nothing else here changes.
 */
const addressOf = (site, count) => `${site.address}/?rows=${count}`;
const filter = 'input[type=search]';

function fill(count) {
  const rows = Array.from({ length: count }, (_, i) => {
    const city = ['Nanchang', 'Ganzhou', 'Jiujiang', 'Yichun', 'Shangrao'][i % 5];
    return `<tr><th scope="row">${city} ${i}</th><td class="data-table-figure">${(i * 7919) % 100_003}</td><td class="data-table-figure">${(i * 104_729) % 9973}</td><td class="data-table-period">${2000 + (i % 27)}</td></tr>`;
  });
  const body = document.querySelector('tbody');
  body.innerHTML = rows.join('');
  document.querySelector('input').addEventListener('input', ({ target }) => {
    for (const row of body.rows) row.hidden = !row.textContent.includes(target.value);
  });
}

/** The styles of a page of ours that has a table. */
function tableStyles(dist) {
  const page = readFileSync(join(dist, 'en/charts/listings.html'), 'utf8');
  return /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
}

export function buildRowsPage(dist, folder) {
  mkdirSync(folder, { recursive: true });
  const heads = ['City', 'GDP', 'Companies', 'Year'].map((head) => `<th scope="col">${head}</th>`);
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Rows</title><style>${tableStyles(dist)}</style><input type="search" style="position:fixed;top:0;right:0"><table class="data-table"><thead><tr>${heads.join('')}</tr></thead><tbody></tbody></table><script>(${fill.toString()})(Number(new URLSearchParams(location.search).get('rows')))</script></html>`,
  );
}

export const rowsPages = (site, counts) =>
  counts.map((count) => ({ id: `rows/${count}`, count, address: addressOf(site, count) }));

/** Opens a table, scrolls it, filters it with one key. */
export async function measureRows(browser, size, profile) {
  const { page, heap, close } = await open(browser, size, profile, ['scroll']);
  try {
    await page.locator(filter).waitFor({ timeout: 120_000 });
    await page.waitForLoadState('load');
    const built = await page.evaluate(async () => {
      await window.bench.afterFrame();
      return performance.now();
    });
    const scrolled = await page.evaluate(() => window.bench.scroll());
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.locator(filter).focus();
    await page.evaluate(() => window.bench.expectFilter());
    await page.keyboard.press('7');
    const done = await page.waitForFunction(() => window.bench.filtered, null, {
      timeout: 120_000,
      polling: 50,
    });
    return { built, ...scrolled, filtered: await done.jsonValue(), ...(await heap()) };
  } finally {
    await close();
  }
}

const columns = [
  ['shown after, ms', 'built'],
  ['frames a second, scrolling', 'scrollFps'],
  ['worst frame, ms', 'worstFrame'],
  ['longest task, ms', 'worstTask'],
  ['filter, ms', 'filtered'],
  ['heap, MB', 'heap', 1_000_000],
];

export function rowsReport(pages, profile, s) {
  const rows = pages.map(({ id, count }) => [
    count.toLocaleString('en'),
    ...columns.map(([, key, unit]) => shown(s.median(id, key, profile), unit)),
  ]);
  const title = `**Rows of a table, ${profile}: a plain page with the product’s table markup and styles, every row in the document**`;
  return `${title}\n\n${table(['rows', ...columns.map(([name]) => name)], rows)}`;
}
