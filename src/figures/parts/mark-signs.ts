import type { Qualifier } from '../../i18n/quantity';
import type { MarkSizes } from '../../theme/marks';
import { rect, stroke, type Line, type Rect } from './shapes';

/** Where a mark stands: its zero, its height, and the end of the plot. */
export interface Span {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly height: number;
}

/** A limit that leaves the upper end open. */
export const isOpen = (qualifier: Qualifier): boolean =>
  qualifier === 'over' || qualifier === 'at-least';

/** How deep the bracket of a joint figure is, and how far from its names and its mark it stands. */
export const bracketDepth = 22;

/** Two names, one figure: a bracket from the middle of each name to the one mark they share. */
export const bracket = (x: number, from: number, to: number): Line[] => [
  stroke(
    [
      [x + 4, from],
      [x + 11, from],
      [x + 11, to],
      [x + 4, to],
    ],
    'tick',
    1.5,
  ),
  stroke(
    [
      [x + 11, (from + to) / 2],
      [x + 18, (from + to) / 2],
    ],
    'tick',
    1.5,
  ),
];

/** A part of the bar over its whole height. */
export const piece = (x: number, width: number, span: Span, rest: Partial<Rect> = {}): Rect =>
  rect(x, span.y, width, span.height, rest);

/** A firm upright that passes the bar above and below. */
export const tick = (x: number, span: Span, g: MarkSizes, width = g.tick): Rect =>
  rect(x - width / 2, span.y - g.overhang, width, span.height + 2 * g.overhang, { paint: 'tick' });

/** The open end of a limit: 1 points to more, −1 to less. */
export const chevron = (tip: number, span: Span, g: MarkSizes, direction: 1 | -1 = 1): Line => {
  const middle = span.y + span.height / 2;
  const reach = g.chevron / 2;
  const back = tip - direction * reach;
  return stroke(
    [
      [back, middle - reach],
      [tip, middle],
      [back, middle + reach],
    ],
    'mark',
    g.stroke,
  );
};

/** A small wave, the sign of "about", above and (on large marks) below the bar. */
export const tilde = (x: number, y: number, g: MarkSizes): Line => {
  const wave = Array.from(
    { length: 13 },
    (_, i) =>
      [x - g.tilde / 2 + (g.tilde * i) / 12, y - 2 * Math.sin((i / 12) * 2 * Math.PI)] as const,
  );
  return stroke(wave, 'tick', g.tildeStroke);
};
