import type { Table, TableRow } from '../figures/spec';
import { formatPeriod } from '../i18n/format';
import { say, type Lang } from '../i18n/text';

/** Where a table says when its figures hold. */
export interface Periods {
  /** `column`: a column of its own · `heads`: under each heading · `cells`: beside each figure · `none`: the same everywhere. */
  readonly where: 'none' | 'column' | 'heads' | 'cells';
  /** The one period of a column, for `heads`. */
  ofColumn(column: number): string;
  /** The period of a whole row, for `column`. */
  ofRow(row: TableRow): string;
  /** The one period of every figure, for `none`; empty where there is none. */
  readonly all: string;
}

/** Periods once where they agree, in a column where rows differ, under the headings where columns do, else by each figure. */
export function periodsOf(table: Table, lang: Lang): Periods {
  const ofRow = (row: TableRow): string[] => [
    ...new Set(
      row.cells.flatMap((cell) => (cell?.period ? [formatPeriod(cell.period, lang)] : [])),
    ),
  ];
  const inColumn = (column: number): string[] => [
    ...new Set(
      table.rows.flatMap(({ cells }) => {
        const period = cells[column]?.period;
        return period ? [formatPeriod(period, lang, { short: true })] : [];
      }),
    ),
  ];
  const ofColumn = (column: number) => inColumn(column)[0] ?? '';
  const all = new Set(table.rows.flatMap(ofRow));
  const first = (row: TableRow) => ofRow(row)[0] ?? '';
  const named = table.rows.every((row) => first(row) === say(row.label, lang));
  if (named) return { where: 'none', ofRow: first, ofColumn, all: '' };
  if (all.size <= 1) return { where: 'none', ofRow: first, ofColumn, all: [...all][0] ?? '' };
  const inRows = table.rows.every((row) => ofRow(row).length <= 1);
  const inColumns = table.columns.every((_, i) => inColumn(i).length <= 1);
  return {
    where: inRows ? 'column' : inColumns ? 'heads' : 'cells',
    ofRow: first,
    ofColumn,
    all: '',
  };
}
