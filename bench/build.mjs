import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { compressFolder } from '../scripts/compress.mjs';
import { pages } from './peers/figures.mjs';
import { buildLimit } from './peers/limit/build.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const built = join(here, 'dist/peers');
const workshop = join(here, '.cache');
const stamp = join(here, 'dist/peers.stamp');

const peers = ['usual', 'tree-shaken', 'plot', 'chartjs', 'vega-lite'];

/** `import { page } from 'bench:figures'` is this page's figures as plain arrays, and no others'. */
const figuresOf = (page) => ({
  name: 'figures',
  resolveId: (id) => (id === 'bench:figures' ? '\0figures' : null),
  load: (id) => (id === '\0figures' ? `export const page = ${JSON.stringify(pages[page])};` : null),
});

/** A page may have an entry of its own; else all pages of a peer share `main`. */
function entryOf(peer, page) {
  const tries = [page, 'main'].flatMap((name) => [`${name}.js`, `${name}.jsx`]);
  return tries.map((name) => join(here, 'peers', peer, name)).find((file) => existsSync(file));
}

/** One build a page: nothing is shared, so a page of one bar pays for one bar. */
async function buildPage(peer, page) {
  const root = join(workshop, peer, page);
  mkdirSync(root, { recursive: true });
  const entry = relative(root, entryOf(peer, page)).replaceAll('\\', '/');
  writeFileSync(
    join(root, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${pages[page].title.en}</title></head><body><main></main><script type="module" src="${entry}"></script></body></html>`,
  );
  await build({
    root,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [react(), figuresOf(page)],
    build: {
      outDir: join(built, peer, page),
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      reportCompressedSize: false,
    },
  });
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}

function fingerprint() {
  const sources = [...filesIn(join(here, 'peers')), fileURLToPath(import.meta.url)];
  const hash = createHash('sha256').update(readFileSync(join(here, 'package-lock.json')));
  for (const file of sources.sort()) hash.update(readFileSync(file));
  return hash.update(JSON.stringify(pages)).digest('hex');
}

/** Builds every peer's pages in production mode; again only after sources or figures changed. */
export async function buildPeers() {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return built;
  rmSync(built, { recursive: true, force: true });
  for (const page of Object.keys(pages)) {
    buildLimit(join(built, 'limit', page), page);
    for (const peer of peers) {
      console.error(`Building ${peer}, ${page} …`);
      await buildPage(peer, page);
    }
  }
  const links = ['limit', ...peers].flatMap((peer) =>
    Object.keys(pages).map((page) => `<li><a href="/${peer}/${page}/">${peer}, ${page}</a>`),
  );
  writeFileSync(
    join(built, 'index.html'),
    `<!doctype html><title>Peers</title><ul>${links.join('')}</ul>`,
  );
  await compressFolder(built);
  writeFileSync(stamp, now);
  return built;
}
