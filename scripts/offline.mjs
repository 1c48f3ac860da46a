import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What a stage needs first, then every other page, then what pages ask for. */
const order = (address) =>
  /\/present(\/|$)/.test(address) ? 0 : /\.(js|css|woff2)$/.test(address) ? 1 : 2;

/**
 * Addresses of all that is kept on a device: every page but the embedded figures, which stand in
 * other people's pages, and every slide's own page, because each deck's page has all of its slides.
 */
function keptAddresses(folder, pages) {
  const assets = readdirSync(join(folder, 'assets'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !/\.(br|gz|map)$/.test(file.name))
    .map((file) => `/${relative(folder, join(file.parentPath, file.name)).split(sep).join('/')}`);
  const langs = ['en', 'zh-Hant', 'zh-Hans'].map((lang) => `/${lang}/404`);
  const small = ['/', '/favicon.svg', '/manifest.webmanifest', '/icon-192.png', '/icon-512.png'];
  const own = pages.filter((path) => !/\/embed\/|\/present\/[^/]+\/\d+$/.test(path));
  return [...own, ...assets, ...langs, ...small].toSorted((a, b) => order(a) - order(b));
}

const fileOf = (folder, address) => {
  if (address === '/') return join(folder, 'index.html');
  return join(folder, /\.\w+$/.test(address) ? address : `${address}.html`);
};

/**
 * Writes the list of what is kept and the service worker that keeps it (public/sw.js), named by a
 * digest of every file on the list: another figure anywhere is another release.
 */
export function writeOffline(folder, pages) {
  const addresses = keptAddresses(folder, pages);
  const hash = createHash('sha256');
  for (const address of addresses)
    hash.update(address).update(readFileSync(fileOf(folder, address)));
  const release = hash.digest('hex').slice(0, 12);
  const list = `/assets/offline.${release}.json`;
  writeFileSync(join(folder, list), JSON.stringify(addresses));
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  writeFileSync(
    join(folder, 'sw.js'),
    worker
      .replace('{release}', release)
      .replace('{list}', list)
      .replace(/^\s*\/\/.*\n/gm, ''),
  );
}
