import { describe, expect, test } from 'vitest';
import { readCodes } from '../../scripts/geo/codes';
import { folderCounties, packagedCounties, SourceError } from '../../scripts/geo/source';

const county = (i: number) =>
  `36${String(1 + (i % 11)).padStart(2, '0')}${String(1 + Math.floor(i / 11)).padStart(2, '0')}`;
const cities = Array.from({ length: 11 }, (_, i) => `36${String(i + 1).padStart(2, '0')}00`);
const counties = Array.from({ length: 100 }, (_, i) => county(i));
const cityOf = (code: string) => `${code.slice(0, 4)}00`;

const register = (rows: object[]) => JSON.stringify({ rows });
const places = [
  { adcode: '360000', level: 'province', parent: null },
  ...cities.map((adcode) => ({ adcode, level: 'city', parent: '360000' })),
  ...counties.map((adcode) => ({ adcode, level: 'county', parent: cityOf(adcode) })),
  { adcode: '810000', level: 'outside', parent: null },
];
const codes = readCodes(register(places));

/** A map in strips: every city a degree of latitude's slice, its counties slices of that from west to east. */
function strip(code: string): GeoJSON.Polygon {
  const row = cities.indexOf(cityOf(code));
  const [south, north] = code === '360000' ? [25, 27.2] : [25 + row * 0.2, 25.2 + row * 0.2];
  const column = counties.includes(code) ? Number(code.slice(4)) - 1 : 0;
  const inRow = counties.filter((one) => cityOf(one) === cityOf(code)).length;
  const [west, east] = counties.includes(code)
    ? [114 + column / inRow, 114 + (column + 1) / inRow]
    : [114, 115];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

const feature = (adcode: string | number, geometry = strip(String(adcode))) => ({
  type: 'Feature',
  properties: { adcode, name: `名${adcode}` },
  geometry,
});

const collection = (features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });

const sound: Record<string, string> = {
  'province.json': collection([feature('360000')]),
  'cities.json': collection(cities.map((code) => feature(code))),
  'counties.json': collection(counties.map((code) => feature(code))),
};

function faultsOf(act: () => unknown): readonly string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof SourceError) return error.faults;
    throw error;
  }
  return [];
}

const faultsWith = (changed: Record<string, string>) =>
  faultsOf(() => folderCounties((file) => ({ ...sound, ...changed })[file] ?? '', codes));

describe('a map of your own', () => {
  test('with all codes gives its hundred counties', () => {
    expect(
      folderCounties((file) => sound[file] ?? '', codes).map((one) => one.properties.adcode),
    ).toEqual(counties);
  });

  test('may write codes as numbers', () => {
    expect(
      faultsWith({ 'cities.json': collection(cities.map((code) => feature(Number(code)))) }),
    ).toEqual([]);
  });

  test('with a missing, an unknown and a repeated code gets all three said at once, file by file', () => {
    const [first = '', second = ''] = counties;
    const faults = faultsWith({
      'cities.json': collection(cities.slice(1).map((code) => feature(code))),
      'counties.json': collection(
        [second, second, ...counties.slice(2), '369999'].map((code) =>
          feature(code, strip(second)),
        ),
      ),
    });
    expect(faults).toEqual([
      'cities.json: 360100 is missing',
      `counties.json: ${first} is missing`,
      'counties.json: 369999 (名369999) is unknown',
      `counties.json: ${second} is there 2 times`,
    ]);
  });

  test('in metres, or with latitude first, is refused', () => {
    const swapped: GeoJSON.Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [25, 114],
          [25, 115],
          [27, 115],
          [25, 114],
        ],
      ],
    };
    expect(faultsWith({ 'province.json': collection([feature('360000', swapped)]) })).toEqual([
      'province.json: 360000 does not lie in Jiangxi (longitude and latitude in degrees expected)',
    ]);
  });

  test('whose cities cover other ground than their counties is refused', () => {
    const [nanchang = '', ...others] = cities;
    const faults = faultsWith({
      'cities.json': collection([
        feature(nanchang, strip('360000')),
        ...others.map((code) => feature(code)),
      ]),
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(
      /^360100: \d+ km², but its counties \d+ km²: the files do not show the same map$/,
    );
  });

  test('that is no GeoJSON is refused by name', () => {
    expect(faultsWith({ 'counties.json': '<html>' })).toEqual(['counties.json: is not JSON']);
    expect(faultsWith({ 'counties.json': '{}' })).toEqual([
      'counties.json: is not a GeoJSON FeatureCollection',
    ]);
  });
});

describe('the packaged source', () => {
  const national = (code: string, type = 'Polygon') => ({
    type: 'Feature',
    properties: { gb: code && `156${code}`, full_name: code },
    geometry: { ...strip(code), type },
  });
  const read = (features: object[]) => packagedCounties('source', collection(features), codes);

  test("gives Jiangxi's counties under their six digits and leaves other provinces and lines out", () => {
    const rest = [national('440304'), national('', 'MultiLineString')];
    expect(
      read([...rest, ...counties.map((code) => national(code))]).map(
        (one) => one.properties.adcode,
      ),
    ).toEqual(counties);
  });

  test('with a county less is refused', () => {
    expect(faultsOf(() => read(counties.slice(1).map((code) => national(code))))).toEqual([
      `source: ${counties[0]} is missing`,
    ]);
  });
});

test('a register with a county too few, or a county without its city, is refused', () => {
  expect(() => readCodes(register(places.filter((row) => row.adcode !== counties[3])))).toThrow(
    '11 cities and 99 counties',
  );
  const orphan = places.map((row) =>
    row.adcode === counties[3] ? { ...row, parent: '360000' } : row,
  );
  expect(() => readCodes(register(orphan))).toThrow(`without a city: ${counties[3]}`);
});
