import type * as z from 'zod/mini';
import { langs } from '../src/i18n/text';
import { datasets, statistics } from '../src/datasets';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The named fields first and in this order, then the others as they stand. */
const ordered = (value: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(
    [
      ...names.filter((name) => name in value),
      ...Object.keys(value).filter((name) => !names.includes(name)),
    ].map((name) => [name, tidy(value[name])]),
  );

/** Languages in the order of the switch, a period's kind first; everything else as it stands. */
const tidy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(tidy);
  return isFields(value) ? ordered(value, [...langs, 'kind']) : value;
};

const namesOf = (schema: { readonly shape: z.core.$ZodShape } | undefined): string[] =>
  Object.keys(schema?.shape ?? {});

/**
 * A dataset file as text: fields in the schema's order, 2 spaces; one row a line in statistics, so
 * that a change of one figure is a change of one line.
 */
export const formatDataset = (id: string, file: unknown): string => {
  const dataset = datasets.find((one) => one.id === id);
  if (!isFields(file)) return `${JSON.stringify(file, null, 2)}\n`;
  const rows = Array.isArray(file['rows'])
    ? file['rows'].map((row: unknown) =>
        isFields(row) ? ordered(row, namesOf(dataset?.row)) : row,
      )
    : file['rows'];
  const meta = isFields(file['meta'])
    ? ordered(file['meta'], namesOf(dataset?.envelope.shape.meta))
    : file['meta'];
  const whole = { $schema: `./schema/${id}.schema.json`, meta, rows };
  if (!statistics.some((one) => one.id === id) || !Array.isArray(rows))
    return `${JSON.stringify(whole, null, 2)}\n`;
  const head = JSON.stringify({ ...whole, rows: undefined }, null, 2).replace(/\n\}$/, '');
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  return `${head},\n  "rows": [\n${lines}\n  ]\n}\n`;
};
