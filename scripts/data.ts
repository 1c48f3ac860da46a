import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { datasets } from '../src/datasets';
import { sayFault } from '../src/datasets/fault';
import { formatDataset } from './data-format';
import { readRoom, readTexts } from './data-room';
import { schemaFiles } from './data-schema';

const folder = new URL('../data/', import.meta.url);
const schemas = new URL('schema/', folder);

/** Writes the schemas anew and every readable dataset file in its one format. */
const write = (texts: ReadonlyMap<string, string>): void => {
  const files = schemaFiles();
  mkdirSync(schemas, { recursive: true });
  for (const name of readdirSync(schemas)) if (!files.has(name)) rmSync(new URL(name, schemas));
  for (const [name, text] of files) writeFileSync(new URL(name, schemas), text);
  for (const { id } of datasets) {
    const text = texts.get(id);
    if (text === undefined) continue;
    try {
      const formatted = formatDataset(id, JSON.parse(text));
      if (formatted !== text) writeFileSync(new URL(`${id}.json`, folder), formatted);
    } catch {
      console.log(`data/${id}.json is not JSON and stays as it is.`);
    }
  }
};

/**
 * `npm run data`: says every fault of data/ at once and ends with 1 if there is any.
 * `npm run data -- --write`: first writes data/schema and puts every file in its one format.
 */
const data = (args: readonly string[]): number => {
  if (args.includes('--write')) write(readTexts(folder));
  const { faults, rows, room } = readRoom(readTexts(folder));
  let file = '';
  for (const fault of faults) {
    if (fault.file !== file) console.log('');
    file = fault.file;
    console.log(sayFault(fault));
  }
  if (room === null)
    console.log('\nThe files are not checked against each other before each of them is sound.');
  const files = new Set(faults.map((fault) => fault.file)).size;
  const verdict = faults.length === 0 ? 'no faults' : `${faults.length} faults in ${files} files`;
  console.log(`\n${datasets.length} datasets, ${rows} rows: ${verdict}.`);
  return faults.length === 0 ? 0 : 1;
};

export default data;
