import { quantityParts } from '../../i18n/format';
import type { Drawn } from './drawn';
import { rings, ringSize } from './rings';
import type { Area, Shape } from './shapes';
import { textWidth, words, type Voice } from './words';
import { isKnown, type Placing, type YearColumn, type YearsFrame } from './year-frame';

/** A column as it is drawn, and the px at which it ends. */
export interface DrawnColumn {
  readonly column: YearColumn;
  readonly shapes: readonly Shape[];
  readonly top: number;
}

type Line = readonly { readonly text: string; readonly voice: Voice }[];

const lineWidth = (line: Line, size: number): number =>
  line.reduce((sum, { text }) => sum + textWidth(text, size), 0);

/** Lines of a label over a column: the figure with its limit beside or above it, or words in its place. */
function labelLines(column: YearColumn, frame: YearsFrame, room: number, size: number): Line[] {
  const { quantity } = column;
  if (column.value !== undefined) return [[{ text: column.value, voice: 'figure' }]];
  if (!isKnown(quantity)) return [];
  const { before, after } = quantityParts(quantity, frame.lang);
  const pieces = [
    { text: before.trim(), voice: 'qualifier' as const },
    { text: frame.format(quantity), voice: 'figure' as const },
    { text: after.trim(), voice: 'qualifier' as const },
  ].filter(({ text }) => text !== '');
  // English parts its words, so that its limits always stand above.
  return frame.lang !== 'en' && lineWidth(pieces, size) <= room
    ? [pieces]
    : pieces.map((piece) => [piece]);
}

const meets = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * The figures over their columns, by row id: each where it meets neither another figure nor a taller
 * column; the limits and goals first, then the ends, then from the right.
 */
export function columnLabels(
  boxes: readonly DrawnColumn[],
  frame: YearsFrame,
  { slot, width, foot, middle }: Placing,
): ReadonlyMap<string, readonly Drawn[]> {
  const size = slot < 30 ? 11 : 13;
  const pitch = size * 1.2;
  const taken: Area[] = boxes.map(({ column, top }) => ({
    x: middle(column.year) - width / 2,
    y: top,
    width,
    height: foot - top,
  }));
  const edge = frame.x + frame.width;
  const labels = new Map<string, Drawn[]>();
  const last = boxes.length - 1;
  const order = [...boxes.keys()].toSorted((a, b) => {
    const rank = (i: number) => (boxes[i]?.column.first ? 0 : i === last || i === 0 ? 1 : 2);
    return rank(a) - rank(b) || b - a;
  });
  for (const i of order) {
    const box = boxes[i];
    if (!box) continue;
    const { column, top } = box;
    const lines = labelLines(column, frame, slot - 4, size);
    const widest = Math.max(0, ...lines.map((line) => lineWidth(line, size)));
    const x = Math.min(Math.max(middle(column.year), frame.x + widest / 2), edge - widest / 2);
    const ringed = column.notes.length > 0 ? ringSize + 4 : 0;
    const height = lines.length * pitch + 4;
    const at = (lift: number): Area => ({
      x: x - widest / 2 - 2,
      y: top - lift - height - ringed,
      width: widest + 4,
      height: height + ringed,
    });
    const isFree = (lift: number) => !taken.some((other, j) => j !== i && meets(at(lift), other));
    // A label may rise a little over the shoulder of the next column.
    const lift = [0, 6, 12].find(isFree) ?? (column.first ? 0 : null);
    if (lift === null) continue;
    taken.push(at(lift));
    const base = top - lift - 4;
    labels.set(column.id, [
      ...lines.map((line, n) => ({
        ...words('', 'figure', {
          x,
          y: base - (lines.length - n - 0.5) * pitch,
          size,
          align: 'center',
        }),
        pieces: line,
      })),
      ...rings(
        column.notes,
        frame.letters,
        x - (column.notes.length * (ringSize + 3) - 3) / 2,
        top - lift - height - ringSize / 2,
      ),
    ]);
  }
  return labels;
}
