import type { Currency, Period, Quantity } from '../i18n/quantity';

/** Annual average rates: yuan and Hong Kong dollars to one US dollar. */
export interface Rate {
  readonly year: number;
  readonly cnyPerUsd: number;
  readonly hkdPerUsd: number;
}

const currencies: readonly string[] = ['CNY', 'USD', 'HKD'] satisfies Currency[];

export const isCurrency = (unit: string): unit is Currency => currencies.includes(unit);

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The year a figure belongs to; a plan or a range counts by its last year. */
export function periodYear(period: Period): number {
  switch (period.kind) {
    case 'year':
    case 'target':
      return period.year;
    case 'range':
      return yearOf(period.to);
    case 'plan':
      return period.plan === 14 ? 2025 : 2030;
    case 'as-of':
    case 'date':
    case 'since':
    case 'until':
      return yearOf(period.date);
    case 'undated':
      return yearOf(period.published);
  }
}

/** The rate of the figure's own year, or the nearest one known (a target takes the latest). */
export function rateFor(period: Period, rates: readonly Rate[]): Rate {
  const year = periodYear(period);
  const [first, ...rest] = rates;
  if (!first) throw new Error('no exchange rate is known');
  return rest.reduce(
    (best, rate) => (Math.abs(rate.year - year) < Math.abs(best.year - year) ? rate : best),
    first,
  );
}

const perUsd = (currency: Currency, rate: Rate): number =>
  ({ USD: 1, CNY: rate.cnyPerUsd, HKD: rate.hkdPerUsd })[currency];

/** The same amount in another currency; the qualifier stays, because a bound stays a bound. */
export function convert(q: Quantity, to: Currency, rate: Rate): Quantity {
  if (q.value === null || !isCurrency(q.unit) || q.unit === to) return q;
  return {
    ...q,
    value: (q.value / perUsd(q.unit, rate)) * perUsd(to, rate),
    unit: to,
    sizeClass: undefined,
  };
}
