import type { Lang } from '../../i18n/text';
import type { Quantity } from '../../i18n/quantity';
import type { Drawn } from './drawn';
import { markShapes, targetShapes, unitShapes, type MarkBox } from './marks';
import { rings, type Letters } from './rings';
import { level, upright, type Shape } from './shapes';
import { bracket, bracketDepth } from './mark-signs';
import { figureWords, textWidth, words, wordsWidth, type Words } from './words';

/** A row of a bar figure: its name, its figure, and the scale it is drawn on. */
export interface MarkRow {
  readonly id: string;
  readonly label: string;
  /** Second line under the name: unit, period, base. */
  readonly sub?: string;
  readonly quantity: Quantity;
  /** A goal drawn behind the figure, from the figure's end. */
  readonly goal?: Quantity;
  /** Value at the right end of the scale; zero is always at the left. */
  readonly max: number;
  readonly track?: boolean;
  /** Draw one cell per thing counted. */
  readonly counted?: boolean;
  /** Two names bracketed before the mark they share. */
  readonly jointly?: readonly string[];
  readonly ticks?: readonly {
    readonly value: number;
    readonly label: string;
    readonly strong?: boolean;
  }[];
  /** Note ids of the row, in the order of their letters. */
  readonly notes: readonly string[];
  /** Notes on the second line rather than on the figure. */
  readonly subNotes?: readonly string[];
  /** Words in place of the figure beside the mark. */
  readonly value?: string;
  /** What follows the figure beside the mark, in a quieter voice. */
  readonly remark?: string;
  /** Heading printed above the row. */
  readonly heading?: string;
  /** How much of its unit the figure says. */
  readonly style?: 'short' | 'full' | 'bare';
}

export const nameSize = 14;
export const subSize = 12;

/** What stands beside or above the mark: the goal where there is one, the figure otherwise. */
export const valueWords = (
  row: MarkRow,
  lang: Lang,
  x: number,
  y: number,
  align: 'left' | 'right',
): Words => {
  const at = { x, y, size: nameSize, align };
  const said =
    row.value === undefined
      ? figureWords(row.goal ?? row.quantity, lang, { ...at, style: row.style ?? 'full' })
      : words(row.value, row.quantity.value === null ? 'muted' : 'figure', at);
  if (row.remark === undefined) return said;
  // A space at the start of a piece would be dropped by the text renderer.
  const pieces = said.pieces.map((piece, i) =>
    i === said.pieces.length - 1 && lang === 'en'
      ? { ...piece, text: `${piece.text}\u00a0\u00a0` }
      : piece,
  );
  return { ...said, pieces: [...pieces, { text: row.remark, voice: 'muted' }] };
};

/** The rings of the second line, after the last word of it. */
export const subRings = (
  { subNotes = [] }: MarkRow,
  letters: Letters,
  line: string,
  x: number,
  y: number,
): Drawn[] => rings(subNotes, letters, x + textWidth(line, subSize) + 6, y);

/** Room before the mark for the names that share it. */
export const jointWidth = ({ jointly = [] }: MarkRow): number =>
  jointly.length === 0
    ? 0
    : Math.max(...jointly.map((name) => textWidth(name, subSize))) + bracketDepth;

/** The names that share a mark, one above the other, and their bracket. */
export function joint(row: MarkRow, x: number, y: number, height: number): Drawn[] {
  const { jointly = [] } = row;
  if (jointly.length === 0) return [];
  const [from, to] = [y + height / 2 - 8, y + height / 2 + 8];
  const names = jointly.map((name, i) =>
    words(name, 'plain', { x, y: from + ((to - from) * i) / (jointly.length - 1), size: subSize }),
  );
  return [...names, ...bracket(x + jointWidth(row) - bracketDepth, from, to)];
}

/** The mark itself: cells, a target behind its baseline, or a bar. */
export function rowShapes({ quantity, goal, counted }: MarkRow, box: MarkBox): Shape[] {
  const { value } = quantity;
  if (counted && value !== null) return unitShapes(value, { ...box, x1: box.at(value) }, value);
  return goal ? targetShapes(quantity, goal, box) : markShapes(quantity, box);
}

/** The printed figure inside its bar, where a goal takes the place beside it. */
export function insideWords(row: MarkRow, box: MarkBox, lang: Lang): Drawn[] {
  const { quantity, goal } = row;
  if (!goal || quantity.value === null) return [];
  const x = box.at(quantity.value) - 12;
  const y = box.y + box.height / 2;
  const style = row.style ?? 'full';
  const plain = figureWords(quantity, lang, { x, y, size: nameSize, align: 'right', style });
  if (wordsWidth(plain) > x - box.x0 - 8) return [];
  const pieces = plain.pieces.map(({ text, voice }) => ({
    text,
    voice: voice === 'figure' ? ('onMark' as const) : ('onMarkMuted' as const),
  }));
  return [{ ...plain, pieces }];
}

/** The scale under a bar, for rows with ticks. */
export function axis({ ticks = [], max }: MarkRow, box: MarkBox): Drawn[] {
  if (ticks.length === 0) return [];
  const y = box.y + box.height + 9;
  const numbers = ticks.flatMap(({ value, label, strong }): Drawn[] => {
    const x = box.at(value);
    const align = value === 0 ? 'left' : value >= max ? 'right' : 'center';
    // A last number wider than what is left of the scale ends with it.
    const over = align === 'center' ? x + textWidth(label, subSize) / 2 - box.x1 : 0;
    return [
      upright(x, y, y + 4, strong ? 'tick' : 'line', strong ? 1.5 : 1),
      words(label, strong ? 'label' : 'muted', {
        x: x - Math.max(0, over),
        y: y + 7,
        size: subSize,
        align,
        baseline: 'top',
      }),
    ];
  });
  return [level(box.x0, box.x1, y, 'line', 1), ...numbers];
}
