import { unitScale, type UnitScale } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import type { Cell, Table } from '../spec';

/** How the figures of a column are written, where they are all of one plain kind. */
export interface ColumnForm {
  /** Values of the column; they share one step and the same decimals. */
  readonly among: readonly number[];
  /** Sums, shares and conversions are rounded; what is printed keeps every digit. */
  readonly precision: 'printed' | 'short';
  /** All from one statistical table, which is as exact in every row: all show the same decimals. */
  readonly even: boolean;
}

const cellsIn = (table: Table, column: number): Cell[] =>
  table.rows.flatMap(({ cells }) => cells[column] ?? []);

/** The form of a column; null where its figures have several units, or words of their own. */
export function columnForm(table: Table, column: number): ColumnForm | null {
  const cells = cellsIn(table, column).filter(({ quantity }) => quantity?.value !== null);
  const quantities = cells.flatMap(({ quantity }) => quantity ?? []);
  const plain = quantities.every(
    ({ unit, fraction, words, sizeClass }) =>
      unit === quantities[0]?.unit && !fraction && !words && !sizeClass,
  );
  if (!plain || quantities.length < 2) return null;
  const among = quantities.flatMap(({ value }) => value ?? []);
  // A sum in whole yuan keeps them: nobody reads 111,770 as 11.18 of something.
  const whole = among.every((value) => Number.isInteger(value) && value < 1e6);
  const rounded = cells.some(({ derived, printed }) => printed || (derived && !whole));
  const [first] = cells;
  const even = cells.every(
    ({ origin, quantity }) =>
      origin?.locator === 'T' &&
      origin.source === first?.origin?.source &&
      quantity?.qualifier === 'exact',
  );
  return { among, precision: rounded ? 'short' : 'printed', even };
}

/** Step and decimals of a column for a plot that shows the same figures as its table. */
export function columnScale(table: Table, column: number, lang: Lang): UnitScale {
  const form = columnForm(table, column);
  const unit = cellsIn(table, column)[0]?.quantity?.unit ?? 'items';
  const precision = form?.precision ?? 'printed';
  return unitScale(form?.among ?? [], unit, lang, { precision });
}

/** The most notes that stand beside a figure of the column, without those of the whole table. */
export const notesBeside = (table: Table, column: number, shared: ReadonlySet<string>): number =>
  Math.max(
    0,
    ...cellsIn(table, column).map(
      ({ notes = [] }) => notes.filter((note) => !shared.has(note)).length,
    ),
  );

/** A dash stands in the table: the source prints nothing there. */
export const holdsDash = (table: Table): boolean =>
  table.rows.some(({ cells }) =>
    cells.some((cell) => cell === null || (cell.quantity?.value === null && !cell.quantity.words)),
  );
