import type { Data, DatasetId, RowOf } from '../datasets';
import type { Period, Unit } from '../i18n/quantity';

/** A figure of one city, with everything needed to say where it comes from. */
export interface Measured {
  readonly value: number | null;
  readonly unit: Unit;
  readonly period: Period;
  readonly source: string;
  readonly locator: string;
  readonly notes: readonly string[];
  /** Calculated by us from the rows of this source. */
  readonly derived: boolean;
}

export const measureNeeds = [
  'city-gdp',
  'city-gdp-per-person',
  'city-population',
  'city-area',
  'census-2020',
  'city-sectors',
  'city-foreign-capital',
] as const satisfies readonly DatasetId[];

/** The datasets measures are read from; what is not handed in has no rows. */
export type MeasureData = Partial<Pick<Data, (typeof measureNeeds)[number]>>;

export const measureIds = [
  'gdp',
  'gdp-per-person',
  'population',
  'density',
  'urbanisation',
  'area',
  'foreign-capital',
  'primary-share',
  'secondary-share',
  'tertiary-share',
] as const;
export type MeasureId = (typeof measureIds)[number];

type StatRow = RowOf<'city-gdp'>;

const yearOf = (period: Period): number => (period.kind === 'year' ? period.year : Number.NaN);

const asMeasured = (row: StatRow): Measured => ({
  value: row.value,
  unit: row.unit ?? 'items',
  period: row.period,
  source: row.source,
  locator: row.locator,
  notes: row.notes,
  derived: false,
});

type Sector = 'primary' | 'secondary' | 'tertiary';
export const sectors: readonly Sector[] = ['primary', 'secondary', 'tertiary'];

/** A city's value added by sector in a year; null unless all three are published. */
export function sectorRows(data: Pick<MeasureData, 'city-sectors'>, adcode: string, year: number) {
  const rows = sectors.map((sector) =>
    data['city-sectors']?.rows.find(
      (row) => row.sector === sector && row.places[0] === adcode && yearOf(row.period) === year,
    ),
  );
  const [primary, secondary, tertiary] = rows;
  return primary && secondary && tertiary ? ([primary, secondary, tertiary] as const) : null;
}

/** Share of one sector in the sum of the three, per cent to one decimal; derived. */
function sectorShare(
  data: MeasureData,
  sector: Sector,
  adcode: string,
  year: number,
): Measured | null {
  const rows = sectorRows(data, adcode, year);
  if (!rows) return null;
  const total = rows.reduce((sum, row) => sum + (row.value ?? 0), 0);
  const row = rows[sectors.indexOf(sector)];
  if (!row || row.value === null) return null;
  return {
    ...asMeasured(row),
    value: Math.round((row.value / total) * 1000) / 10,
    unit: 'percent',
    derived: true,
  };
}

function rowsIn(data: MeasureData, id: MeasureId): readonly StatRow[] | undefined {
  switch (id) {
    case 'gdp':
      return data['city-gdp']?.rows;
    case 'gdp-per-person':
      return data['city-gdp-per-person']?.rows;
    case 'population':
      return data['city-population']?.rows;
    case 'area':
      return data['city-area']?.rows;
    case 'foreign-capital':
      return data['city-foreign-capital']?.rows;
    case 'density':
      return data['census-2020']?.rows.filter((row) => row.measure === 'density');
    case 'urbanisation':
      return data['census-2020']?.rows.filter((row) => row.measure === 'urbanisation');
    case 'primary-share':
    case 'secondary-share':
    case 'tertiary-share':
      return data['city-sectors']?.rows;
  }
}

const rowsOf = (data: MeasureData, id: MeasureId): readonly StatRow[] => rowsIn(data, id) ?? [];

const sectorOf = (id: MeasureId): Sector | null =>
  id === 'primary-share'
    ? 'primary'
    : id === 'secondary-share'
      ? 'secondary'
      : id === 'tertiary-share'
        ? 'tertiary'
        : null;

/** One measure of one city in one year; null where no source publishes it. */
export function measure(
  data: MeasureData,
  id: MeasureId,
  adcode: string,
  year: number,
): Measured | null {
  const sector = sectorOf(id);
  if (sector) return sectorShare(data, sector, adcode, year);
  const row = rowsOf(data, id).find(
    (candidate) => candidate.places[0] === adcode && yearOf(candidate.period) === year,
  );
  if (!row) return null;
  const derived = id === 'gdp-per-person';
  return { ...asMeasured(row), derived };
}

/** Years in which all the given cities have the measure, latest first: only these may be drawn as areas. */
export function completeYears(
  data: MeasureData,
  id: MeasureId,
  adcodes: readonly string[],
): number[] {
  const years = new Set(
    rowsOf(data, id)
      .map((row) => yearOf(row.period))
      .filter(Number.isFinite),
  );
  return [...years]
    .filter((year) => adcodes.every((code) => measure(data, id, code, year) !== null))
    .toSorted((a, b) => b - a);
}

/** Latest year in which one city has the measure. */
export function latest(data: MeasureData, id: MeasureId, adcode: string): Measured | null {
  const years = [
    ...new Set(
      rowsOf(data, id)
        .map((row) => yearOf(row.period))
        .filter(Number.isFinite),
    ),
  ].toSorted((a, b) => b - a);
  for (const year of years) {
    const found = measure(data, id, adcode, year);
    if (found) return found;
  }
  return null;
}
