import { say, type Text } from '../i18n/text';
import type { Block, Drawn, Item } from './parts/drawn';
import { quantityIn } from './parts/plot';
import { rowRings } from './parts/rings';
import { level } from './parts/shapes';
import { figureWords, paragraph, textWidth, words, wordsWidth } from './parts/words';
import type { Table, TableRow, View } from './spec';

export const joint: Text = {
  en: 'one figure for two cities',
  'zh-Hant': '兩市合計',
  'zh-Hans': '两市合计',
};

/** The cities among a cluster's places; the others are counties. */
export const citiesOfRow = (row: TableRow): string[] =>
  (row.places ?? []).filter((code) => code.endsWith('00'));

/** The figure of a cluster with its rings, and the remark that two cities share it. */
function figureOf(row: TableRow, table: Table, view: View, x: number, y: number): Drawn[] {
  const { lang } = view;
  const cell = row.cells[3];
  if (!cell?.quantity || cell.quantity.value === null) return [];
  const printed = figureWords(quantityIn(cell), lang, { x, y, size: 14 });
  const end = x + wordsWidth(printed);
  return [
    printed,
    ...rowRings(row, table, end + 6, y),
    // Where the remark does not fit, the heading's two cities and the key under the map say the same.
    ...(citiesOfRow(row).length > 1 && end + 38 + textWidth(say(joint, lang), 12) < view.width
      ? [words(say(joint, lang), 'muted', { x: end + 34, y, size: 12 })]
      : []),
  ];
}

/** The list beside the map: cities as headings, chains beneath. */
export function clusterList(
  table: Table,
  view: View,
  at: { x: number; y: number; width: number },
): Block {
  const { lang } = view;
  const { x, width } = at;
  const items: Item[] = [];
  let y = at.y;
  let heading = '';
  for (const row of table.rows) {
    const group = row.group ? say(row.group, lang) : '';
    const top = y;
    const drawn: Drawn[] = [];
    if (group !== heading) {
      heading = group;
      drawn.push(
        level(x, x + width, y, 'line', 1),
        words(group, 'label', { x, y: y + 9, size: 14, baseline: 'top' }),
      );
      y += 32;
    } else y += 2;
    const name = paragraph(say(row.label, lang), 'plain', { x, y, size: 13, width });
    y += name.length * 18;
    // Without an origin it is the dash of the table.
    const stages = row.cells[1]?.origin && row.cells[1].text;
    const lines = stages ? paragraph(say(stages, lang), 'muted', { x, y, size: 12, width }) : [];
    y += lines.length * 16.5;
    const figure = figureOf(row, table, view, x, y + 9);
    if (figure.length > 0) y += 22;
    y += 8;
    items.push({
      name: row.id,
      hit: { x: x - 6, y: top + 1, width: width + 12, height: y - top - 2 },
      drawn: [...drawn, ...name, ...lines, ...figure],
    });
  }
  return { items, height: y - at.y };
}
