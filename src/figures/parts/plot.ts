import type { EChartsOption } from 'echarts';
import type { Quantity } from '../../i18n/quantity';
import type { Cell, Table, TableRow, View } from '../spec';
import { noteLetters } from './notes';
import type { Item } from './drawn';
import type { MarkRow } from './mark-row';
import { markRows, type RowsFrame } from './rows';
import { itemSeries } from './series';

/** Below this width names and values stand above their bars. */
export const isNarrow = (view: View): boolean => view.width < 560;

/** The figure in a cell; a cell without one publishes nothing. */
export const quantityIn = (cell: Cell | null | undefined): Quantity =>
  cell?.quantity ?? { value: null, unit: 'items', qualifier: 'exact' };

/** The figure of a row in a column. */
export const quantityAt = (row: TableRow, column: number): Quantity =>
  quantityIn(row.cells[column]);

/** A frame that fills the plot, for figures that are rows of marks and nothing else. */
export const fullFrame = (table: Table, view: View): RowsFrame => ({
  x: 8,
  y: 8,
  width: view.width - 16,
  lang: view.lang,
  letters: noteLetters(table),
  barHeight: isNarrow(view) ? 24 : 28,
  stacked: isNarrow(view),
});

/** Items laid out in px, as an ECharts option. */
export const itemsOption = (items: readonly Item[], view: View): EChartsOption => ({
  series: [itemSeries(items, view)],
});

/** Rows of marks over the whole plot. */
export const rowsOption = (rows: readonly MarkRow[], table: Table, view: View): EChartsOption =>
  itemsOption(markRows(rows, fullFrame(table, view)).items, view);

/** Height of rows of marks over the whole plot, in px. */
export const rowsHeight = (rows: readonly MarkRow[], table: Table, view: View): number =>
  Math.ceil(markRows(rows, fullFrame(table, view)).height + 20);
