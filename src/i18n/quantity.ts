import type { Text } from './text';

/**
 * How the source limits a figure. `over` leaves the figure behind (超, 突破, 餘), `at-least`
 * includes it (以上), `nearly` stops just short (近), `about` is either side (約), `under` is a
 * ceiling (不到).
 */
export const qualifiers = ['exact', 'over', 'at-least', 'nearly', 'about', 'under'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Units that are counted and take a noun (English) or a measure word (Chinese). */
export const countUnits = [
  'companies',
  'projects',
  'industries',
  'clusters',
  'items',
  'kinds',
  'cities',
  'counties',
  'editions',
  'events',
  'funds',
  'policies',
  'articles',
  'fields',
  'titles',
  'zones',
  'firms',
  'issues',
  'years',
  'days',
  'hours',
  'minutes',
  'trains',
  'targets',
  'regions',
  'levels',
  'actions',
  'claims',
  'sites',
] as const;
export type CountUnit = (typeof countUnits)[number];

/** Base units: whole yuan or dollars, persons, per cent, km²; `rank` is a place in an order. */
export const units = [
  'CNY',
  'USD',
  'HKD',
  'persons',
  'percent',
  'km2',
  'persons-per-km2',
  'tonnes-per-year',
  'index',
  'rank',
  'calendar-year',
  ...countUnits,
] as const;
export type Unit = (typeof units)[number];

export type Currency = 'CNY' | 'USD' | 'HKD';

/** A printed figure: its value in base units, its limit, and whether it is still to come. */
export interface Quantity {
  /** Base units; null means that no source publishes it. */
  readonly value: number | null;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  /** Printed as a fraction ([1, 8] is one eighth): shown in words, never as a decimal. */
  readonly fraction?: readonly [number, number] | undefined;
  /** Decimals that all of its kind are given with, and no step: 62,100元 beside 82,110元, 10.0% beside 9.9%. */
  readonly decimals?: number | undefined;
  /** A goal, not a measurement. */
  readonly target?: boolean | undefined;
  /** Printed as a size class (萬億級): "CNY 1 trillion class". */
  readonly sizeClass?: boolean | undefined;
  /** Printed in words only ("among the leading"): stands where the number would stand. */
  readonly words?: Text | undefined;
}

/** When a figure holds. Dates are ISO, as precise as the source (2026, 2026-05, 2026-05-19). */
export type Period =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'range'; readonly from: string; readonly to: string }
  | { readonly kind: 'plan'; readonly plan: 14 | 15 }
  | { readonly kind: 'as-of'; readonly date: string }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'target'; readonly year: number }
  | { readonly kind: 'since'; readonly date: string }
  | { readonly kind: 'until'; readonly date: string }
  | { readonly kind: 'undated'; readonly published: string };
