import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pageInPack } from './pages.mjs';

/** Frames for other sites, and each slide's own page: a deck's page has all of its slides. */
const unwanted = /^\/(?:demo|oembed|social)\/|^\/[^/]+\/embed\/|\/present\/[^/]+\/\d+\.html$/;
const folders = /^\/(?:assets|data|en|zh-Hant|zh-Hans)[/.]/;
const kinds = /\.(?:csv|html|json|svg|woff2)$/;

/** What pages ask for by address that is no page: the pack keeps nothing else of `assets/`. */
const isOffline = (path) => path.startsWith('/assets/offline.');

/** Links of a page to files and pages that the archive does not have: a reader would be led nowhere. */
export function deadLinks(files) {
  const has = (path) =>
    [path, `${path}.html`, `${path.replace(/\/\d+$/, '')}.html`].some((name) => files.has(name));
  const dead = new Set();
  for (const [path, bytes] of files) {
    if (!path.endsWith('.html')) continue;
    for (const [, to] of bytes.toString().matchAll(/<a [^>]*?href="(\/[^"#?]*)/g))
      if (!has(to)) dead.add(`${path} → ${to}`);
  }
  return [...dead];
}

/** The files of a built site that a pack needs, by address, pages of one name side by side. */
export function filesOf(folder, site) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && kinds.test(file.name))
    .map((file) => `/${relative(folder, join(file.parentPath, file.name)).split(sep).join('/')}`)
    .filter((path) => folders.test(path) && !unwanted.test(path) && !isOffline(path));
  const nameOf = (path) => path.replace(/^\/(?:en|zh-Hant|zh-Hans)(?=[/.])/, '');
  const inOrder = paths.toSorted((a, b) => (nameOf(a) + a < nameOf(b) + b ? -1 : 1));
  return new Map(
    inOrder.map((path) => {
      const bytes = readFileSync(join(folder, path));
      return [
        path,
        path.endsWith('.html') ? Buffer.from(pageInPack(bytes.toString(), site)) : bytes,
      ];
    }),
  );
}

/** Files as one piece: the length of a list, the list, then the files (src/pack/archive.ts). */
export function joined(files) {
  const list = Buffer.from(JSON.stringify([...files].map(([path, bytes]) => [path, bytes.length])));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(list.length);
  return Buffer.concat([length, list, ...files.values()]);
}
