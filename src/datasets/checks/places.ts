import type { Data } from '../index';
import type { DatasetId } from '../index';
import type { Fault } from '../fault';
import { fault, groupBy, rowsIn } from './room';

const expectedCounts = { province: 1, city: 11, county: 100 } as const;

/** The adcodes of the eleven cities. */
export const cityCodes = (room: Data): string[] =>
  room.places.rows.filter(({ level }) => level === 'city').map(({ adcode }) => adcode);

/** One province, 11 cities and 100 counties, each under the place above it and with its own adcode. */
export const placesAreWhole = (room: Data): Fault[] => {
  const dataset = 'places';
  const { rows } = room.places;
  const levels = new Map(rows.map(({ adcode, level }) => [adcode, level]));
  const counts = Object.entries(expectedCounts).flatMap(([level, expected]) => {
    const found = rows.filter((row) => row.level === level).length;
    return found === expected
      ? []
      : [fault({ dataset, row: null }, 'rows', `${found} of level ${level}`, `${expected}`)];
  });
  const repeated = [...groupBy(rows, ({ adcode }) => adcode).values()].flatMap(([, ...again]) =>
    again.map((row) =>
      fault({ dataset, row }, 'adcode', row.adcode, 'an adcode that no other place has'),
    ),
  );
  const wrong = rows.flatMap((row) => {
    const faults: Fault[] = [];
    const say = (field: string, found: string, expected: string) =>
      faults.push(fault({ dataset, row }, field, found, expected));
    const above = row.parent === null ? undefined : levels.get(row.parent);
    const parent = row.parent ?? 'null';
    if (row.parent !== null && above === undefined)
      say('parent', parent, 'the adcode of another place');
    else if (row.level === 'city' && above !== 'province')
      say('parent', parent, 'the adcode of the province');
    else if (
      row.level === 'county' &&
      (above !== 'city' || !row.adcode.startsWith(parent.slice(0, 4)))
    )
      say('parent', parent, 'the adcode of the city it belongs to');
    if ((row.level === 'city') !== (row.slug !== null))
      say('slug', `${row.slug}`, 'a slug for cities, null elsewhere');
    if (row.id !== `p${row.adcode}`) say('id', row.id, `p${row.adcode}`);
    return faults;
  });
  return [...counts, ...repeated, ...wrong];
};

/** Datasets that a map of the eleven cities colours. */
const choropleths: readonly DatasetId[] = [
  'city-gdp',
  'city-gdp-per-person',
  'city-population',
  'city-area',
  'city-foreign-capital',
  'census-2020',
];

/** Whatever a map colours has all eleven cities in every year and for every measure. */
export const mapsAreWhole = (room: Data): Fault[] => {
  const cities = cityCodes(room);
  return choropleths.flatMap((dataset) => {
    const ofCities = rowsIn(room, [dataset]).filter(({ row }) =>
      row.places?.some((code) => cities.includes(code)),
    );
    const years = groupBy(ofCities, ({ row }) =>
      [row['measure'], row.period?.kind === 'year' ? row.period.year : row.period?.kind]
        .filter(Boolean)
        .join(' '),
    );
    if (years.size === 0)
      return [fault({ dataset, row: null }, 'rows', 'no city', 'all eleven cities')];
    return [...years].flatMap(([year, rows]) => {
      const there = new Set(rows.flatMap(({ row }) => row.places ?? []));
      const absent = cities.filter((code) => !there.has(code));
      return absent.length === 0
        ? []
        : [
            fault(
              { dataset, row: null },
              year,
              `no row for ${absent.join(', ')}`,
              'all eleven cities',
            ),
          ];
    });
  });
};
