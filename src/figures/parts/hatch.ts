import type { Area, Point } from './shapes';

type Segment = readonly [Point, Point];

/** Slanted lines clipped to a box: 45° (rising) for what is still to come, −45° for what is unknown. */
export function hatchBox(box: Area, pitch: number, rising: boolean): Segment[] {
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

/** Lines at −45° inside a region of one or more rings, in px: the sign of "not in the sources". */
export function hatchRings(ringsOfRegion: readonly (readonly Point[])[], pitch: number): Segment[] {
  const step = pitch * Math.SQRT2;
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
      const end = sorted[i + 1];
      return i % 2 === 0 && end !== undefined ? [[at(x), at(end)]] : [];
    });
  });
}
