import type { Area, Point } from './shapes';

type Segment = readonly [Point, Point];

/** The part of a line, from 0 to 1, that lies in a box; null where they do not meet. */
function within([[x1, y1], [x2, y2]]: Segment, box: Area): readonly [number, number] | null {
  let [from, to] = [0, 1];
  for (const [start, way, low, high] of [
    [x1, x2 - x1, box.x, box.x + box.width],
    [y1, y2 - y1, box.y, box.y + box.height],
  ] as const) {
    if (way === 0) {
      if (start <= low || start >= high) return null;
    } else {
      const [a, b] = [(low - start) / way, (high - start) / way];
      from = Math.max(from, Math.min(a, b));
      to = Math.min(to, Math.max(a, b));
    }
  }
  return from < to ? [from, to] : null;
}

const cut = ([[x1, y1], [x2, y2]]: Segment, from: number, to: number): Segment => [
  [x1 + (x2 - x1) * from, y1 + (y2 - y1) * from],
  [x1 + (x2 - x1) * to, y1 + (y2 - y1) * to],
];

/** What is left of a line outside some boxes. */
export const outsideOf = (line: Segment, boxes: readonly Area[]): Segment[] =>
  boxes.reduce<Segment[]>(
    (left, box) =>
      left.flatMap((piece) => {
        const hidden = within(piece, box);
        if (!hidden) return [piece];
        const [from, to] = hidden;
        return [...(from > 0 ? [cut(piece, 0, from)] : []), ...(to < 1 ? [cut(piece, to, 1)] : [])];
      }),
    [line],
  );

/** Half of the widest line of a hatch, with its round end: the lines end so far inside their box. */
const half = 0.6;

/** Slanted lines clipped to a box: 45° (rising) for what is still to come, −45° for what is unknown. */
export function hatchBox(whole: Area, pitch: number, rising: boolean): Segment[] {
  const box = {
    x: whole.x + half,
    y: whole.y + half,
    width: whole.width - 2 * half,
    height: whole.height - 2 * half,
  };
  const lines: Segment[] = [];
  const step = pitch * Math.SQRT2;
  for (let offset = step / 2; offset < box.width + box.height; offset += step) {
    const from = Math.max(0, offset - box.height);
    const to = Math.min(box.width, offset);
    const y = (along: number) =>
      rising ? box.y + offset - along : box.y + box.height - (offset - along);
    lines.push([
      [box.x + from, y(from)],
      [box.x + to, y(to)],
    ]);
  }
  return lines;
}

/**
 * Lines at −45° inside a region of one or more rings, in px: the sign of "not in the sources". They run
 * between whole pixels inside the border, which halves what a map weighs and cannot be seen.
 */
export function hatchRings(ringsOfRegion: readonly (readonly Point[])[], pitch: number): Segment[] {
  const step = Math.round(pitch * Math.SQRT2);
  const crossings = new Map<number, number[]>();
  for (const ring of ringsOfRegion) {
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
      const [a, b] = [x1 - y1, x2 - y2];
      for (let k = Math.ceil(Math.min(a, b) / step); k * step < Math.max(a, b); k += 1) {
        const t = (k * step - a) / (b - a);
        const xs = crossings.get(k) ?? [];
        xs.push(x1 + t * (x2 - x1));
        crossings.set(k, xs);
      }
    });
  }
  return [...crossings].flatMap(([k, xs]) => {
    const sorted = xs.toSorted((a, b) => a - b);
    const at = (x: number): Point => [x, x - k * step];
    return sorted.flatMap((x, i): Segment[] => {
      const [from, to] = [Math.ceil(x), Math.floor(sorted[i + 1] ?? x)];
      return i % 2 === 0 && from < to ? [[at(from), at(to)]] : [];
    });
  });
}
