/**
 * A number as its decimal digits: 0.DIGITS × 10^point. Steps and rounding act on the digits that
 * were printed, so that no binary remainder (0.30000000000000004) can reach a reader.
 */
export interface Decimal {
  readonly negative: boolean;
  /** Significant digits without zeros at either end; "0" for zero. */
  readonly digits: string;
  /** Digits left of the decimal point; zero or less below 0.1. Zero itself has 1. */
  readonly point: number;
}

const zero: Decimal = { negative: false, digits: '0', point: 1 };

/** The shortest decimal that stands for the value; a RangeError for NaN and the infinities. */
export function decimalOf(value: number): Decimal {
  if (!Number.isFinite(value))
    throw new RangeError(`A figure must be a finite number, not ${value}`);
  if (value === 0) return zero;
  const [mantissa = '', exponent = ''] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  return { negative: value < 0, digits, point: Number(exponent) + 1 };
}

/** The value × 10^power. */
export const shifted = (decimal: Decimal, power: number): Decimal =>
  decimal.digits === '0' ? zero : { ...decimal, point: decimal.point + power };

/** Digits right of the decimal point. */
export const decimalsOf = ({ digits, point }: Decimal): number =>
  Math.max(0, digits.length - point);

/** The nearest value with that many decimals; halves go away from zero, as printed tables do. */
export function rounded(decimal: Decimal, decimals: number): Decimal {
  const kept = decimal.point + decimals;
  if (kept >= decimal.digits.length) return decimal;
  if (kept < 0) return zero;
  const up = decimal.digits.charAt(kept) >= '5' ? 1n : 0n;
  const digits = String(BigInt(decimal.digits.slice(0, kept) || '0') + up);
  if (digits === '0') return zero;
  const point = decimal.point + digits.length - kept;
  return { ...decimal, digits: digits.replace(/0+$/, ''), point };
}

/** Digits before and after the decimal point, without sign; at least `decimals` after it. */
export function written({ digits, point }: Decimal, decimals = 0): [whole: string, rest: string] {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const rest = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  return [whole, rest.padEnd(decimals, '0')];
}

/** The number written by these digits × 10^power, rounded once. */
export const numberOf = (digits: string, power: number): number => Number(`${digits}e${power}`);
