import type { View } from '../spec';
import { box, boxHeight, dashed, type BoxLook } from './boxes';
import type { Block, Drawn, Item } from './drawn';
import { isNarrow } from './plot';
import { rings, ringsWidth, type Letters } from './rings';
import { stroke, type Area, type Point } from './shapes';
import { paragraph } from './words';

/** A box of a column; one with a row answers the pointer as that row of the table. */
export interface Node {
  readonly id: string;
  readonly text: string;
  readonly row?: string;
  /** Notes on what the box says, and the row of the table that has them. */
  readonly noted?: { readonly row: string; readonly notes: readonly string[] } | undefined;
}

/** A line from a box to one of the next column; dashed where the pairing is ours. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly ours?: boolean;
}

export interface LinkedColumn {
  readonly head: string;
  readonly look: BoxLook;
  readonly nodes: readonly Node[];
}

const gap = 10;

/** A line that leaves and meets its boxes level. */
const curve = ([x1, y1]: Point, [x2, y2]: Point): Point[] =>
  y1 === y2
    ? [
        [x1, y1],
        [x2, y2],
      ]
    : Array.from({ length: 17 }, (_, i): Point => {
        const t = i / 16;
        return [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t * t * (3 - 2 * t)];
      });

/** Tops of boxes near where each would like its middle, in order and apart, within a height. */
export function placed(
  heights: readonly number[],
  middles: readonly number[],
  whole: number,
): number[] {
  const tops: number[] = [];
  heights.forEach((height, i) => {
    const free = i === 0 ? 0 : (tops[i - 1] ?? 0) + (heights[i - 1] ?? 0) + gap;
    tops.push(Math.max(free, (middles[i] ?? 0) - height / 2));
  });
  let limit = whole;
  for (let i = tops.length - 1; i >= 0; i -= 1) {
    tops[i] = Math.min(tops[i] ?? 0, limit - (heights[i] ?? 0));
    limit = (tops[i] ?? 0) - gap;
  }
  return tops;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

interface Part {
  readonly name: string | undefined;
  readonly hit: Area | undefined;
  readonly drawn: readonly Drawn[];
}

/** One item a row: what belongs to the same row is drawn together. */
function together(parts: readonly Part[]): Item[] {
  const rows = new Map<string, Part[]>();
  for (const part of parts) {
    if (part.name !== undefined) rows.set(part.name, [...(rows.get(part.name) ?? []), part]);
  }
  const named = [...rows].map(([name, list]): Item => {
    const hit = list.find((part) => part.hit)?.hit;
    return { name, ...(hit ? { hit } : {}), drawn: list.flatMap(({ drawn }) => drawn) };
  });
  const rest = parts.filter(({ name }) => name === undefined);
  return [...rest.map(({ drawn }) => ({ drawn })), ...named];
}

/** Columns of boxes and the lines between them; a box stands beside what it is linked to. */
export function linked(
  columns: readonly LinkedColumn[],
  links: readonly Link[],
  view: View,
  letters: Letters,
  top: number,
): Block {
  const room = view.width - 16;
  const between = isNarrow(view) ? 40 : Math.min(110, room * 0.1);
  const width = (room - between * (columns.length - 1)) / columns.length;
  const heads = columns.map(({ head }, i) =>
    head === ''
      ? []
      : paragraph(head, 'muted', { x: 8 + i * (width + between), y: top, size: 12, width }),
  );
  const headed = Math.max(...heads.map(({ length }) => length)) * 16.2;
  const from = top + headed + (headed > 0 ? 8 : 0);
  const heights = columns.map(({ nodes }) => nodes.map(({ text }) => boxHeight(text, width)));
  const whole = Math.max(
    ...heights.map((list) => list.reduce((sum, height) => sum + height + gap, -gap)),
  );
  const areas = new Map<string, Area>();
  // From the last column back: a box looks for the middle of what it leads to.
  for (let i = columns.length - 1; i >= 0; i -= 1) {
    const { nodes } = columns[i] ?? { nodes: [] };
    const own = heights[i] ?? [];
    const spare = (whole - own.reduce((sum, height) => sum + height, 0)) / nodes.length;
    let even = 0;
    const middles = nodes.map(({ id }, n) => {
      const height = own[n] ?? 0;
      even += height + spare;
      const ends = links.flatMap((link) => (link.from === id ? (areas.get(link.to) ?? []) : []));
      return ends.length > 0
        ? mean(ends.map(({ y, height: tall }) => y + tall / 2)) - from
        : even - spare / 2 - height / 2;
    });
    const tops = placed(own, middles, whole);
    nodes.forEach(({ id }, n) => {
      const x = 8 + i * (width + between);
      areas.set(id, { x, y: from + (tops[n] ?? 0), width, height: own[n] ?? 0 });
    });
  }
  const lines = links.flatMap(({ from: start, to: end, ours }): Drawn[] => {
    const [a, b] = [areas.get(start), areas.get(end)];
    if (!a || !b) return [];
    const points = curve([a.x + a.width, a.y + a.height / 2], [b.x, b.y + b.height / 2]);
    return ours ? dashed(points) : [stroke(points, 'mark', 1.5)];
  });
  const boxes = columns.flatMap(({ nodes, look }) =>
    nodes.flatMap(({ id, text, row, noted }) => {
      const area = areas.get(id);
      if (!area) return [];
      const { notes = [] } = noted ?? {};
      const corner = area.x + area.width - ringsWidth(notes, letters) + 5;
      const drawn = [...box(text, look, area), ...rings(notes, letters, corner, area.y)];
      return { name: row ?? noted?.row, hit: row === undefined ? undefined : area, drawn };
    }),
  );
  return {
    items: [{ drawn: [...heads.flat(), ...lines] }, ...together(boxes)],
    height: from + whole - top,
  };
}
