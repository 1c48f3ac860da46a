import { readdirSync, readFileSync } from 'node:fs';
import { datasets, type Data } from '../src/datasets';
import { checkRoom } from '../src/datasets/checks';
import { DatasetError, type DatasetErrorKind, type Fault, fileOf } from '../src/datasets/fault';
import { parseDataset } from '../src/datasets/parse';

/** What was read: the room when every file parses, and every fault. */
export interface Reading {
  readonly room: Data | null;
  readonly faults: readonly Fault[];
  readonly rows: number;
}

const whole = (file: string, found: string, expected: string): Fault => ({
  file,
  row: null,
  field: '',
  found,
  expected,
});

const broken: Readonly<Record<Exclude<DatasetErrorKind, 'schema'>, string>> = {
  unreachable: 'no such dataset',
  'cut-short': 'a file that ends too early: a bracket or a quotation mark is not closed',
  'not-json': 'something that is not JSON',
};

/** Texts of the files in a folder, by dataset id. */
export const readTexts = (folder: URL): Map<string, string> =>
  new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map(({ name }) => [
        name.slice(0, -'.json'.length),
        readFileSync(new URL(name, folder), 'utf8'),
      ]),
  );

/** Parses every file, then checks the files against each other once all of them parse. */
export const readRoom = (texts: ReadonlyMap<string, string>): Reading => {
  const known: ReadonlySet<string> = new Set(datasets.map(({ id }) => id));
  const faults: Fault[] = [...texts.keys()]
    .filter((id) => !known.has(id))
    .map((id) =>
      whole(
        fileOf(id),
        'a file',
        'no file of this name: neither src/datasets/shown.ts nor index.ts lists such a dataset',
      ),
    );
  const loaded: [string, unknown][] = [];
  let rows = 0;
  for (const { id } of datasets) {
    const text = texts.get(id);
    if (text === undefined) {
      faults.push(whole(fileOf(id), 'no file', 'a dataset file'));
      continue;
    }
    try {
      const one = parseDataset(id, text, datasets);
      loaded.push([id, one]);
      rows += one.rows.length;
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      if (error.kind === 'schema') faults.push(...error.faults);
      else faults.push(whole(fileOf(id), broken[error.kind], 'JSON of a dataset'));
    }
  }
  if (loaded.length < datasets.length) return { room: null, faults, rows };
  // Every dataset of the list was parsed under its own id just above.
  const room = Object.fromEntries(loaded) as unknown as Data;
  return { room, faults: [...faults, ...checkRoom(room)], rows };
};
