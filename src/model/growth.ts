import type { Quantity } from '../i18n/quantity';

/** By how many per cent the second figure is above the first, to one decimal; negative where below. */
export const changeOf = (first: number, second: number): number =>
  Math.round((second / first - 1) * 1000) / 10;

/** Per cent by which an amount has to grow each year to become another in so many years. */
export const evenGrowth = (from: number, to: number, years: number): number =>
  ((to / from) ** (1 / years) - 1) * 100;

/**
 * The growth a year that leads from a baseline to a goal, in per cent to one decimal. A baseline
 * that is only a floor makes the result a ceiling, rounded up so that it stays one.
 */
export function growthNeeded(baseline: Quantity, goal: Quantity, years: number): Quantity | null {
  if (baseline.value === null || goal.value === null) return null;
  const growth = evenGrowth(baseline.value, goal.value, years);
  const isFloor = baseline.qualifier === 'over';
  return {
    value: (isFloor ? Math.ceil(growth * 10) : Math.round(growth * 10)) / 10,
    unit: 'percent',
    qualifier: isFloor ? 'under' : 'about',
  };
}

/** An amount after so many years of even growth in per cent, down to a billion: a floor stays one. */
export const grown = (from: number, percent: number, years: number): number =>
  Math.floor((from * (1 + percent / 100) ** years) / 1e9 + 1e-6) * 1e9;

/** Full years of even growth in per cent until an amount is at least another. */
export function yearsUntil(from: number, to: number, percent: number): number {
  let years = 0;
  for (let amount = from; amount < to; amount *= 1 + percent / 100) years += 1;
  return years;
}
