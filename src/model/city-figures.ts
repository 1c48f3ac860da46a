import type { Data, DatasetId } from '../datasets';
import type { Period, Quantity } from '../i18n/quantity';
import { latest, measure, measureNeeds, type MeasureData, type MeasureId } from './city-measures';

export const cityFigureNeeds = [
  ...measureNeeds,
  'city-trade',
  'targets-2026',
  'transport',
] as const satisfies readonly DatasetId[];

type Needs = (typeof cityFigureNeeds)[number];

/** Everything a city may publish one figure of, in the order it is read: people, land, output, trade. */
export const cityFigureIds = [
  'population',
  'population-first',
  'density',
  'urbanisation',
  'area',
  'gdp',
  'gdp-per-person',
  'growth-aim',
  'primary-share',
  'secondary-share',
  'tertiary-share',
  'trade',
  'trade-shared',
  'foreign-capital',
  'rail-shenzhen',
] as const;
export type CityFigureId = (typeof cityFigureIds)[number];

/** One figure of a city as a source prints it, or as we derive it from a source. */
export interface CityFigure {
  readonly quantity: Quantity;
  readonly period: Period;
  readonly source: string;
  readonly notes: readonly string[];
  readonly derived: boolean;
  /** Codes of the cities that share one figure; empty where the figure is the city's own. */
  readonly shared: readonly string[];
}

const decimals: Readonly<Partial<Record<MeasureId, number>>> = {
  'gdp-per-person': 0,
  'primary-share': 1,
  'secondary-share': 1,
  'tertiary-share': 1,
};

function measured(id: MeasureId, found: ReturnType<typeof latest>): CityFigure | null {
  if (!found) return null;
  const { value, unit, period, source, notes, derived } = found;
  const quantity = { value, unit, qualifier: 'exact', decimals: decimals[id] } as const;
  return { quantity, period, source, notes, derived, shared: [] };
}

/** Code of the Bay Area's city whose rail times are given for most of Jiangxi's. */
const shenzhen = '440300';

/** First year for which the population of all cities is given on one basis. */
const firstYear = (data: MeasureData): number =>
  Math.min(
    ...(data['city-population']?.rows ?? []).map(({ period }) =>
      period.kind === 'year' ? period.year : Infinity,
    ),
  );

function row(
  data: Partial<Pick<Data, Needs>>,
  id: 'city-trade' | 'targets-2026' | 'transport',
  fits: (row: { readonly places: readonly string[]; readonly measure?: string }) => boolean,
  shared: readonly string[],
): CityFigure | null {
  const found = data[id]?.rows.find(fits);
  if (!found) return null;
  const { value, unit, qualifier, target, period, source, notes } = found;
  const quantity = { value, unit: unit ?? 'items', qualifier, target };
  return { quantity, period, source, notes, derived: false, shared };
}

/** The latest published figure of a city; null where no source publishes it for this city. */
export function cityFigure(
  data: Partial<Pick<Data, Needs>>,
  id: CityFigureId,
  adcode: string,
): CityFigure | null {
  switch (id) {
    case 'population-first':
      return measured('population', measure(data, 'population', adcode, firstYear(data)));
    case 'growth-aim':
      return row(data, 'targets-2026', ({ places }) => places.includes(adcode), []);
    case 'trade':
      return row(
        data,
        'city-trade',
        ({ places, measure: kind }) => kind === 'trade' && places.includes(adcode),
        [],
      );
    case 'trade-shared': {
      const shared = data['city-trade']?.rows.find(
        ({ places, measure: kind }) => kind === 'remainder' && places.includes(adcode),
      );
      const found = shared && row(data, 'city-trade', (one) => one === shared, shared.places);
      return found ? { ...found, derived: true } : null;
    }
    case 'rail-shenzhen':
      return row(
        data,
        'transport',
        ({ places, measure: kind }) =>
          kind === 'rail-time' && places.includes(adcode) && places.includes(shenzhen),
        [],
      );
    default:
      return measured(id, latest(data, id, adcode));
  }
}

/** Whether figures side by side are of different years: then they are not to be compared. */
export const doYearsDiffer = (periods: readonly (Period | null)[]): boolean =>
  new Set(periods.flatMap((period) => (period?.kind === 'year' ? [period.year] : []))).size > 1;
