import { formatNumber, type UnitScale } from '../../i18n/format';
import type { Quantity } from '../../i18n/quantity';
import type { Lang } from '../../i18n/text';
import type { Letters } from './rings';

/** A figure that is published. */
export type Known = Quantity & { readonly value: number };

export const isKnown = (quantity: Quantity): quantity is Known => quantity.value !== null;

/** A year of a series, or a year a target is set for; a year without one stays empty. */
export interface YearColumn {
  readonly id: string;
  readonly year: number;
  readonly quantity: Quantity;
  readonly notes: readonly string[];
  /** Words in place of the figure, where the source prints words or another unit. */
  readonly value?: string;
  /** Not printed by anyone but worked out from an assumption: drawn hollow. */
  readonly assumed?: boolean;
  /** Labelled before the others, where there is not room for all. */
  readonly first?: boolean;
}

/** Years that have something in common, said under them. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

export interface YearsFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Px from the foot of the columns to the end of their scale. */
  readonly reach: number;
  readonly lang: Lang;
  readonly letters: Letters;
  /** Value at the end of the scale; zero is at the foot. */
  readonly max: number;
  /** Heads the figures. */
  readonly unit: string;
  format(quantity: Known): string;
  /** Notes that hold for the columns together, the first among them; they stand beside the unit. */
  readonly notes?: readonly string[];
  /** Figures stand in their columns; for columns that are wide and high enough. */
  readonly inside?: boolean;
  readonly spans?: readonly YearSpan[];
  /** A value that a line across the plot marks, its row and its words. */
  readonly mark?: {
    readonly id: string;
    readonly value: number;
    readonly label: string;
    readonly notes: readonly string[];
  };
}

/** The scale of a frame: where a year stands and how high a value. */
export function placing(columns: readonly YearColumn[], frame: YearsFrame) {
  const years = columns.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const slot = frame.width / (to - from + 1);
  const width = Math.min(40, Math.round(slot * (frame.inside ? 0.84 : 0.64)));
  const foot = frame.y + 24 + frame.reach;
  const middle = (year: number) => frame.x + (year - from + 0.5) * slot;
  return { from, to, slot, width, foot, middle };
}

/**
 * Figures in one step with so many decimals; a limit or a goal gets none that it does not need, and a
 * floor is never rounded above itself.
 */
export const yearFormat =
  ({ divisor }: UnitScale, lang: Lang, digits: number) =>
  ({ value, qualifier, target }: Known): string => {
    const scaled = value / divisor;
    const power = 10 ** digits;
    // A billionth keeps 3.78 from falling to 3.77 in binary.
    const floor = Math.floor(scaled * power + 1e-9) / power;
    if (qualifier === 'over') return formatNumber(floor, lang);
    return target
      ? formatNumber(Number(scaled.toFixed(digits)), lang)
      : formatNumber(scaled, lang, { digits });
  };

/** Where years and columns stand in a frame. */
export type Placing = ReturnType<typeof placing>;
