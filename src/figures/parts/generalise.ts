import type { Position } from 'geojson';
import { bbox } from 'topojson-client';
import type { AnyTopology } from '../spec';

/** Px by which a border may leave its place: less than a line is wide. */
const slack = 0.6;

/** Px that the longer side of a map spans on a narrow and on a wide plot. */
const spans = { narrow: 400, wide: 600 } as const;

export type Detail = keyof typeof spans;

const made = new WeakMap<AnyTopology, Partial<Record<Detail, AnyTopology>>>();
const details = new WeakMap<AnyTopology, Detail>();

/** How detailed a topology is; null for one as it was read. */
export const detailOf = (topology: AnyTopology): Detail | null => details.get(topology) ?? null;

/** Steps of a quantised arc added up to degrees. */
function absolute({ transform }: AnyTopology, arc: readonly Position[]): Position[] {
  if (!transform) return [...arc];
  const [kx, ky] = transform.scale;
  const [dx, dy] = transform.translate;
  let [x, y] = [0, 0];
  return arc.map(([stepX = 0, stepY = 0]) => {
    x += stepX;
    y += stepY;
    return [x * kx + dx, y * ky + dy];
  });
}

/** The square of a point's distance from the line between two others. */
function offLine([x = 0, y = 0]: Position, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2;
}

/** Leaves out the points of a line that stand nearer to it than `limit` without them (Douglas–Peucker, 1973). */
export function thin(line: readonly Position[], limit: number): Position[] {
  const kept = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const [a, b] = [line[from], line[to]];
    if (!a || !b) continue;
    let [far, at] = [limit * limit, -1];
    for (let i = from + 1; i < to; i += 1) {
      const off = offLine(line[i] ?? a, a, b);
      if (off > far) [far, at] = [off, i];
    }
    if (at < 0) continue;
    kept.add(at);
    open.push([from, at], [at, to]);
  }
  return line.filter((_, i) => kept.has(i));
}

/** Moves the points of a line to a grid, and leaves out those that fall together. */
function snap(line: readonly Position[], cell: number): Position[] {
  const moved = line.map(([x = 0, y = 0]) => [
    Math.round(x / cell) * cell,
    Math.round(y / cell) * cell,
  ]);
  return moved.filter((at, i) => i === 0 || String(at) !== String(moved[i - 1]));
}

/**
 * Boundaries with the points a plot of this width can show. Each border is thinned once and set on a grid of
 * half px, so that neighbours still share it and its steps are few and short to write; a ring that would vanish keeps four of its points.
 */
export function generalised(topology: AnyTopology, width: number): AnyTopology {
  const detail: Detail = width < 480 ? 'narrow' : 'wide';
  const known = made.get(topology) ?? {};
  made.set(topology, known);
  const ready = known[detail];
  if (ready) return ready;
  const [west, south, east, north] = bbox(topology);
  const pixel = Math.max(east - west, north - south) / spans[detail];
  const limit = pixel * slack;
  const { transform: _, ...rest } = topology;
  const labels = topology.objects.labels.geometries.map((place) =>
    place.type === 'Point'
      ? { ...place, coordinates: absolute(topology, [place.coordinates])[0] }
      : place,
  );
  // What is left out is only how places were written; the layers of regions stay as they are.
  const next = {
    ...rest,
    objects: { ...topology.objects, labels: { ...topology.objects.labels, geometries: labels } },
    bbox: [west, south, east, north],
    arcs: topology.arcs.map((arc) => {
      const line = absolute(topology, arc);
      const thinned = snap(thin(line, limit), pixel / 2);
      const isRing = String(line[0]) === String(line.at(-1));
      const third = Math.floor(line.length / 3);
      return isRing && thinned.length < 4
        ? line.filter((__, i) => i === 0 || i === third || i === 2 * third || i === line.length - 1)
        : thinned;
    }),
  } as unknown as AnyTopology;
  known[detail] = next;
  details.set(next, detail);
  return next;
}
