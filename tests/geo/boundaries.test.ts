import { readdirSync } from 'node:fs';
import { neighbors } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { crossings, holes, sharing, strayLabels } from '../../scripts/geo/checks';
import { area, parts, ringArea } from '../../scripts/geo/measure';
import { regions, type Layer } from '../../scripts/geo/topology';
import { labelPoints } from '../../src/figures/parts/outline';
import { areas, cityCodes, cityMap, cityMaps, labels, places, provinceMap } from './committed';

const codes = (layer: Layer) =>
  layer.geometries.flatMap((shape) =>
    shape.properties && 'adcode' in shape.properties ? [shape.properties.adcode] : [],
  );

const maps = [
  {
    file: 'cities',
    map: provinceMap,
    inside: provinceMap.objects.cities,
    outer: provinceMap.objects.province,
  },
  ...[...cityMaps].map(([code, map]) => ({
    file: code,
    map,
    inside: map.objects.counties,
    outer: map.objects.city,
  })),
];

describe('codes', () => {
  const ofLevel = (level: string, parent?: string) =>
    places()
      .filter((row) => row.level === level && (parent === undefined || row.parent === parent))
      .map((row) => row.adcode)
      .sort();

  test('the province map names the eleven cities of data/places.json', () => {
    expect(codes(provinceMap.objects.province)).toEqual(['360000']);
    expect(codes(provinceMap.objects.cities)).toEqual(ofLevel('city'));
    expect(ofLevel('city')).toHaveLength(11);
  });

  test('the city maps together name the hundred counties of data/places.json, each with its own city', () => {
    expect(ofLevel('county')).toHaveLength(100);
    for (const [code, map] of cityMaps) {
      expect(codes(map.objects.city)).toEqual([code]);
      expect(codes(map.objects.counties)).toEqual(ofLevel('county', code));
    }
    expect([...cityMaps.values()].flatMap((map) => codes(map.objects.counties))).toHaveLength(100);
  });

  test('there is a map for each city and no other', () => {
    expect(readdirSync('data/geo/city').sort()).toEqual(
      cityCodes.map((code) => `${code}.topo.json`),
    );
  });

  test('regions carry their code as a string and nothing else', () => {
    for (const { map } of maps) {
      for (const { geometries } of Object.values(map.objects)) {
        for (const { properties } of geometries)
          expect(properties).toEqual({ adcode: expect.stringMatching(/^36\d{4}$/) });
      }
    }
  });
});

describe.each(maps)('the line work of $file', ({ map, inside, outer }) => {
  test('crosses itself nowhere', () => {
    expect(crossings(map)).toEqual([]);
  });

  test('is shared: every border belongs to two neighbours, every other line to one region and the outer line', () => {
    expect(sharing(map, inside, outer)).toEqual([]);
  });

  test('leaves no hole in a region or between regions', () => {
    expect([...holes(map, inside), ...holes(map, outer)]).toEqual([]);
  });

  test('gives every region a neighbour', () => {
    expect(neighbors(inside.geometries).every((found) => found.length > 0)).toBe(true);
  });

  test('runs anticlockwise around every region, as GeoJSON has it', () => {
    for (const { geometry } of [...regions(map, inside), ...regions(map, outer)]) {
      for (const [ring = []] of parts(geometry)) expect(ringArea(ring)).toBeGreaterThan(0);
    }
  });
});

describe('areas', () => {
  const total = (layer: ReturnType<typeof regions>) =>
    layer.reduce((sum, { geometry }) => sum + area(geometry), 0);
  const within = (km2: number, of: number) => Math.abs(km2 / of - 1);

  test.each(cityCodes)(
    '%s is as large on its own map and on the province map as in the table, within 1 %%',
    (code) => {
      const [km2 = NaN] = [areas[code]];
      const map = cityMap(code);
      expect(within(total(regions(map, map.objects.city)), km2)).toBeLessThan(0.01);
      expect(within(total(regions(map, map.objects.counties)), km2)).toBeLessThan(0.01);
      const onProvince = regions(provinceMap, provinceMap.objects.cities).filter(
        ({ properties }) => properties.adcode === code,
      );
      expect(within(total(onProvince), km2)).toBeLessThan(0.01);
    },
  );

  test('the cities fill the province to a tenth of a per mille', () => {
    const province = total(regions(provinceMap, provinceMap.objects.province));
    expect(within(total(regions(provinceMap, provinceMap.objects.cities)), province)).toBeLessThan(
      1e-4,
    );
  });
});

describe('labels', () => {
  test('there is one for each city and county', () => {
    const named = maps.flatMap(({ inside }) => codes(inside)).sort();
    expect(Object.keys(labels).sort()).toEqual(named);
  });

  test('each stands inside its region', () => {
    const points = new Map(Object.entries(labels));
    for (const { map, inside } of maps) expect(strayLabels(map, inside, points)).toEqual([]);
  });

  test('each has four decimals at most and stands on its map within a step of the grid', () => {
    for (const { map } of maps) {
      for (const [code, [lon, lat]] of labelPoints(map)) {
        const [x = NaN, y = NaN] = labels[code] ?? [];
        expect([Number(x.toFixed(4)), Number(y.toFixed(4))]).toEqual([x, y]);
        expect(Math.max(Math.abs(lon - x), Math.abs(lat - y))).toBeLessThan(0.0002);
      }
    }
  });
});
