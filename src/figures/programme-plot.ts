import { say } from '../i18n/text';
import { cards } from './parts/cards';
import type { Block, Drawn, Item } from './parts/drawn';
import { quantityAt } from './parts/plot';
import { rowRings } from './parts/rings';
import { rect } from './parts/shapes';
import { figureWords, paragraph, wordsWidth } from './parts/words';
import type { Table, TableRow, View } from './spec';

/** Ids of the two counts above the list. */
export const counts = { mentioned: 'events-mentioned', unnamed: 'events-unnamed' } as const;

const gap = 4;

const square = (x: number, y: number, side: number, filled: boolean): Drawn =>
  filled
    ? rect(x, y, side, side, { radius: 2 })
    : rect(x + 0.75, y + 0.75, side - 1.5, side - 1.5, { radius: 2, stroke: 1.5, paint: 'tick' });

/** One square an event: filled where the feature mentions it, empty where it does not. */
function strip(table: Table, view: View, top: number): Block {
  const rows = Object.values(counts).flatMap((id) => table.rows.find((row) => row.id === id) ?? []);
  const all = rows.reduce((sum, row) => sum + (quantityAt(row, 0).value ?? 0), 0);
  const side = Math.min(26, (view.width - 16 - gap * (all - 1)) / all);
  let x = 8;
  const squares = rows.map((row): readonly [TableRow, Drawn[], number, number] => {
    const from = x;
    const count = quantityAt(row, 0).value ?? 0;
    const filled = row.id === counts.mentioned;
    const drawn = Array.from({ length: count }, (_, i) =>
      square(from + i * (side + gap), top, side, filled),
    );
    x += count * (side + gap);
    return [row, drawn, from, x - from];
  });
  let y = top + side + 12;
  const items = squares.map(([row, drawn, from, width]): Item => {
    const figure = figureWords(quantityAt(row, 0), view.lang, { x: 8, y: y + 9, size: 16 });
    const start = 8 + wordsWidth(figure) + 10;
    const label = paragraph(say(row.label, view.lang), 'plain', {
      x: start,
      y: y + 1,
      size: 14,
      width: view.width - start - 34,
    });
    const end = Math.max(...label.map((line) => start + wordsWidth(line)));
    const rings = rowRings(row, table, end + 8, y + 9);
    y += Math.max(1, label.length) * 19 + 6;
    return {
      name: row.id,
      hit: { x: from - 2, y: top - 4, width, height: side + 8 },
      drawn: [...drawn, figure, ...label, ...rings],
    };
  });
  return { items, height: y - top };
}

/** The squares, and under them the events as cards. */
export function programme(table: Table, view: View): Block {
  const above = strip(table, view, 12);
  const named: ReadonlySet<string> = new Set(Object.values(counts));
  const rest = { ...table, rows: table.rows.filter((row) => !named.has(row.id)) };
  const top = 12 + above.height + 24;
  const below = cards(rest, view, top, table);
  return { items: [...above.items, ...below.items], height: top + below.height };
}
