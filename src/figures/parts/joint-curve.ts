import type { Drawn } from './drawn';
import { raster } from './ground';
import { overlap, type PlacedName } from './name-settings';
import { rect, stroke, type Area, type Point } from './shapes';

/** A region on the map, and the point that stands for it. */
export interface End {
  readonly rings: readonly (readonly Point[])[];
  readonly spot: Point;
  /** Its name, where it has one on the plot. */
  readonly name: PlacedName | undefined;
}

/** Px between a name and the end of a curve beside it. */
const apart = 4;
const steps = 32;

/** Where a curve may end: at a side of the name, else at the spot. */
function endsOf({ spot, name }: End): Point[] {
  if (!name || name.leader) return [spot];
  const { x, y, width, height } = name.box;
  return [0.15, 0.5, 0.85].flatMap((part): Point[] => [
    [x + width * part, y - apart],
    [x + width * part, y + height + apart],
    [x - apart, y + height * part],
    [x + width + apart, y + height * part],
  ]);
}

/** A curve from one point to another that leaves the straight line by `bend` px in the middle. */
export const curve = ([x1, y1]: Point, [x2, y2]: Point, bend: number): Point[] => {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [nx, ny] = [(y1 - y2) / length, (x2 - x1) / length];
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const off = bend * 4 * t * (1 - t);
    return [x1 + (x2 - x1) * t + nx * off, y1 + (y2 - y1) * t + ny * off];
  });
};

/** Never straight: a curve is no border and no road. */
const bends = Array.from({ length: 45 }, (_, i) => (i - 22) * 4).filter(
  (bend) => Math.abs(bend) >= 16,
);

/** Boxes that a curve runs through, or so near that it touches them. */
const met = (points: readonly Point[], boxes: readonly Area[]): number =>
  boxes.filter((box) =>
    points.some(([x, y]) => overlap(box, { x: x - 3, y: y - 3, width: 6, height: 6 })),
  ).length;

/** The flattest and shortest curve between two regions that ends in both and crosses no name. */
export function jointCurve(a: End, b: End, names: readonly Area[], plot: Area): Drawn[] {
  const ground = raster([a.rings, b.rings], plot);
  // A foot near the border may be read as the neighbour's.
  const near = [-3, 0, 3];
  const astray = ([x, y]: Point, region: number) =>
    near
      .flatMap((dx) => near.map((dy) => ground.ownerAt(x + dx, y + dy)))
      .filter((owner) => owner !== region).length * 25;
  let best: { readonly points: Point[]; readonly cost: number } | null = null;
  for (const from of endsOf(a)) {
    for (const to of endsOf(b)) {
      for (const bend of bends) {
        const cost =
          Math.hypot(to[0] - from[0], to[1] - from[1]) +
          Math.abs(bend) * 0.6 +
          // Upwards, as a thrown line: the eye takes a sagging one for a river.
          (bend * (to[0] - from[0]) > 0 ? 250 : 0) +
          astray(from, 0) +
          astray(to, 1);
        if (best && cost >= best.cost) continue;
        const points = curve(from, to, bend);
        const whole = cost + met(points, names) * 400;
        if (!best || whole < best.cost) best = { points, cost: whole };
      }
    }
  }
  if (!best) return [];
  const { points } = best;
  const feet = [points[0], points.at(-1)].flatMap((foot): Drawn[] =>
    foot
      ? [
          rect(foot[0] - 4.5, foot[1] - 4.5, 9, 9, { paint: 'surface', radius: 4.5 }),
          rect(foot[0] - 3.25, foot[1] - 3.25, 6.5, 6.5, { paint: 'joint', radius: 3.25 }),
        ]
      : [],
  );
  return [stroke(points, 'surface', 5), ...feet, stroke(points, 'joint', 2.5)];
}
