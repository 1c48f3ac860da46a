import type { Topology } from 'topojson-specification';
import { isInside, parts, type LonLat } from './measure';
import { arcParts, regions, type Layer } from './topology';

type Grid = readonly [number, number];

/** A piece of line between two neighbouring points of one arc, on the topology's integer grid. */
interface Segment {
  readonly a: Grid;
  readonly b: Grid;
}

const same = (p: Grid, q: Grid) => p[0] === q[0] && p[1] === q[1];

/** Which side of a–b the point is on: exact, because the grid is small integers. */
const side = (a: Grid, b: Grid, p: Grid) =>
  Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));

const isBetween = (a: Grid, b: Grid, p: Grid) =>
  side(a, b, p) === 0 &&
  Math.min(a[0], b[0]) <= p[0] &&
  p[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= p[1] &&
  p[1] <= Math.max(a[1], b[1]);

/** Whether two segments meet anywhere but in an end that both have. */
function meet(s: Segment, t: Segment): boolean {
  const touches = [
    [s, t.a],
    [s, t.b],
    [t, s.a],
    [t, s.b],
  ] as const;
  if (touches.some(([{ a, b }, p]) => !same(a, p) && !same(b, p) && isBetween(a, b, p)))
    return true;
  if ((same(s.a, t.a) && same(s.b, t.b)) || (same(s.a, t.b) && same(s.b, t.a))) return true;
  return (
    side(s.a, s.b, t.a) * side(s.a, s.b, t.b) < 0 && side(t.a, t.b, s.a) * side(t.a, t.b, s.b) < 0
  );
}

function gridArcs(topology: Topology): Grid[][] {
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Grid => [(x += dx), (y += dy)]);
  });
}

/** A grid point in degrees, for a person to look it up. */
function place({ transform }: Topology, [x, y]: Grid): string {
  const { scale: [kx, ky] = [1, 1], translate: [x0, y0] = [0, 0] } = transform ?? {};
  return `${Number((x * kx + x0).toFixed(4))} ${Number((y * ky + y0).toFixed(4))}`;
}

/** Crossings, overlaps and repeated points of the line work, each with its longitude and latitude. */
export function crossings(topology: Topology): string[] {
  const arcs = gridArcs(topology);
  const segments = arcs.flatMap((arc) =>
    arc.slice(1).map((b, i): Segment => ({ a: arc[i] ?? b, b })),
  );
  const faults = segments
    .filter(({ a, b }) => same(a, b))
    .map(({ a }) => `a point is repeated at ${place(topology, a)}`);
  const left = ({ a, b }: Segment) => Math.min(a[0], b[0]);
  segments.sort((s, t) => left(s) - left(t));
  segments.forEach((s, i) => {
    const right = Math.max(s.a[0], s.b[0]);
    for (const t of segments.slice(i + 1)) {
      if (left(t) > right) break;
      if (meet(s, t))
        faults.push(`lines cross between ${place(topology, s.a)} and ${place(topology, s.b)}`);
    }
  });
  // Line work may come together where arcs end; anywhere else a point belongs to one arc, once.
  const seen = new Set(arcs.flatMap((arc) => [arc[0], arc.at(-1)]).map(String));
  for (const point of arcs.flatMap((arc) => arc.slice(1, -1))) {
    if (seen.has(String(point))) faults.push(`lines touch at ${place(topology, point)}`);
    seen.add(String(point));
  }
  return faults;
}

/** Uses of each arc, one region number a use. */
function uses(layer: Layer): Map<number, { forward: number[]; backward: number[] }> {
  const found = new Map<number, { forward: number[]; backward: number[] }>();
  layer.geometries.forEach((shape, region) => {
    for (const arc of arcParts(shape).flat(2)) {
      const key = arc < 0 ? ~arc : arc;
      const use = found.get(key) ?? { forward: [], backward: [] };
      use[arc < 0 ? 'backward' : 'forward'].push(region);
      found.set(key, use);
    }
  });
  return found;
}

/**
 * Whether regions fill their outer line without gap or overlap: every arc is a border of two different
 * regions, once in each direction, or of one region and the outer line.
 */
export function sharing(topology: Topology, layer: Layer, outer: Layer): string[] {
  const [inside, around] = [uses(layer), uses(outer)];
  return gridArcs(topology).flatMap(([start = [0, 0]], arc) => {
    const { forward = [], backward = [] } = inside.get(arc) ?? {};
    const times = forward.length + backward.length;
    const edge = around.has(arc);
    const isBorder = forward.length === 1 && backward.length === 1 && forward[0] !== backward[0];
    if (edge ? times === 1 : isBorder) return [];
    const kind = edge ? 'outer' : 'inner';
    return [`gap or overlap: the ${kind} line from ${place(topology, start)} has ${times} regions`];
  });
}

/** Regions with a hole, by adcode. */
export const holes = (topology: Topology, layer: Layer): string[] =>
  regions(topology, layer)
    .filter(({ geometry }) => parts(geometry).some((rings) => rings.length > 1))
    .map(({ properties }) => properties.adcode);

/** Labels outside the region they name, or without one. */
export function strayLabels(
  topology: Topology,
  layer: Layer,
  labels: ReadonlyMap<string, LonLat>,
): string[] {
  return regions(topology, layer).flatMap(({ properties: { adcode }, geometry }) => {
    const at = labels.get(adcode);
    return at && parts(geometry).some((rings) => isInside(rings, at))
      ? []
      : [`${adcode}: its label is not inside it`];
  });
}

/** Everything that would make a map wrong on screen; empty for a sound one. */
export const topologyFaults = (
  topology: Topology,
  layer: Layer,
  outer: Layer,
  labels: ReadonlyMap<string, LonLat>,
): string[] => [
  ...crossings(topology),
  ...sharing(topology, layer, outer),
  ...holes(topology, outer).map((adcode) => `${adcode}: there is a gap between its parts`),
  ...strayLabels(topology, layer, labels),
];
