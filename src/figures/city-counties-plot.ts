import type { EChartsOption } from 'echarts';
import { say } from '../i18n/text';
import { palettes } from '../theme/tokens';
import type { Block, Drawn, Item } from './parts/drawn';
import { borders, fitMap, hatching, mapAspect, mapFigure, rim } from './parts/map';
import { labelPoints } from './parts/outline';
import { rowRings } from './parts/rings';
import { rect } from './parts/shapes';
import { paragraph, textWidth, words } from './parts/words';
import type { AnyTopology, Table, View } from './spec';

const sideBySide = (view: View): boolean => view.width >= 760;
const mapWidth = (view: View) => (sideBySide(view) ? view.width * 0.56 : view.width - 8);

/** As tall as the city's own proportions ask for, within what a screen holds; square until they are known. */
const mapHeight = (view: View, topology: AnyTopology | null) =>
  Math.min(mapWidth(view) * (topology ? 1 / mapAspect(topology) : 1) + 16, 560);

const listFrame = (view: View, topology: AnyTopology | null) =>
  sideBySide(view)
    ? { x: mapWidth(view) + 36, y: 12, width: view.width - mapWidth(view) - 48 }
    : { x: 8, y: mapHeight(view, topology) + 20, width: view.width - 16 };

const pin = (x: number, y: number, number: number): Drawn[] => [
  rect(x - 10, y - 10, 20, 20, { radius: 10 }),
  words(String(number), 'onMark', { x, y: y + 0.5, size: 12, align: 'center' }),
];

const isNamed = (named: ReadonlySet<string>) => (row: Table['rows'][number]) => named.has(row.id);

function list(table: Table, view: View, topology: AnyTopology | null): Block {
  const frame = listFrame(view, topology);
  const named = namedIn(table);
  let y = frame.y;
  const items = table.rows.filter(isNamed(named)).map((row, i): Item => {
    const top = y;
    const text = row.cells[0]?.text;
    const name = say(row.label, view.lang);
    const lines = text
      ? paragraph(say(text, view.lang), 'plain', {
          x: frame.x + 32,
          y: y + 24,
          size: 13,
          width: frame.width - 36,
        })
      : [];
    y += 24 + lines.length * 18 + 16;
    return {
      name: row.id,
      hit: { x: frame.x - 6, y: top - 6, width: frame.width + 12, height: y - top - 2 },
      drawn: [
        ...pin(frame.x + 10, top + 10, i + 1),
        words(name, 'label', { x: frame.x + 32, y: top + 10, size: 14 }),
        ...rowRings(row, table, frame.x + 40 + textWidth(name, 14), top + 10),
        ...lines,
      ],
    };
  });
  return { items, height: y - frame.y };
}

const namedIn = (table: Table): ReadonlySet<string> =>
  new Set(table.rows.filter((row) => row.cells[0]?.origin).map((row) => row.id));

export const countiesHeight = (table: Table, view: View, topology: AnyTopology | null): number => {
  const { y } = listFrame(view, topology);
  const listed = y + list(table, view, topology).height;
  return Math.ceil(sideBySide(view) ? Math.max(mapHeight(view, topology) + 16, listed) : listed);
};

type Spot = readonly [x: number, y: number];

/** Where a name may stand about its place, best first; a pinned place keeps its middle for the pin. */
const seats = (pinned: boolean, width: number): readonly Spot[] =>
  pinned
    ? [
        [0, 18],
        [0, -24],
        [14 + width / 2, -4],
        [-14 - width / 2, -4],
      ]
    : [
        [0, 0],
        [0, 9],
        [0, -9],
        [width / 4, 0],
        [-width / 4, 0],
      ];

/**
 * Names where they cross neither a pin nor another name; a small district of a town may stay unnamed
 * on the plot, never in the table.
 */
function names(
  table: Table,
  view: View,
  named: ReadonlySet<string>,
  spots: ReadonlyMap<string, Spot>,
): Drawn[] {
  const size = view.width < 480 ? 11 : 12.5;
  const taken = [...named].flatMap((code) => {
    const spot = spots.get(code);
    return spot ? [{ x: spot[0], y: spot[1] - 4, width: 22, height: 22 }] : [];
  });
  const order = table.rows.toSorted((a, b) => Number(named.has(b.id)) - Number(named.has(a.id)));
  return order.flatMap((row): Drawn[] => {
    const spot = spots.get(row.id);
    if (!spot) return [];
    const text = say(row.label, view.lang);
    const width = textWidth(text, size) + 4;
    const free = seats(named.has(row.id), width)
      .map(([dx, dy]) => ({
        x: Math.min(Math.max(spot[0] + dx, width / 2 + 2), view.width - width / 2 - 2),
        y: spot[1] + dy,
        width,
        height: size + 2,
      }))
      .find((seat) =>
        taken.every(
          (other) =>
            Math.abs(other.y - seat.y) >= (other.height + seat.height) / 2 ||
            Math.abs(other.x - seat.x) >= (other.width + seat.width) / 2,
        ),
      );
    if (!free) return [];
    taken.push(free);
    const voice = named.has(row.id) ? 'label' : 'plain';
    return [words(text, voice, { x: free.x, y: free.y, size, align: 'center', halo: true })];
  });
}

export function countiesOption(table: Table, view: View, topology: AnyTopology): EChartsOption {
  const named = namedIn(table);
  const palette = palettes[view.theme];
  const frame = fitMap(topology, {
    x: 8,
    y: 8,
    width: mapWidth(view) - 8,
    height: mapHeight(view, topology) - 8,
  });
  const points = labelPoints(topology);
  const spots = new Map([...points].map(([code, point]) => [code, frame.at(point)]));
  const pins = table.rows.filter(isNamed(named)).flatMap((row, i) => {
    const spot = spots.get(row.id);
    return spot ? pin(spot[0], spot[1] - 4, i + 1) : [];
  });
  return mapFigure(topology, frame, view, {
    fillOf: (adcode) => (named.has(adcode) ? palette.place.named : null),
    over: [
      ...hatching(topology, frame, (adcode) => !named.has(adcode)),
      ...borders(topology, frame),
      ...rim(topology, frame, 1.4),
      ...names(table, view, named, spots),
      ...pins,
    ],
    beside: list(table, view, topology).items,
  });
}
