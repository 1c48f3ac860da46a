import { formatPeriod } from '../../i18n/format';
import type { Quantity } from '../../i18n/quantity';
import { say, type Text } from '../../i18n/text';
import type { Table, TableRow, View } from '../spec';
import { rowNotes } from './notes';

/** A statement as it is drawn: what it is called, perhaps its figure, and what the source says. */
export interface Told {
  readonly id: string;
  readonly heading: string;
  /** When it holds or happened; empty where the source gives no time. */
  readonly when: string;
  /** Whose word it is or what kind of thing, in a quieter voice. */
  readonly remark: string;
  readonly quantity: Quantity | null;
  /** A converted figure is rounded; one as printed keeps every digit. */
  readonly precision: 'short' | 'printed';
  readonly text: string;
  readonly notes: readonly string[];
  readonly group: string;
}

/** Columns of a table of statements, by id; a table has those that its rows fill. */
export const toldColumns: Readonly<Record<'figure' | 'remark' | 'text', Text>> = {
  figure: { en: 'Figure', 'zh-Hant': '數字', 'zh-Hans': '数字' },
  remark: { en: 'Who or what', 'zh-Hant': '身份或類別', 'zh-Hans': '身份或类别' },
  text: { en: 'What is printed', 'zh-Hant': '原文所述', 'zh-Hans': '原文所述' },
};

/** The rows of a table of statements, in the view's language; `whole` is the table they are part of. */
export function toldIn(table: Table, view: View, whole: Table = table): Told[] {
  const cellIn = (row: TableRow, id: string) =>
    row.cells[table.columns.findIndex((column) => column.id === id)];
  const words = (row: TableRow, id: string) => {
    const text = cellIn(row, id)?.text;
    return text ? say(text, view.lang) : '';
  };
  return table.rows.map((row) => {
    const { quantity, printed } = cellIn(row, 'figure') ?? {};
    const period = row.cells.find((cell) => cell?.period)?.period;
    return {
      id: row.id,
      heading: say(row.label, view.lang),
      when: period && period.kind !== 'undated' ? formatPeriod(period, view.lang) : '',
      remark: words(row, 'remark'),
      quantity: quantity && (quantity.value !== null || quantity.words) ? quantity : null,
      precision: printed ? 'short' : 'printed',
      text: words(row, 'text'),
      notes: rowNotes(row, whole),
      group: row.group ? say(row.group, view.lang) : '',
    };
  });
}
