import type { Fill } from '../../theme/tokens';
import type { Ring } from './rings';
import type { Area, Shape } from './shapes';
import type { Words } from './words';

/** An area in a colour of its own: a class of a map, in legends and bars. */
export interface Swatch extends Area {
  readonly kind: 'swatch';
  readonly fill: string;
  /** Outline, where the fill alone does not stand out from the ground. */
  readonly edge: string;
}

export type Drawn = Shape | Words | Ring | Swatch;

/** Drawn things that belong to one row of the table, and the box that answers the pointer. */
export interface Item {
  /** Row id; absent for furniture that answers nothing. */
  readonly name?: string;
  readonly hit?: Area;
  readonly drawn: readonly Drawn[];
}

/** Items one under the other, and the height they take in px. */
export interface Block {
  readonly items: readonly Item[];
  readonly height: number;
}

export const swatch = (
  x: number,
  y: number,
  width: number,
  height: number,
  { fill, edge }: Fill,
): Swatch => ({ kind: 'swatch', x, y, width, height, fill, edge });
