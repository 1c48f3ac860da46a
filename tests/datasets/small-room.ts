import { datasets, type Data, type DatasetId } from '../../src/datasets';
import type { AnyRow } from '../../src/datasets/checks/room';

export const said = (words: string) => ({ en: 'English', 'zh-Hant': words, 'zh-Hans': words });

const cities = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'].map(
  (city) => `36${city}00`,
);

const place = (adcode: string, level: string, parent: string | null) => ({
  id: `p${adcode}`,
  adcode,
  parent,
  level,
  slug: level === 'city' ? `city-${adcode}` : null,
  name: said('地'),
  short: said('地'),
  areaKm2: null,
});

/** One province, eleven cities and a hundred counties: nine for each city, ten for the first. */
const places = [
  place('360000', 'province', null),
  ...cities.map((code) => place(code, 'city', '360000')),
  ...cities.flatMap((city, index) =>
    Array.from({ length: index === 0 ? 10 : 9 }, (_, county) =>
      place(String(Number(city) + county + 1), 'county', city),
    ),
  ),
];

/** A figure of one place and year. */
export const figure = (
  id: string,
  adcode: string,
  year: number,
  value: number | null,
  unit: string | null,
  extra = {},
) => ({
  id,
  value,
  unit,
  qualifier: 'exact',
  period: { kind: 'year', year },
  places: [adcode],
  source: 'book',
  locator: 'T',
  notes: [] as string[],
  ...extra,
});

const ofCities = (name: string, year: number, value: number, unit: string, extra = {}) =>
  cities.map((code) => figure(`${name}-${code}-${year}`, code, year, value, unit, extra));

const rows: Partial<Record<DatasetId, readonly object[]>> = {
  places,
  sources: [
    { id: 'book', title: said('書'), publisher: null, date: '2024', address: null, grade: 'A' },
  ],
  changes: [
    { id: 'first', date: '2026-11-21', datasets: datasets.map(({ id }) => id), text: said('新') },
  ],
  notes: [{ id: 'method', kind: 'method', title: said('法'), text: said('法'), shown: said('法') }],
  'city-gdp': [
    ...ofCities('gdp', 2022, 1e11, 'CNY'),
    ...ofCities('gdp', 2023, 2e11, 'CNY'),
    figure('gdp-360000-2022', '360000', 2022, 11e11, 'CNY', { notes: ['method'] }),
    figure('gdp-360000-2023', '360000', 2023, 22e11, 'CNY'),
  ],
  'city-gdp-per-person': ofCities('per-person', 2023, 50000, 'CNY'),
  'city-population': ofCities('population', 2023, 4000000, 'persons'),
  'province-population': [figure('province-2023', '360000', 2023, 44000000, 'persons')],
  'city-area': ofCities('area', 2019, 15000, 'km2'),
  'city-foreign-capital': ofCities('capital', 2021, 1e9, 'USD'),
  'census-2020': [
    ...ofCities('census', 2020, 4000001, 'persons', { measure: 'population' }),
    figure('census-360000', '360000', 2020, 44000011, 'persons', { measure: 'population' }),
  ],
  'global-shares': [
    figure('eighth', '360000', 2024, 12.5, 'percent', {
      fraction: [1, 8],
      label: said('份'),
      text: said('份'),
    }),
  ],
  'targets-2030': [
    figure('target', '360000', 2030, 4.6e12, 'CNY', { baseline: 'gdp-360000-2023' }),
  ],
};

const metaExtras: Partial<Record<DatasetId, object>> = {
  'listed-counts': { groups: { metals: said('金屬') } },
};

/** A room without a fault, small enough to break one thing at a time. */
export const smallRoom = (): Data =>
  // Tests build rows by hand; the schemas are tried elsewhere.
  Object.fromEntries(
    datasets.map(({ id }) => [
      id,
      {
        meta: {
          id,
          title: said('題'),
          question: said('問'),
          missing: said('缺'),
          updated: '2026-11-21',
          ...metaExtras[id],
        },
        rows: structuredClone(rows[id] ?? []),
      },
    ]),
  ) as unknown as Data;

/** The small room with some rows of one dataset put differently. */
export const withRows = (
  dataset: DatasetId,
  change: (rows: readonly AnyRow[]) => readonly object[],
): Data => {
  const room = smallRoom();
  const old = room[dataset];
  return { ...room, [dataset]: { ...old, rows: change(old.rows) } };
};

/** The small room with one row of one dataset changed in some fields. */
export const withRow = (dataset: DatasetId, id: string, fields: object): Data =>
  withRows(dataset, (all) => all.map((row) => (row.id === id ? { ...row, ...fields } : row)));
