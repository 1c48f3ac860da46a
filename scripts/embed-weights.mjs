import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** kB, brotli, of the page and its scripts: a plot's, and a map's with its borders. */
const allowed = { plot: 10, map: 14 };

/** Embeds above that, with what they may weigh until somebody makes them lighter (docs/speed.md). */
const heavy = { 'cluster-titles': 10.4, clusters: 15.1, companies: 15.7, 'city-counties': 16.1 };

/** The scripts a page names in its head, as paths from the site's root. */
const scriptsIn = (html) =>
  [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, path]) => path);

/**
 * Weighs every embed in every language as it lies compressed in `dist`: a complaint for each above its
 * budget, and for each exception that is needed no more.
 */
export function weighEmbeds(dist, languages) {
  const weight = (path) => statSync(join(dist, `${path}.br`)).size;
  const all = languages.flatMap((lang) =>
    readdirSync(join(dist, lang, 'embed'))
      .filter((name) => name.endsWith('.html') && name !== '404.html')
      .map((name) => {
        const path = `${lang}/embed/${name}`;
        const html = readFileSync(join(dist, path), 'utf8');
        const bytes = [path, ...scriptsIn(html)].reduce((sum, one) => sum + weight(one), 0);
        const kind = html.includes('class="map"') ? 'map' : 'plot';
        return { path, id: name.slice(0, -'.html'.length), kB: bytes / 1000, most: allowed[kind] };
      }),
  );
  const over = all
    .filter(({ id, kB, most }) => kB > (heavy[id] ?? most))
    .map(({ id, path, kB, most }) => `${path}: ${kB.toFixed(1)} kB, ${heavy[id] ?? most} allowed.`);
  const light = Object.keys(heavy)
    .filter((id) => all.every((one) => one.id !== id || one.kB <= one.most))
    .map((id) => `${id} is within its budget again: scripts/embed-weights.mjs need not name it.`);
  return {
    count: all.length,
    heaviest: Math.max(...all.map(({ kB }) => kB)),
    over: [...over, ...light],
  };
}
