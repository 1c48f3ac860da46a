import { isInside, parts, ringArea, type LonLat } from './measure';

/** A square of the search: its middle, half its side, and how far its middle lies inside. */
interface Square {
  readonly at: LonLat;
  readonly half: number;
  readonly depth: number;
}

/** The greatest depth a square can hold anywhere. */
const promise = ({ depth, half }: Square) => depth + half * Math.SQRT2;

function distance([x, y]: LonLat, [ax, ay]: LonLat, [bx, by]: LonLat): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(
    0,
    Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)),
  );
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Distance to the nearest edge, negative outside. */
function depthOf(rings: readonly (readonly LonLat[])[], point: LonLat): number {
  let nearest = Infinity;
  for (const ring of rings) {
    ring.forEach(
      (a, i) => (nearest = Math.min(nearest, distance(point, a, ring[(i + 1) % ring.length] ?? a))),
    );
  }
  return isInside(rings, point) ? nearest : -nearest;
}

/** The point of a plane figure farthest from its edges, to within `precision` of the best depth. */
export function pole(rings: readonly (readonly LonLat[])[], precision: number): LonLat {
  const outer = rings[0] ?? [];
  const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
  const [left, right, low, high] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const square = (at: LonLat, half: number): Square => ({ at, half, depth: depthOf(rings, at) });

  const half = Math.max(right - left, high - low) / 2;
  let best = square([(left + right) / 2, (low + high) / 2], half);
  const open = [best];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > best.depth) best = next;
    if (promise(next) - best.depth <= precision) continue;
    const quarter = next.half / 2;
    const [x, y] = next.at;
    for (const dx of [-quarter, quarter]) {
      for (const dy of [-quarter, quarter]) open.push(square([x + dx, y + dy], quarter));
    }
    open.sort((a, b) => promise(a) - promise(b));
  }
  return best.at;
}

const size = (rings: LonLat[][]) => Math.abs(ringArea(rings[0] ?? []));

/**
 * Where a region's name stands: the pole of inaccessibility of its largest part,
 * longitude and latitude rounded to four decimals. Distances are those of a map
 * whose degrees of longitude are shortened by the cosine of latitude.
 */
export function labelPoint(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): LonLat {
  const [largest = []] = parts(geometry).toSorted((a, b) => size(b) - size(a));
  const latitudes = (largest[0] ?? []).map(([, lat]) => lat);
  const shrink = Math.cos(
    (((Math.min(...latitudes) + Math.max(...latitudes)) / 2) * Math.PI) / 180,
  );
  const flat = largest.map((ring) => ring.map(([lon, lat]): LonLat => [lon * shrink, lat]));
  const [x, y] = pole(flat, 0.0005);
  return [Number((x / shrink).toFixed(4)), Number(y.toFixed(4))];
}
