import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { ProvinceTopology } from '../../datasets/geo';
import { aspectScale, borderLines, labelPoints, type LonLat } from '../../figures/parts/outline';
import { generalised } from '../../figures/parts/generalise';

/** Units of a stage map from the province's north end to its south end. */
export const mapHeight = 2000;

/** Px that the lines are simplified for; a wall shows the map larger than a page does. */
const detail = 820;

/** A box in units of a stage map. */
export type Box = readonly [west: number, north: number, east: number, south: number];

/** The province in units of a stage map. */
export interface Shape {
  readonly width: number;
  /** The line around the province. */
  readonly edge: string;
  /** Each city by adcode: its area, and where its name stands. */
  readonly cities: readonly { readonly adcode: string; readonly area: string }[];
  readonly names: ReadonlyMap<string, readonly [x: number, y: number]>;
  /** The box around each city by adcode. */
  readonly boxes: ReadonlyMap<string, Box>;
  at(place: LonLat): readonly [x: number, y: number];
}

/** A line as whole units, each step from the one before: half the bytes of places. */
function pathOf(line: readonly (readonly [number, number])[], isClosed: boolean): string {
  let [px, py] = [0, 0];
  const steps = line.flatMap(([x, y], i) => {
    const step: readonly [number, number] = [x - px, y - py];
    if (i > 0 && step[0] === 0 && step[1] === 0) return [];
    [px, py] = [x, y];
    return [i === 0 ? `M${x} ${y}l` : `${step[0]} ${step[1]}`];
  });
  const [start = '', ...rest] = steps;
  return `${start}${rest.join(' ').replaceAll(' -', '-')}${isClosed ? 'z' : ''}`;
}

const boxOf = (points: readonly (readonly [number, number])[]): Box => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

/** Boundaries as paths of a stage map; every slide of a deck draws the same ones. */
export function shapeOf(boundaries: ProvinceTopology): Shape {
  // It stays what it was, with fewer points.
  const topology = generalised(boundaries, detail) as ProvinceTopology;
  const lines = borderLines(topology, 'outer');
  const points = lines.flat();
  const [west, east] = [
    Math.min(...points.map(([lon]) => lon)),
    Math.max(...points.map(([lon]) => lon)),
  ];
  const [south, north] = [
    Math.min(...points.map(([, lat]) => lat)),
    Math.max(...points.map(([, lat]) => lat)),
  ];
  const scale = mapHeight / (north - south);
  const at = ([lon, lat]: LonLat): readonly [number, number] => [
    Math.round((lon - west) * aspectScale * scale),
    Math.round((north - lat) * scale),
  ];
  const placed = ([lon = NaN, lat = NaN]: Position) => at([lon, lat]);
  const ring = (line: readonly Position[]) => pathOf(line.map(placed), true);
  const areas = feature(topology, topology.objects.cities).features.map(
    ({ properties, geometry }) => ({
      adcode: properties.adcode,
      rings:
        geometry.type === 'Polygon'
          ? geometry.coordinates
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates.flat()
            : [],
    }),
  );
  return {
    width: (east - west) * aspectScale * scale,
    edge: lines.map((line) => pathOf(line.map(at), true)).join(''),
    cities: areas.map(({ adcode, rings }) => ({ adcode, area: rings.map(ring).join('') })),
    boxes: new Map(areas.map(({ adcode, rings }) => [adcode, boxOf(rings.flat().map(placed))])),
    names: new Map([...labelPoints(topology)].map(([adcode, place]) => [adcode, at(place)])),
    at,
  };
}
