import { describe, expect, it } from 'vitest';
import { statistics, type DatasetId } from '../../src/datasets';
import { rowsIn, type AnyRow } from '../../src/datasets/checks/room';
import fixture from './fixtures/statistics.json';
import { realRoom } from './real-room';

type Collected = readonly [
  set: string,
  adcode: string,
  year: number | string | null,
  value: number | string,
  unit: string,
];

// The file is a list of five-field lists; JSON has no name for that.
const collected = fixture as unknown as readonly Collected[];

/** The collected sets of figures that each dataset holds. */
const setsOf: Partial<Record<DatasetId, readonly string[]>> = {
  'city-gdp': ['gdp_city_nominal_maigoo'],
  'city-gdp-per-person': ['gdp_per_capita_city_2023_derived'],
  'city-population': ['population_resident_yearend'],
  'province-population': ['population_province'],
  'city-area': ['land_area'],
  'census-2020': [
    'census2020_population',
    'census2020_urbanisation',
    'census2020_density',
    'census2020_share',
    'hukou_population',
  ],
  'province-urbanisation': ['urbanisation_province'],
  'city-sectors': ['va_primary_city', 'va_secondary_city', 'va_tertiary_city'],
  'city-foreign-capital': ['fdi_actual_city', 'fdi_actual_province_citysum', 'fdi_actual_province'],
  'province-gdp': [
    'gdp_province',
    'gdp_growth_province',
    'gdp_per_capita_province',
    'gdp_province_usd',
    'gdp_per_capita_province_usd',
  ],
  'listed-companies': ['listed_a_share'],
  'listed-counts': ['listed_count', 'listed_count_board', 'listed_count_industry'],
  'plan-1269': ['plan1269_chain', 'plan1269_cluster', 'plan1269_target'],
  'provincial-clusters': ['provincial_advanced_cluster_2024'],
  'national-clusters-by-city': [
    'national_sme_cluster',
    'national_advanced_cluster',
    'national_sme_cluster_count',
  ],
  'development-zones': ['national_dev_zone', 'national_dev_zone_total'],
  'trade-week-history': ['trade_week', 'trade_week_amount'],
  'targets-2026': ['target_2026'],
  transport: [
    'hsr_time',
    'hsr_350kmh',
    'airport_passengers',
    'ganzhou_land_port',
    'china_europe_trains_cumulative',
    'rail_sea_gba',
  ],
};

/** Collected unit → base unit and the power of ten between them. */
const units: Readonly<Record<string, readonly [unit: string, power: number]>> = {
  '100m CNY': ['CNY', 8],
  '10k persons': ['persons', 4],
  'million USD': ['USD', 6],
  '100m USD': ['USD', 8],
  '%': ['percent', 0],
  '% per year': ['percent', 0],
  '% GDP growth': ['percent', 0],
  '% GDP growth, all 11 cities': ['percent', 0],
  'persons/km2': ['persons-per-km2', 0],
  CNY: ['CNY', 0],
  USD: ['USD', 0],
  persons: ['persons', 0],
  km2: ['km2', 0],
  projects: ['projects', 0],
  '10k passengers': ['persons', 4],
  minutes: ['minutes', 0],
  trains: ['trains', 0],
  cities: ['cities', 0],
  clusters: ['clusters', 0],
  zones: ['zones', 0],
};

/** A decimal times a power of ten, by moving the point, so that nothing is rounded. */
const moved = (decimal: string, power: number): number => {
  const [whole = '', part = ''] = decimal.split('.');
  const digits = part.padEnd(power, '0');
  return Number(`${whole}${digits.slice(0, power)}.${digits.slice(power) || '0'}`);
};

const limits: Readonly<Record<string, string>> = { '>': 'over', '>=': 'at-least', '': 'exact' };

/** Where the source prints "about", which the collected figure leaves out. */
const printedAbout: ReadonlySet<string> = new Set([
  '360000 2026 about 9 percent',
  '360700 2019 about 150 minutes',
  '360200 2025 about 300 minutes',
]);

const isName = (value: string): boolean => !/^[><=\d.-]+$/.test(value);

const sayCollected = ([, adcode, year, value, unit]: Collected): string => {
  const text = String(value);
  if (isName(text)) return `${adcode} ${year ?? 'undated'} ${text}`;
  const [, limit = '', decimal] = /^([>=]*)(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  const [base, power] = unit.startsWith('A-share')
    ? (['companies', 0] as const)
    : (units[unit] ?? [unit, 0]);
  return decimal === undefined
    ? `${adcode} ${year} in words`
    : `${adcode} ${year} ${limits[limit]} ${moved(decimal, power)} ${base}`;
};

/** The year of a collected figure, from the row's period. */
const yearOf = ({ period }: AnyRow): string => {
  if (!period) return 'none';
  if (period.kind === 'year' || period.kind === 'target') return String(period.year);
  if (period.kind === 'range') return `${period.from}-${period.to}`;
  return 'date' in period ? period.date : 'undated';
};

const nameOf = (row: AnyRow): string | null => {
  const name = row['ticker'] ?? row['name'];
  return typeof name === 'object' && name !== null && 'zh-Hans' in name
    ? String(name['zh-Hans'])
    : typeof name === 'string'
      ? name
      : null;
};

/** A row as its collected figure would be said: counties count for their city, eleven cities for the province. */
const sayRow = (row: AnyRow & { readonly qualifier?: unknown }): string => {
  const [place = ''] = row.places ?? [];
  const city = row.places?.length === 11 ? '360000' : `${place.slice(0, 4)}00`;
  if (row['words'] !== undefined) return `${city} ${yearOf(row)} in words`;
  if (row.value === null) return `${city} ${yearOf(row)} ${nameOf(row)}`;
  const line = `${city} ${yearOf(row)} ${String(row['qualifier'])} ${row.value} ${row.unit}`;
  return printedAbout.has(line) ? line.replace('about', 'exact') : line;
};

/** Names are collected under several kinds of year; of them only place and name are compared. */
const comparable = (line: string): string =>
  / (over|at-least|exact|about|in words)/.test(line) ? line : line.replace(/^(\d{6}) \S+ /, '$1 ');

describe('public statistics', () => {
  it('are all told where they were collected', () => {
    expect(Object.keys(setsOf).toSorted()).toEqual(statistics.map(({ id }) => id).toSorted());
  });

  it.each(statistics.map(({ id }) => id))(
    '%s holds every collected figure once, converted exactly, and no other',
    (id) => {
      const sets = setsOf[id] ?? [];
      const wanted = collected
        .filter(([set]) => sets.includes(set))
        .map(sayCollected)
        .map(comparable);
      const rows = rowsIn(realRoom(), [id])
        .map(({ row }) => sayRow(row))
        .map(comparable);
      expect(rows.toSorted()).toEqual(wanted.toSorted());
    },
  );
});

describe('the conversion of collected figures', () => {
  it.each([
    ['7324.46', 8, 732446000000],
    ['32200.1', 8, 3220010000000],
    ['593.66', 6, 593660000],
    ['4515.008', 4, 45150080],
    ['78.08', 0, 78.08],
    ['53', 0, 53],
  ])('moves the point of %s by %i places', (decimal, power, value) => {
    expect(moved(decimal, power)).toBe(value);
  });
});
