import type { Quantity } from '../../i18n/quantity';

/** A figure as a slide shows it: as printed, with what it counts and the letters of its notes. */
export interface StageFact {
  readonly id: string;
  readonly quantity: Quantity;
  readonly words: string;
  readonly letters: string;
  /** The figure is of two places together, and the sources give no split. */
  readonly joint: boolean;
}
