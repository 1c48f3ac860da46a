import type { EChartsOption } from 'echarts';
import { say, type Lang, type Text } from '../i18n/text';
import { palettes } from '../theme/tokens';
import { citiesOfRow, clusterList, joint } from './clusters-list';
import { cityNames } from './parts/city-names';
import type { Drawn } from './parts/drawn';
import { hatchBox } from './parts/hatch';
import { borders, fitMap, hatching, mapFigure, rim, type MapFrame } from './parts/map';
import { labelPoints, type LonLat } from './parts/outline';
import { level, rect, stroke } from './parts/shapes';
import { words } from './parts/words';
import type { AnyTopology, Table, View } from './spec';

const sideBySide = (view: View): boolean => view.width >= 720;
const mapSide = (view: View) => (sideBySide(view) ? view.width * 0.48 : Math.min(view.width, 460));
const none: Text = {
  en: 'no cluster named in the features',
  'zh-Hant': '專題未提及集群',
  'zh-Hans': '专题未提及集群',
};

const listFrame = (view: View) => {
  const side = mapSide(view);
  return sideBySide(view)
    ? { x: side + 32, y: 8, width: view.width - side - 44 }
    : { x: 8, y: side * 1.12 + 62, width: view.width - 16 };
};

const mapBox = (view: View, height: number) =>
  sideBySide(view)
    ? { x: 40, y: 16, width: mapSide(view) - 96, height: Math.min(height - 80, 620) }
    : { x: 40, y: 16, width: view.width - 96, height: mapSide(view) * 1.12 - 20 };

export const clustersHeight = (table: Table, view: View): number => {
  const frame = listFrame(view);
  const needed = frame.y + clusterList(table, view, frame).height + 8;
  return Math.ceil(sideBySide(view) ? Math.max(500, needed) : needed);
};

/** A curve between the two cities of every joint figure. */
const curves = (
  table: Table,
  frame: MapFrame,
  points: ReadonlyMap<string, LonLat>,
): readonly Drawn[] =>
  table.rows.flatMap((row) => {
    const [a, b] = citiesOfRow(row).map((code) => points.get(code));
    if (!a || !b) return [];
    const [[x1, y1], [x2, y2]] = [frame.at(a), frame.at(b)];
    const curve = Array.from({ length: 25 }, (_, i) => {
      const t = i / 24;
      return [x1 + (x2 - x1) * t, y1 + 12 + (y2 - y1) * t + 16 * Math.sin(Math.PI * t)] as const;
    });
    return [stroke(curve, 'surface', 5), stroke(curve, 'joint', 2.5)];
  });

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
  const { named: tint } = palettes[view.theme].place;
  const frame = fitMap(topology, mapBox(view, clustersHeight(table, view)));
  const named = new Set(table.rows.flatMap((row) => row.places ?? []));
  const points = labelPoints(topology);
  const links = curves(table, frame, points);
  const labels = cities.map((city) =>
    named.has(city.adcode) ? { ...city, ink: tint.label } : { ...city, halo: true },
  );
  const below = frame.top + frame.height + 14;
  return mapFigure(topology, frame, view, {
    fillOf: (adcode) => (named.has(adcode) ? tint : null),
    over: [
      ...hatching(topology, frame, (adcode) => !named.has(adcode)),
      ...borders(topology, frame),
      ...rim(topology, frame),
      ...links,
      ...cityNames(labels, points, frame, view.lang),
      ...key(view.width < 420 ? 8 : Math.max(8, frame.left), below, links.length > 0, view.lang),
    ],
    beside: clusterList(table, view, listFrame(view)).items,
  });
}
