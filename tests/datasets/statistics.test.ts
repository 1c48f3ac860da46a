import { describe, expect, it, test } from 'vitest';
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
  'province-gdp-first': ['gdp_province_first_published'],
  'city-trade': ['trade_city_2025'],
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
  'hk-public-figures': [
    'hk_share_of_fdi',
    'hk_trade',
    'hk_macao_trade_usd',
    'hk_projects_cumulative',
  ],
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

const limits: Readonly<Record<string, string>> = {
  '>': 'over',
  '>=': 'at-least',
  '<': 'under',
  '': 'exact',
};

/** Rows whose printed limit ("about", "over") the collected figure leaves out. */
const limitLeftOut: ReadonlySet<string> = new Set([
  '360000 2026 about 9 percent',
  '360700 2019 about 150 minutes',
  '360200 2025 about 300 minutes',
  '360000 2007-12 over 50 percent',
  '360000 2010-01-2010-04 about 60 percent',
  '360000 2021-06 about 75 percent',
  '360000 2024-01-2024-07 over 80 percent',
  '360000 2025-04 over 80 percent',
]);

/** Periods that were collected in words; a report without a period holds as of its own date. */
const periods: Readonly<Record<string, string>> = {
  '2007 end': '2007-12',
  '2009 end': '2009-12',
  '2010 Jan-Apr': '2010-01-2010-04',
  '2019 (as of Aug)': '2019-08',
  '2020 Jan-Oct': '2020-01-2020-10',
  '2021 mid': '2021-06',
  '2021 Jan-Oct': '2021-01-2021-10',
  '2024 Jan-Jul': '2024-01-2024-07',
  '2013-01..2023-06': '2013-01-2023-06',
};
const reportOf2025 = 'hk_share_of_fdi 2025';

/** What the collected figures leave of a total, which their remarks alone give. */
const remainders: ReadonlySet<string> = new Set(['city-trade-remainder-2025']);

const isName = (value: string): boolean => !/^[><=\d.-]+$/.test(value);

const sayCollected = ([set, adcode, said, value, unit]: Collected): string => {
  const year = `${set} ${said}` === reportOf2025 ? '2025-04' : (periods[String(said)] ?? said);
  const text = String(value);
  if (isName(text)) return `${adcode} ${year ?? 'undated'} ${text}`;
  const [, limit = '', decimal] = /^([<>=]*)(\d+(?:\.\d+)?)$/.exec(text) ?? [];
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
  return limitLeftOut.has(line) ? line.replace(/ (about|over) /, ' exact ') : line;
};

/** Names are collected under several kinds of year; of them only place and name are compared. */
const comparable = (line: string): string =>
  / (over|at-least|exact|about|under|in words)/.test(line)
    ? line
    : line.replace(/^(\d{6}) \S+ /, '$1 ');

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
        .filter(({ row }) => !remainders.has(row.id))
        .map(({ row }) => sayRow(row))
        .map(comparable);
      expect(rows.toSorted()).toEqual(wanted.toSorted());
    },
  );
});

test('what two cities share of foreign trade is what nine leave of the provincial 4823 hundred million yuan', () => {
  const rows = realRoom()['city-trade'].rows.filter(({ qualifier }) => qualifier === 'exact');
  expect(rows.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(482_300_000_000);
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
