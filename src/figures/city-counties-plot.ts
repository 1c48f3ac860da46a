import type { EChartsOption } from 'echarts';
import { say, type Text } from '../i18n/text';
import { paletteFor } from '../theme/page';

import type { Block, Item } from './parts/drawn';
import { borders, fitMap, hatching, mapAspect, mapFigure, ringsOf, rim } from './parts/map';
import { keyBlock, placeKeyed, type Keyed } from './parts/map-key';
import { placeNames } from './parts/map-names';
import { nameDrawn } from './parts/name-drawn';
import { labelPoints } from './parts/outline';
import { pin, pinBox } from './parts/pin';
import { rowRings } from './parts/rings';
import { paragraph, textWidth, words } from './parts/words';
import type { AnyTopology, Table, View } from './spec';

/** Names without the kind of place, as an atlas has them. */
type Shorts = ReadonlyMap<string, Text>;

const sideBySide = (view: View): boolean => view.width >= 760;
const mapWidth = (view: View) => (sideBySide(view) ? view.width * 0.56 : view.width - 8);

/** As tall as the city's own proportions ask for, within what a screen holds; square until they are known. */
const mapHeight = (view: View, topology: AnyTopology | null) =>
  Math.min(mapWidth(view) * (topology ? 1 / mapAspect(topology) : 1) + 16, 560);

/** Narrower than this a map has no room for all names; some stand under it. */
const narrow = 480;

const listFrame = (view: View, topology: AnyTopology | null, keyed = 0) =>
  sideBySide(view)
    ? { x: mapWidth(view) + 36, y: 12, width: view.width - mapWidth(view) - 48 }
    : { x: 8, y: mapHeight(view, topology) + 20 + keyed, width: view.width - 16 };

const isNamed = (named: ReadonlySet<string>) => (row: Table['rows'][number]) => named.has(row.id);

function list(table: Table, view: View, topology: AnyTopology | null, keyed: number): Block {
  const frame = listFrame(view, topology, keyed);
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

/** The names that stand under the map. */
const keyOf = (keyed: readonly Keyed[], view: View, topology: AnyTopology): Block =>
  keyBlock(keyed, { x: 8, y: mapHeight(view, topology) + 18, width: view.width - 16 });

export function countiesHeight(
  table: Table,
  view: View,
  topology: AnyTopology | null,
  shorts: Shorts,
): number {
  const { keyed } = topology ? countiesLayout(table, view, topology, shorts) : { keyed: [] };
  const key = topology ? keyOf(keyed, view, topology).height : 0;
  const listed = listFrame(view, topology, key).y + list(table, view, topology, key).height;
  return Math.ceil(sideBySide(view) ? Math.max(mapHeight(view, topology) + 16, listed) : listed);
}

/** The map in its frame, the pins on it and the names about them: the short ones, as in an atlas. */
export function countiesLayout(table: Table, view: View, topology: AnyTopology, shorts: Shorts) {
  const named = namedIn(table);
  const frame = fitMap(topology, {
    x: 8,
    y: 8,
    width: mapWidth(view) - 8,
    height: mapHeight(view, topology) - 8,
  });
  const points = labelPoints(topology);
  const spotOf = (code: string) => {
    const point = points.get(code);
    return point && frame.at(point);
  };
  const pins = table.rows.filter(isNamed(named)).flatMap((row, i) => {
    const spot = spotOf(row.id);
    return spot ? [{ x: spot[0], y: spot[1] - 4, number: i + 1 }] : [];
  });
  const rings = ringsOf(topology, frame);
  const counties = table.rows.flatMap((row) => {
    const spot = spotOf(row.id);
    return spot
      ? [
          {
            code: row.id,
            name: say(shorts.get(row.id) ?? row.label, view.lang),
            spot,
            rings: rings.get(row.id) ?? [],
            isPinned: named.has(row.id),
          },
        ]
      : [];
  });
  const kept = pins.map(({ x, y }) => pinBox(x, y));
  const bounds = { x: 2, y: 2, width: mapWidth(view) + 4, height: mapHeight(view, topology) + 4 };
  const { names, keyed } =
    view.width < narrow
      ? placeKeyed(counties, kept, bounds, 11)
      : { names: placeNames(counties, kept, bounds, 12.5), keyed: [] };
  return { frame, named, pins, names, keyed, rings };
}

export function countiesOption(
  table: Table,
  view: View,
  topology: AnyTopology,
  shorts: Shorts,
): EChartsOption {
  const palette = paletteFor(view.theme);
  const { frame, named, pins, names, keyed } = countiesLayout(table, view, topology, shorts);
  const key = keyOf(keyed, view, topology);
  return mapFigure(topology, frame, view, {
    fillOf: (adcode) => (named.has(adcode) ? palette.place.named : null),
    over: [
      ...hatching(
        topology,
        frame,
        (adcode) => !named.has(adcode),
        names.map(({ box }) => box),
      ),
      ...borders(topology, frame),
      ...rim(topology, frame, 1.4),
      ...names.flatMap((name) =>
        named.has(name.code)
          ? nameDrawn(name, 'label', { halo: palette.place.named.fill })
          : nameDrawn(name, 'plain', { halo: palette.hatchGround }),
      ),
      ...pins.flatMap(({ x, y, number }) => pin(x, y, number)),
    ],
    beside: [...key.items, ...list(table, view, topology, key.height).items],
  });
}
