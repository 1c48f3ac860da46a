import { say } from '../i18n/text';
import type { Block, Drawn, Item } from './parts/drawn';
import { fullFrame, isNarrow, quantityAt } from './parts/plot';
import { markRows } from './parts/rows';
import { level, rect } from './parts/shapes';
import { textWidth, words } from './parts/words';
import type { Table, TableRow, View } from './spec';

const rowsIn = (table: Table, prefix: string): readonly TableRow[] =>
  table.rows.filter(({ id }) => id.startsWith(prefix));

const headingOf = ([row]: readonly TableRow[], view: View): string =>
  row?.group ? say(row.group, view.lang) : '';

const countAt = (row: TableRow | undefined): number => (row && quantityAt(row, 0).value) ?? 0;

/** A square a company, stacked by year; every year has its place on the scale, also an empty one. */
function columns(table: Table, view: View, top: number): Block {
  const rows = rowsIn(table, 'year-');
  const step = (view.width - 16) / rows.length;
  const gap = step < 14 ? 1.5 : 3;
  const side = Math.min(step - gap, 18);
  const size = step < 14 ? 11 : 12;
  const tallest = Math.max(...rows.map(countAt));
  const foot = top + 52 + tallest * (side + gap);
  const every = step > 44 ? 1 : 5;
  const items = rows.map((row, i): Item => {
    const count = countAt(row);
    const x = 8 + i * step;
    const middle = x + step / 2;
    const drawn: Drawn[] = Array.from({ length: count }, (_, n) =>
      rect(middle - side / 2, foot - (n + 1) * (side + gap), side, side, { radius: 1.5 }),
    );
    const label = String(count);
    // Two digits need the room of their neighbours, which a peak has.
    const isPeak = [rows[i - 1], rows[i + 1]].every((beside) => countAt(beside) < count);
    if (
      count > 0 &&
      (textWidth(label, size) + 2 < step || (isPeak && count > Math.min(3, tallest - 1)))
    )
      drawn.push(
        words(label, 'figure', {
          x: middle,
          y: foot - count * (side + gap) - 3,
          size,
          align: 'center',
          baseline: 'bottom',
        }),
      );
    const year = row.id.replace('year-', '');
    if (Number(year) % every === 0)
      drawn.push(
        words(year, 'muted', {
          x: Math.min(middle, view.width - 8 - textWidth(year, 12) / 2),
          y: foot + 8,
          size: 12,
          align: 'center',
          baseline: 'top',
        }),
      );
    return {
      name: row.id,
      hit: { x, y: top + 26, width: step, height: foot - top },
      drawn,
    };
  });
  return {
    items: [
      {
        drawn: [
          words(headingOf(rows, view), 'label', { x: 8, y: top, size: 13, baseline: 'top' }),
          level(8, view.width - 8, foot + 1, 'line', 1),
        ],
      },
      ...items,
    ],
    height: foot + 30 - top,
  };
}

/** The columns and, below, a bar a board; `longest` is the count that fills the width. */
export function listingYearsLayout(table: Table, view: View, longest = 1): Block {
  const above = columns(table, view, 8);
  const rows = rowsIn(table, 'listed-count-board-');
  const bars = markRows(
    rows.map((row, i) => ({
      id: row.id,
      label: say(row.label, view.lang),
      quantity: quantityAt(row, 0),
      counted: true,
      max: longest,
      notes: [],
      style: 'bare',
      ...(i === 0 ? { heading: headingOf(rows, view) } : {}),
    })),
    {
      ...fullFrame(table, view),
      y: 8 + above.height + 22,
      barHeight: 18,
      gap: isNarrow(view) ? 16 : 12,
    },
  );
  return { items: [...above.items, ...bars.items], height: 8 + above.height + 22 + bars.height };
}
