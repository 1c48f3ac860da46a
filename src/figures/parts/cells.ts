import type { Period, Quantity, Unit } from '../../i18n/quantity';
import { formatQuantity } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import type { Measured } from '../../model/city-measures';
import { inEvery } from './choices';
import type { Cell } from '../spec';

/** The fields of a dataset row that a cell is made of. */
export interface SourceRow {
  readonly value: number | null;
  readonly unit: Unit | null;
  readonly qualifier: Quantity['qualifier'];
  readonly fraction?: readonly [number, number] | readonly number[] | undefined;
  readonly target?: boolean | undefined;
  readonly sizeClass?: boolean | undefined;
  readonly words?: Text | undefined;
  readonly period: Period;
  readonly source: string;
  readonly locator: string;
  readonly notes: readonly string[];
}

/** The printed figure of a row; a row without a unit is words only. */
export function quantityOf(row: SourceRow): Quantity {
  const [filled, whole] = row.fraction ?? [];
  return {
    value: row.value,
    unit: row.unit ?? 'items',
    qualifier: row.qualifier,
    fraction: filled === undefined || whole === undefined ? undefined : [filled, whole],
    target: row.target,
    sizeClass: row.sizeClass,
    words: row.words,
  };
}

/** A row of a dataset as a cell: figure, period, origin and notes stay together. */
export const cellOf = (row: SourceRow): Cell => ({
  quantity: quantityOf(row),
  period: row.period,
  origin: { source: row.source, locator: row.locator },
  notes: row.notes,
});

/** One measure of a city as a cell; null where no source publishes it. */
export const measuredCell = (found: Measured | null): Cell | null =>
  found && {
    quantity: { value: found.value, unit: found.unit, qualifier: 'exact' },
    period: found.period,
    origin: { source: found.source, locator: found.locator },
    notes: found.notes,
    ...(found.derived ? { derived: true } : {}),
  };

/** Words of a row as a cell, with the same origin. */
export const textCell = (
  text: Text,
  row: Pick<SourceRow, 'source' | 'locator' | 'notes'>,
): Cell => ({
  text,
  origin: { source: row.source, locator: row.locator },
  notes: row.notes,
});

/** A figure of a row said in words, for a column of words. */
export const saidCell = (row: SourceRow): Cell => ({
  ...textCell(
    inEvery((lang) => formatQuantity(quantityOf(row), lang)),
    row,
  ),
  period: row.period,
});

/** What no source publishes, said as such. */
export const unpublished = (unit: Unit): Cell => ({
  quantity: { value: null, unit, qualifier: 'exact' },
});
