import { shown } from './numbers.mjs';
import { table } from './report.mjs';
import { open, untilQuiet } from './visit.mjs';

const places = ['/en/charts/hk-share', '/en/charts', '/zh-Hant/cities/xinyu', '/en'];

/** Heap is read when caches are full: what grows after that grows for ever. */
const warm = 150;
const last = 400;

/** Runs in the page: a link of its own, so that the document stays the same one. */
function go(path) {
  const link = document.createElement('a');
  link.href = path;
  document.getElementById('main').append(link);
  link.click();
}

async function follow(page, path) {
  await page.evaluate(go, path);
  await page.waitForFunction(
    (wanted) =>
      location.pathname === wanted &&
      document.activeElement?.matches('main') &&
      !document.querySelector('noscript[data-fold]'),
    path,
    { timeout: 60_000 },
  );
}

/** Nodes, listeners and heap after the garbage is gone. */
async function left(client) {
  for (let i = 0; i < 3; i += 1) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name) => metrics.find((one) => one.name === name).value;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

export const changesPages = (site) => [{ id: 'changes', address: `${site.address}/en` }];

/** Four hundred changes of page in one document, every fourth with a figure woken. */
export async function measureChanges(browser, start, profile) {
  const opened = await open(browser, start, profile, ['ink']);
  const { page, close } = opened;
  try {
    await untilQuiet(opened);
    const client = await page.context().newCDPSession(page);
    await client.send('Performance.enable');
    const states = {};
    for (let i = 1; i <= last; i += 1) {
      const place = places[i % places.length];
      await follow(page, place);
      if (i % places.length === 0 && i < last) {
        await page.locator('.plot').first().focus();
        await page.locator('.plot-live svg').first().waitFor();
      }
      if (i === warm || i === last) {
        // Both are read on the same page, whose own nodes are then the same.
        await follow(page, places[0]);
        states[i] = await left(client);
      }
    }
    const [before, after] = [states[warm], states[last]];
    return {
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      heap: after.heap,
      growth: (after.heap - before.heap) / (last - warm),
    };
  } finally {
    await close();
  }
}

export function changesReport([{ id }], profile, s) {
  const of = (key, unit) => shown(s.median(id, key, profile), unit);
  const heads = ['page changes', 'nodes more', 'listeners more', 'heap more, kB each', 'heap, MB'];
  const row = [
    `${warm} to ${last}`,
    of('nodes'),
    of('listeners'),
    of('growth', 1000),
    of('heap', 1_000_000),
  ];
  return `**What ${last} changes of page leave behind, ${profile}**\n\n${table(heads, [row])}`;
}
