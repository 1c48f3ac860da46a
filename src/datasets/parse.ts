import type * as z from 'zod/mini';
import type { AnyDataset, Data, DatasetId } from './index';
import { shownDatasets } from './shown';
import { sayExpected, sayFound } from './expected';
import { DatasetError, fileOf, type Fault } from './fault';

/** True when text begins as JSON but its brackets or its last string never close. */
const isCutShort = (text: string): boolean => {
  if (text.trim() === '') return true;
  const code = text.replace(/"(?:[^"\\]|\\.)*"/gs, '');
  const opened = code.match(/[[{]/g)?.length ?? 0;
  const closed = code.match(/[\]}]/g)?.length ?? 0;
  return /^\s*[[{]/.test(text) && (opened > closed || code.includes('"'));
};

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => Object(inner)[key], value);

/** One fault for every issue; an unknown field is named in the path, so that each stands alone. */
const toFaults = (dataset: string, raw: unknown, issue: z.core.$ZodIssue): Fault[] => {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const paths = keys.length ? keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => {
    const inRow = path[0] === 'rows' && typeof path[1] === 'number';
    const rowId = at(raw, [...path.slice(0, 2), 'id']);
    const field = path
      .slice(inRow ? 2 : 0)
      .map(String)
      .join('.');
    return {
      file: fileOf(dataset),
      row: inRow ? (typeof rowId === 'string' ? rowId : Number(path[1])) : null,
      field,
      found: sayFound(at(raw, path)),
      expected: sayExpected(issue, path),
    };
  });
};

/**
 * Text of `data/<id>.json` → meta and rows. Throws `DatasetError`: `cut-short` when the text ends
 * too early, `not-json` when it is something else (a web page), `schema` with every fault. Without
 * other `datasets` it knows those of figures, so that no figure brings the schemas of pages along.
 */
export const parseDataset = <Id extends DatasetId>(
  id: Id,
  text: string,
  datasets: readonly AnyDataset[] = shownDatasets,
): Data[Id] => {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new DatasetError(id, isCutShort(text) ? 'cut-short' : 'not-json');
  }
  const dataset = datasets.find((one) => one.id === id);
  if (!dataset) throw new DatasetError(id, 'unreachable');
  const result = dataset.envelope.safeParse(raw);
  if (!result.success) {
    throw new DatasetError(
      id,
      'schema',
      result.error.issues.flatMap((issue) => toFaults(id, raw, issue)),
    );
  }
  // The list holds unlike datasets; the one found carries the id that was asked for.
  return { meta: result.data.meta, rows: result.data.rows } as unknown as Data[Id];
};
