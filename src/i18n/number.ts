import { decimalOf, rounded, written, type Decimal } from './decimal';
import type { Lang } from './text';

/** U+2212: as wide as a digit's plus, and never taken for a hyphen. */
export const minus = '−';

/** Stands where no source publishes a value. */
export const unpublished = '–';

/** Digits without sign: thousands are parted in English and Traditional, not in Simplified. */
export function writeDigits(decimal: Decimal, lang: Lang, decimals = 0): string {
  const [whole, rest] = written(decimal, decimals);
  const parted = lang === 'zh-Hans' ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === '' ? parted : `${parted}.${rest}`;
}

/**
 * A bare number: 39,363 · 39,363 · 39363. `digits` fixes the decimals; without it every digit of
 * the value is kept. A RangeError for NaN and the infinities.
 */
export function formatNumber(value: number, lang: Lang, opts: { digits?: number } = {}): string {
  const exact = decimalOf(value);
  const decimal = opts.digits === undefined ? exact : rounded(exact, opts.digits);
  return (decimal.negative ? minus : '') + writeDigits(decimal, lang, opts.digits);
}
