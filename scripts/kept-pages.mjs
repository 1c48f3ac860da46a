import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const digest = (text) => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Digest of a file's text; null where there is none. */
export function digestOf(file) {
  try {
    return digest(readFileSync(file));
  } catch {
    return null;
  }
}

/**
 * Digest of every script in a folder. Data files stand in them under names that change with their
 * text; each page answers for the ones it was drawn from, so these names do not count.
 */
export const codeOf = (folder) =>
  digest(
    readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.js'))
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n')
      .replace(/(\/assets\/[\w.-]+?)-[\w-]{8}(?=\.json)/g, '$1'),
  );

function readPages(file, code) {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    return kept.code === code ? kept.pages : {};
  } catch {
    return {};
  }
}

/** Addresses of data files that a page names. */
const named = ({ html }) => html.match(/\/assets\/[\w.-]+\.json/g) ?? [];

/**
 * A `print` that hands out a page as it was drawn before, as long as the code is the same (`code`),
 * every data file it was drawn from reads the same (`digestOf`), and every data file it names is still
 * served (`stands`). `save` keeps the pages asked for, and says how many of them were drawn anew.
 */
export function keepPages({ file, code, print, digestOf: digestNow, stands }) {
  const before = readPages(file, code);
  const pages = {};
  let drawn = 0;
  const isFresh = ({ from, page }) =>
    Object.entries(from).every(([name, was]) => digestNow(name) === was) &&
    named(page).every((address) => stands(address));
  return {
    async print(path) {
      const kept = before[path];
      if (kept && isFresh(kept)) pages[path] = kept;
      else {
        const { from, ...page } = await print(path);
        pages[path] = {
          from: Object.fromEntries(from.map((name) => [name, digestNow(name)])),
          page,
        };
        drawn += 1;
      }
      return pages[path].page;
    },
    save() {
      writeFileSync(file, JSON.stringify({ code, pages }));
      return drawn;
    },
  };
}
