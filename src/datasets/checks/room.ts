import type { Data, DatasetId } from '../index';
import { fileOf, type Fault } from '../fault';
import type { Period, Unit } from '../../i18n/quantity';

/** The fields that checks of the whole room look at; registers lack most of them. */
export interface AnyRow {
  readonly id: string;
  readonly value?: number | null;
  readonly unit?: Unit | null;
  readonly fraction?: readonly number[] | undefined;
  readonly period?: Period;
  readonly places?: readonly string[];
  readonly source?: string;
  readonly notes?: readonly string[];
  readonly [extra: string]: unknown;
}

/** One row and the dataset it stands in. */
export interface Placed {
  readonly dataset: DatasetId;
  readonly row: AnyRow;
}

/** Rows of some datasets, or of the whole room. */
export const rowsIn = (room: Data, ids?: readonly DatasetId[]): Placed[] =>
  // Object.keys forgets the names; the rows of unlike datasets are read by the fields they share.
  (ids ?? (Object.keys(room) as DatasetId[])).flatMap((dataset) =>
    (room[dataset].rows as readonly AnyRow[]).map((row) => ({ dataset, row })),
  );

/** Values grouped by a key, in order of first sight. */
export const groupBy = <T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
};

export const fault = (
  { dataset, row }: { readonly dataset: DatasetId; readonly row: { readonly id: string } | null },
  field: string,
  found: string,
  expected: string,
): Fault => ({ file: fileOf(dataset), row: row?.id ?? null, field, found, expected });
