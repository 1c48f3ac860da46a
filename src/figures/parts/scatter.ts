import { say } from '../../i18n/text';
import type { Table, View } from '../spec';
import type { Drawn, Item } from './drawn';
import { isNarrow, quantityAt } from './plot';
import { level, rect, stroke, upright, type Area } from './shapes';
import { moneyTicks } from './ticks';
import { textWidth, words } from './words';

/** Height of a plot of points in px. */
export const scatterHeight = (view: View): number => (isNarrow(view) ? 380 : 470);

const dot = 11;
const nameSize = 12;

const meets = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Where a name may stand beside its point, the best place first, then further off all round. */
function placesBeside(x: number, y: number, width: number): Area[] {
  const gap = dot / 2 + 4;
  const height = nameSize + 3;
  const near = [
    [x + gap, y - height / 2],
    [x - gap - width, y - height / 2],
    [x - width / 2, y - gap - height],
    [x - width / 2, y + gap],
    [x + gap - 2, y - gap - height + 4],
    [x + gap - 2, y + gap - 4],
    [x - gap + 2 - width, y - gap - height + 4],
    [x - gap + 2 - width, y + gap - 4],
  ];
  const far = [20, 32, 46, 62].flatMap((reach) =>
    Array.from({ length: 16 }, (_, i) => {
      const [cos, sin] = [Math.cos((i * Math.PI) / 8), Math.sin((i * Math.PI) / 8)];
      return [x + cos * reach - (width * (1 - cos)) / 2, y + sin * reach - height / 2];
    }),
  );
  return [...near, ...far].map(([left = 0, top = 0]) => ({ x: left, y: top, width, height }));
}

/** A thin line from a point to a name that stands off it. */
function leader(x: number, y: number, { x: left, y: top, width, height }: Area): Drawn[] {
  const to = [Math.min(Math.max(x, left), left + width), Math.min(Math.max(y, top), top + height)];
  const [endX = x, endY = y] = to;
  return Math.hypot(endX - x, endY - y) < dot
    ? []
    : [
        stroke(
          [
            [x, y],
            [endX, endY],
          ],
          'tick',
          1,
          0.6,
        ),
      ];
}

/**
 * The rows of a table as points: its first column across, its second up, both from zero and as far
 * as the largest value of all the tables that share the scale.
 */
export function scatterItems(table: Table, view: View, sharing = [table]): Item[] {
  const { lang } = view;
  const valuesIn = (column: number) =>
    sharing.flatMap(({ rows }) => rows.map((row) => quantityAt(row, column).value ?? 0));
  const unitIn = (column: number) => {
    const [row] = table.rows;
    return row ? quantityAt(row, column).unit : 'items';
  };
  const ends = [0, 1].map((column) => Math.max(...valuesIn(column)) * 1.1);
  const [endX = 1, endY = 1] = ends;
  const ticksX = moneyTicks(endX, unitIn(0), lang);
  const ticksY = moneyTicks(endY, unitIn(1), lang);
  const left = 14 + Math.max(...ticksY.map(({ label }) => textWidth(label, 12, 'regular')));
  const [right, top, foot] = [view.width - 10, 34, scatterHeight(view) - 52];
  const atX = (value: number) => left + ((right - left) * value) / endX;
  const atY = (value: number) => foot - ((foot - top) * value) / endY;
  const names = table.columns.map(({ label }) => say(label, lang));
  const grid: Drawn[] = [
    ...ticksX.flatMap(({ value, label }): Drawn[] => {
      const half = textWidth(label, 12, 'regular') / 2;
      const x = Math.min(atX(value), right - half);
      return [
        upright(atX(value), top, foot, 'line', 1),
        words(label, 'muted', { x, y: foot + 7, size: 12, align: 'center', baseline: 'top' }),
      ];
    }),
    ...ticksY.flatMap(({ value, label }): Drawn[] => [
      level(left, right, atY(value), 'line', 1),
      words(label, 'muted', { x: left - 6, y: atY(value), size: 12, align: 'right' }),
    ]),
    words(names[1] ?? '', 'label', { x: 8, y: 12, size: 13 }),
    words(names[0] ?? '', 'label', { x: right, y: foot + 38, size: 13, align: 'right' }),
  ];
  const points = table.rows.map((row) => ({
    row,
    x: atX(quantityAt(row, 0).value ?? 0),
    y: atY(quantityAt(row, 1).value ?? 0),
  }));
  const taken: Area[] = points.map(({ x, y }) => ({
    x: x - dot / 2,
    y: y - dot / 2,
    width: dot,
    height: dot,
  }));
  const plot: Area = { x: left, y: 22, width: right - left, height: foot - 24 };
  const named = new Map<string, { readonly line: Drawn[]; readonly name: Drawn }>();
  // The crowded points choose first; those at the edge have room in any case.
  const near = ({ x, y }: { x: number; y: number }) =>
    points.filter((other) => Math.hypot(other.x - x, other.y - y) < 60).length;
  for (const point of points.toSorted((a, b) => near(b) - near(a))) {
    const name = say(point.row.label, lang);
    const width = textWidth(name, nameSize) + 2;
    const isInside = (area: Area) =>
      area.x >= plot.x &&
      area.x + area.width <= plot.x + plot.width &&
      area.y >= plot.y &&
      area.y + area.height <= plot.y + plot.height;
    const places = placesBeside(point.x, point.y, width).filter(isInside);
    const met = (area: Area) => taken.filter((other) => meets(area, other)).length;
    const place = places.toSorted((a, b) => met(a) - met(b))[0];
    if (!place) continue;
    taken.push(place);
    named.set(point.row.id, {
      line: leader(point.x, point.y, place),
      name: words(name, 'plain', {
        x: place.x + 1,
        y: place.y + place.height / 2,
        size: nameSize,
        halo: true,
      }),
    });
  }
  return [
    { drawn: grid },
    ...points.map(({ row, x, y }): Item => {
      const name = named.get(row.id);
      return {
        name: row.id,
        hit: { x: x - 13, y: y - 13, width: 26, height: 26 },
        drawn: [
          ...(name?.line ?? []),
          rect(x - dot / 2 - 1, y - dot / 2 - 1, dot + 2, dot + 2, {
            paint: 'surface',
            radius: dot / 2 + 1,
          }),
          rect(x - dot / 2, y - dot / 2, dot, dot, { radius: dot / 2 }),
          ...(name ? [name.name] : []),
        ],
      };
    }),
  ];
}
