import { statistics, type Data } from '../index';
import type { Fault } from '../fault';
import { fault, groupBy, rowsIn, type Placed } from './room';

/** Shares lie between 0 and 100 per cent, a value has a unit and a unit has a value. */
export const valuesFitUnits = (room: Data): Fault[] =>
  rowsIn(room).flatMap((one) => {
    const { value, unit } = one.row;
    if (value === undefined || unit === undefined) return [];
    if (value !== null && unit === null)
      return [fault(one, 'unit', 'null beside a value', 'the unit of the value')];
    if (value === null && unit !== null)
      return [fault(one, 'unit', `${unit} without a value`, 'null')];
    if (unit === 'percent' && value !== null && (value < 0 || value > 100))
      return [fault(one, 'value', `${value}`, 'a share between 0 and 100 per cent')];
    return [];
  });

const divisor = (a: number, b: number): number => (b === 0 ? Math.abs(a) : divisor(b, a % b));

/** Fractions are proper and in lowest terms, because they are read out in words. */
export const fractionsAreLowest = (room: Data): Fault[] =>
  rowsIn(room).flatMap((one) => {
    const [top = 0, bottom = 0] = one.row.fraction ?? [1, 2];
    return top > 0 && top < bottom && divisor(top, bottom) === 1
      ? []
      : [fault(one, 'fraction', `${top}/${bottom}`, 'a proper fraction in lowest terms')];
  });

const isRealDate = (date: string): boolean => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
};

/** Dates exist in the calendar and ranges end after they begin. */
export const periodsAreInOrder = (room: Data): Fault[] =>
  rowsIn(room).flatMap((one) => {
    const { period } = one.row;
    if (!period) return [];
    const dates = Object.entries(period).filter(([key]) =>
      ['from', 'to', 'date', 'published'].includes(key),
    );
    const unreal = dates
      .filter(([, date]) => !isRealDate(String(date)))
      .map(([key, date]) => fault(one, `period.${key}`, String(date), 'a date of the calendar'));
    // ISO dates compare as texts; a coarser end ("2026") is later than any day it begins with.
    const backwards = period.kind === 'range' && period.to < period.from.slice(0, period.to.length);
    return backwards
      ? [
          ...unreal,
          fault(one, 'period', `${period.from} to ${period.to}`, 'an end after its beginning'),
        ]
      : unreal;
  });

/** Extras that tell one series of a dataset from another. */
const seriesKeys = ['measure', 'sector', 'by', 'key', 'item', 'kind', 'ticker'] as const;

const seriesOf = ({ dataset, row }: Placed): string =>
  JSON.stringify([dataset, row.places, seriesKeys.map((key) => row[key]), row['name']]);

const yearOf = ({ row }: Placed): number | null =>
  row.period?.kind === 'year' ? row.period.year : null;

/**
 * Years ascend within a series and none comes twice. A second row for a year is allowed when it
 * has another source: both are kept and shown with their sources.
 */
export const yearsAscend = (room: Data): Fault[] => {
  const dated = rowsIn(
    room,
    statistics.map(({ id }) => id),
  ).filter((one) => yearOf(one) !== null);
  return [...groupBy(dated, seriesOf).values()].flatMap((series) => {
    const seen = new Map<number, Set<unknown>>();
    let last = -Infinity;
    return series.flatMap((one) => {
      const year = yearOf(one) ?? 0;
      const sources = seen.get(year);
      if (sources?.has(one.row.source))
        return [fault(one, 'period.year', `${year} again`, 'one row a year and source')];
      seen.set(year, (sources ?? new Set()).add(one.row.source));
      if (sources) return [];
      const backwards = year < last;
      last = Math.max(last, year);
      return backwards
        ? [fault(one, 'period.year', `${year} after ${last}`, 'years in ascending order')]
        : [];
    });
  });
};
