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
  /** Px of the figure itself, below an open end. */
  readonly end: number;
}

type Line = readonly { readonly text: string; readonly voice: Voice }[];

const lineWidth = (line: Line, size: number): number =>
  line.reduce((sum, { text }) => sum + textWidth(text, size), 0);

/** Lines of a label over a column: the figure with its limit beside or above it, or words in its place. */
function labelLines(column: YearColumn, frame: YearsFrame, room: number, size: number): Line[] {
  const { quantity } = column;
  if (column.value !== undefined)
    return column.value === '' ? [] : [[{ text: column.value, voice: 'figure' }]];
  if (!isKnown(quantity)) return [];
  const { before, after } = quantityParts(quantity, frame.lang);
  const figure = { text: frame.format(quantity), voice: 'figure' as const };
  const limit = (text: string) => (text === '' ? [] : [{ text, voice: 'qualifier' as const }]);
  // A plain space at the end of a piece would be dropped by SVG.
  const line = [...limit(before.replace(/ $/, '\u00a0')), figure, ...limit(after)];
  return lineWidth(line, size) <= room
    ? [line]
    : [...limit(before.trim()), figure, ...limit(after.trim())].map((piece) => [piece]);
}

const meets = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The figure of a column within it, under its end, and the rings of its notes below. */
function insideColumn(
  { column, end }: DrawnColumn,
  frame: YearsFrame,
  { middle, width, foot }: Placing,
  size: number,
): Drawn[] {
  const lines = labelLines(column, frame, width - 4, size);
  const x = middle(column.year);
  const pitch = size * 1.2;
  const across = frame.mark ? foot - (frame.mark.value / frame.max) * frame.reach : end;
  // No line runs through a figure: it steps below the one across the plot.
  const from = across > end && across < end + 10 + lines.length * pitch ? across : end;
  const onColumn = (voice: Voice): Voice =>
    column.assumed ? voice : voice === 'figure' ? 'onMark' : 'onMarkMuted';
  return [
    ...lines.map((line, n) => ({
      ...words('', 'figure', { x, y: from + 7 + (n + 0.5) * pitch, size, align: 'center' }),
      pieces: line.map(({ text, voice }) => ({ text, voice: onColumn(voice) })),
    })),
    ...rings(
      column.notes,
      frame.letters,
      x - (column.notes.length * (ringSize + 3) - 3) / 2,
      from + 14 + lines.length * pitch + ringSize / 2,
    ),
  ];
}

/**
 * The figures over their columns, by row id: each where it meets neither another figure nor a taller
 * column; the limits and goals first, then the ends, then from the right.
 */
export function columnLabels(
  boxes: readonly DrawnColumn[],
  frame: YearsFrame,
  place: Placing,
): ReadonlyMap<string, readonly Drawn[]> {
  const { slot, width, foot, middle } = place;
  const size = slot < 30 ? 11 : slot < 50 ? 12 : 13;
  const pitch = size * 1.2;
  if (frame.inside)
    return new Map(
      boxes.map((box) => [box.column.id, insideColumn(box, frame, place, size)] as const),
    );
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
    // A figure may rise a little over the shoulder of the next column, words as far as they need.
    const steps = column.value === undefined ? 3 : Math.floor(frame.reach / 6);
    const lift =
      Array.from({ length: steps }, (_, n) => 6 * n).find(isFree) ?? (column.first ? 0 : null);
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
