import type { EChartsOption } from 'echarts';
import { say, type Lang, type Text } from '../i18n/text';
import { citiesOfRow, clusterList, joint } from './clusters-list';
import type { Drawn } from './parts/drawn';
import { hatchBox } from './parts/hatch';
import { jointCurve } from './parts/joint-curve';
import { fitMap, mapAspect, ringsOf, type MapFrame } from './parts/map';
import type { PlacedName } from './parts/name-settings';
import { namedCities } from './parts/named-cities';
import { labelPoints } from './parts/outline';
import { level, rect, stroke, type Point } from './parts/shapes';
import { words } from './parts/words';
import type { AnyTopology, Table, View } from './spec';

const sideBySide = (view: View): boolean => view.width >= 720;
const mapSide = (view: View) => (sideBySide(view) ? view.width * 0.48 : Math.min(view.width, 460));
/** Room beside the map for the names outside it; on a small one they stand in its corners. */
const margins = (view: View) =>
  mapSide(view) < 400 ? { left: 32, right: 20 } : { left: 44, right: 44 };
const none: Text = {
  en: 'no cluster named in the features',
  'zh-Hant': '專題未提及集群',
  'zh-Hans': '专题未提及集群',
};

const mapBox = (view: View) => {
  const { left, right } = margins(view);
  return {
    x: left,
    y: 16,
    width: mapSide(view) - left - right,
    height: sideBySide(view) ? 620 : 500,
  };
};

/** Width of the province for one px of its height, until its boundaries are there. */
const usualAspect = 0.78;

/** Where the key under the map begins. */
const keyTop = (view: View, topology: AnyTopology | null): number => {
  const { y, width, height } = mapBox(view);
  const aspect = topology ? mapAspect(topology) : usualAspect;
  return y + Math.min(height, width / aspect) + 14;
};

const hasJoint = (table: Table): boolean => table.rows.some((row) => citiesOfRow(row).length > 1);

const keyHeight = (table: Table): number => (hasJoint(table) ? 36 : 14);

const listFrame = (table: Table, view: View, topology: AnyTopology | null) => {
  const side = mapSide(view);
  return sideBySide(view)
    ? { x: side + 32, y: 8, width: view.width - side - 44 }
    : { x: 8, y: keyTop(view, topology) + keyHeight(table) + 20, width: view.width - 16 };
};

export const clustersHeight = (table: Table, view: View, topology: AnyTopology | null): number => {
  const frame = listFrame(table, view, topology);
  const listed = frame.y + clusterList(table, view, frame).height + 8;
  return Math.ceil(Math.max(listed, keyTop(view, topology) + keyHeight(table) + 8));
};

const foot = ([x, y]: Point) => ({ x: x - 6, y: y - 6, width: 12, height: 12 });

/** A curve between the two cities of every joint figure, clear of the names. */
function curves(
  table: Table,
  topology: AnyTopology,
  frame: MapFrame,
  names: readonly PlacedName[],
): readonly Drawn[] {
  const points = labelPoints(topology);
  const rings = ringsOf(topology, frame);
  const endAt = (code: string) => {
    const point = points.get(code);
    return (
      point && {
        spot: frame.at(point),
        rings: rings.get(code) ?? [],
        name: names.find((name) => name.code === code),
      }
    );
  };
  const plot = { x: 0, y: 0, width: frame.left + frame.width, height: frame.top + frame.height };
  return table.rows.flatMap((row) => {
    const [a, b] = citiesOfRow(row).map(endAt);
    if (!a || !b) return [];
    return jointCurve(
      a,
      b,
      names.flatMap(({ box, leader }) => (leader ? [box, foot(leader[1])] : [box])),
      plot,
    );
  });
}

/** What hatching means and, where one is drawn, what a curve does. */
function key(x: number, y: number, curved: boolean, lang: Lang): Drawn[] {
  const silent = rect(x, y, 26, 14, { paint: 'hatchGround' });
  return [
    silent,
    ...hatchBox(silent, 6, false).map((line) => stroke(line, 'hatch', 0.8)),
    words(say(none, lang), 'muted', { x: x + 34, y: y + 7, size: 12 }),
    ...(curved
      ? [
          level(x, x + 26, y + 29, 'joint', 2.5),
          words(say(joint, lang), 'muted', { x: x + 34, y: y + 29, size: 12 }),
        ]
      : []),
  ];
}

/** Cities with a chain tinted, the silent ones hatched, a joint figure as a curve between its two cities. */
export function clustersOption(
  table: Table,
  view: View,
  cities: readonly { adcode: string; name: Text }[],
  topology: AnyTopology,
): EChartsOption {
  const frame = fitMap(topology, mapBox(view));
  return namedCities(topology, frame, view, cities, {
    right: mapSide(view),
    named: table.rows.flatMap((row) => row.places ?? []),
    over: (names) => curves(table, topology, frame, names),
    last: key(
      mapSide(view) < 400 ? 8 : Math.max(8, frame.left),
      keyTop(view, topology),
      hasJoint(table),
      view.lang,
    ),
    beside: clusterList(table, view, listFrame(table, view, topology)).items,
  });
}
