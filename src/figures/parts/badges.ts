import { say, type Lang } from '../../i18n/text';
import type { Table, TableRow, View } from '../spec';
import type { Block, Drawn, Item } from './drawn';
import { isNarrow, quantityAt } from './plot';
import { ringSize, rowRings } from './rings';
import { level } from './shapes';
import { figureWords, paragraph, wordsWidth } from './words';

const words = ({ cells }: TableRow, lang: Lang): string =>
  cells[1]?.text ? say(cells[1].text, lang) : '';

/** Ranks as large figures with their measure and a remark beneath, side by side while they fit. */
export function badges(table: Table, view: View, top: number, remarkOf = words): Block {
  const { lang } = view;
  const narrow = isNarrow(view);
  const size = narrow ? 24 : 28;
  const rankAt = (row: TableRow, x: number, y: number) =>
    figureWords(quantityAt(row, 0), lang, { x, y, size, baseline: 'top' });
  const room = view.width - 16;
  const widest =
    Math.max(...table.rows.map((row) => wordsWidth(rankAt(row, 0, 0)))) + ringSize + 28;
  const perRow = Math.max(
    1,
    Math.min(table.rows.length, narrow ? 2 : 6, Math.floor(room / widest)),
  );
  const step = room / perRow;
  const width = step - 20;
  const isAlone = (i: number) => i === table.rows.length - 1 && i % perRow === 0;
  let bottom = top;
  let rowTop = top;
  const items = table.rows.map((row, i): Item => {
    if (i > 0 && i % perRow === 0) rowTop = bottom + 18;
    const x = 8 + (i % perRow) * step;
    const rank = rankAt(row, x, rowTop + 12);
    const y = rowTop + size + 22;
    const label = paragraph(say(row.label, lang), 'plain', { x, y, size: 14, width });
    const under = y + 2 + label.length * 19;
    const remark = remarkOf(row, lang);
    const remarks = remark ? paragraph(remark, 'muted', { x, y: under, size: 12, width }) : [];
    const height = size + 26 + label.length * 19 + remarks.length * 16.5;
    bottom = Math.max(bottom, rowTop + height);
    const drawn: Drawn[] = [
      // One alone in the last row has all of it.
      level(x, x + (isAlone(i) ? room : step) - 16, rowTop, 'line', 1.5),
      rank,
      ...label,
      ...remarks,
      ...rowRings(row, table, x + wordsWidth(rank) + 6, rowTop + 14 + ringSize / 2),
    ];
    return { name: row.id, hit: { x: x - 4, y: rowTop, width: step - 8, height }, drawn };
  });
  return { items, height: bottom - top };
}
