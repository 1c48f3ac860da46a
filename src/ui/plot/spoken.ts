import type { Cell, Table, TableRow } from '../../figures/spec';
import { formatPeriod, speakQuantity } from '../../i18n/format';
import { say, type Lang } from '../../i18n/text';
import type { Registers } from '../registers';

const cellWords = (cell: Cell, registers: Registers, lang: Lang): string[] => [
  ...(cell.quantity ? [speakQuantity(cell.quantity, lang)] : []),
  ...(cell.text ? [say(cell.text, lang)] : []),
  ...(cell.period ? [formatPeriod(cell.period, lang)] : []),
  ...(cell.notes ?? []).flatMap((id) => {
    const note = registers.notes.get(id);
    return note ? [say(note.title, lang)] : [];
  }),
];

/** A row as a voice reads it: its name, then each figure with its column, limit, period and notes. */
export function spokenRow(table: Table, row: TableRow, registers: Registers, lang: Lang): string {
  const comma = lang === 'en' ? ', ' : '，';
  const stop = lang === 'en' ? '; ' : '；';
  const parts = row.cells.flatMap((cell, i) => {
    if (!cell) return [];
    const column = table.columns[i];
    const heading = column && row.cells.length > 1 ? [say(column.label, lang)] : [];
    return [[...heading, ...cellWords(cell, registers, lang)].join(comma)];
  });
  return [say(row.label, lang), ...parts].join(stop);
}
