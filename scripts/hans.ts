import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { datasets } from '../src/datasets';
import { formatDataset } from './data-format';
import { deriveCode, type Drift } from './hans-code';
import { deriveData, deriveDictionary } from './hans-json';

export { toHans } from './hans-text';

/** A file whose Simplified texts were derived: its new text, and what differed. */
export interface Derived {
  readonly path: string;
  readonly text: string;
  readonly drifts: readonly Drift[];
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const dataFiles = (root: URL): Derived[] =>
  readdirSync(new URL('data/', root))
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const path = `data/${name}`;
      const id = name.slice(0, -'.json'.length);
      const { data, drifts } = deriveData(JSON.parse(readFileSync(new URL(path, root), 'utf8')));
      return {
        path,
        text: datasets.some((one) => one.id === id) ? formatDataset(id, data) : json(data),
        drifts,
      };
    });

const dictionaries = (root: URL): Derived[] => {
  const hant = new URL('src/i18n/zh-Hant.json', root);
  const path = 'src/i18n/zh-Hans.json';
  if (!existsSync(hant)) return [];
  const old: unknown = existsSync(new URL(path, root))
    ? JSON.parse(readFileSync(new URL(path, root), 'utf8'))
    : {};
  const { data, drifts } = deriveDictionary(JSON.parse(readFileSync(hant, 'utf8')), old);
  return [{ path, text: json(data), drifts }];
};

const sources = (root: URL): Derived[] =>
  readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = `src/${name}`;
      const { code, drifts } = deriveCode(readFileSync(new URL(path, root), 'utf8'));
      return { path, text: code, drifts };
    });

/** Every file of the project that holds Simplified Chinese, as it should be. */
export const deriveAll = (root: URL): Derived[] => [
  ...dataFiles(root),
  ...dictionaries(root),
  ...sources(root),
];

/**
 * `npm run hans`: derives every Simplified text from its Traditional one and writes it.
 * `-- --check`: writes nothing, lists what would change and ends with 1 if anything would.
 */
const hans = (args: readonly string[]): number => {
  const root = new URL('../', import.meta.url);
  const changed = deriveAll(root).filter(({ drifts }) => drifts.length > 0);
  for (const { path, drifts } of changed)
    for (const { where, stands, derived } of drifts)
      console.log(`${path} · ${where}: ${stands} → ${derived}`);
  const count = changed.reduce((sum, { drifts }) => sum + drifts.length, 0);
  if (args.includes('--check')) {
    console.log(
      count === 0
        ? 'Simplified Chinese is up to date.'
        : `${count} texts differ; run: npm run hans`,
    );
    return count === 0 ? 0 : 1;
  }
  for (const { path, text } of changed) writeFileSync(new URL(path, root), text);
  console.log(`${count} texts written in ${changed.length} files.`);
  return 0;
};

export default hans;
