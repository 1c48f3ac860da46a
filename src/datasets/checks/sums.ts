import type { Data, DatasetId } from '../index';
import type { Fault } from '../fault';
import { cityCodes } from './places';
import { fault, rowsIn, type Placed } from './room';

/** Eleven cities against the province: where each stands, and how far they may differ. */
interface Sum {
  readonly cities: DatasetId;
  readonly province: DatasetId;
  readonly measure?: string;
  /** Share of the province's figure, in per cent; 0 asks for equality. */
  readonly tolerance: number;
  /** Note on a province row whose figure is of another vintage, and the wider tolerance it gets. */
  readonly excused?: { readonly note: string; readonly tolerance: number };
}

const sums: readonly Sum[] = [
  {
    cities: 'city-gdp',
    province: 'city-gdp',
    tolerance: 0.05,
    excused: { note: 'gdp-city-vintages', tolerance: 0.25 },
  },
  { cities: 'city-population', province: 'province-population', tolerance: 0.1 },
  { cities: 'city-foreign-capital', province: 'city-foreign-capital', tolerance: 0.05 },
  { cities: 'census-2020', province: 'census-2020', measure: 'population', tolerance: 0 },
  { cities: 'census-2020', province: 'census-2020', measure: 'registered', tolerance: 0 },
];

const yearOf = ({ row }: Placed): number | undefined =>
  row.period?.kind === 'year' ? row.period.year : undefined;

/** Published city figures add up to the province's; a year without all eleven cities is left out. */
export const citiesAddUp = (room: Data): Fault[] => {
  const cities = cityCodes(room);
  return sums.flatMap(({ cities: from, province: to, measure, tolerance: usual, excused }) => {
    const read = (dataset: DatasetId, codes: readonly string[]) =>
      rowsIn(room, [dataset]).filter(
        ({ row }) =>
          row['measure'] === measure &&
          row.places?.length === 1 &&
          codes.includes(row.places[0] ?? ''),
      );
    const ofCities = read(from, cities);
    return read(to, ['360000']).flatMap((one) => {
      const total = one.row.value;
      const parts = ofCities
        .filter((part) => yearOf(part) === yearOf(one))
        .map(({ row }) => row.value);
      const known = parts.filter((value) => typeof value === 'number');
      if (
        typeof total !== 'number' ||
        known.length !== cities.length ||
        parts.length !== cities.length
      )
        return [];
      const sum = known.reduce((a, b) => a + b, 0);
      const tolerance =
        excused && one.row.notes?.includes(excused.note) ? excused.tolerance : usual;
      const limit = tolerance === 0 ? 'exactly' : `within ${tolerance}% of`;
      return Math.abs(sum - total) <= (total * tolerance) / 100
        ? []
        : [
            fault(
              one,
              'value',
              `${total}, but the eleven cities add up to ${sum}`,
              `${limit} the sum of the cities`,
            ),
          ];
    });
  });
};
