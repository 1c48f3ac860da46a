import { expect, test } from 'vitest';
import { GeometryError, parseTopology } from '../../src/datasets/geo';
import {
  adcodeOf,
  borderLines,
  cityOutline,
  labelPoints,
  provinceOutline,
} from '../../src/figures/parts/outline';
import { cityMap, cityMaps, provinceMap } from './committed';

const adcodes = (outline: ReturnType<typeof cityOutline>) =>
  outline.features.features.map(({ properties }) => properties.adcode);

test('the province is drawn as eleven cities named by string codes', () => {
  const outline = provinceOutline(provinceMap);
  expect(outline.name).toBe('jiangxi');
  expect(adcodes(outline)).toHaveLength(11);
  expect(adcodes(outline)).toContain('360700');
});

test('a city is drawn as its counties: eighteen in Ganzhou, two in Xinyu', () => {
  const outlines = ['360700', '360500'].map((code) => cityOutline(cityMap(code)));
  expect(outlines.map(({ name }) => name)).toEqual(['city-360700', 'city-360500']);
  expect(outlines.map((outline) => adcodes(outline).length)).toEqual([18, 2]);
});

test('every map knows its city and has a name of its own', () => {
  expect([...cityMaps.values()].map(adcodeOf)).toEqual([...cityMaps.keys()]);
  expect(new Set([...cityMaps.values()].map((map) => cityOutline(map).name)).size).toBe(11);
});

test('regions are closed polygons within Jiangxi, in degrees', () => {
  for (const { geometry } of provinceOutline(provinceMap).features.features) {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    for (const ring of rings) {
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(
        ring.every(([lon = 0, lat = 0]) => lon > 113 && lon < 119 && lat > 24 && lat < 31),
      ).toBe(true);
    }
  }
});

test('the outer line is one closed ring, and no inner border runs along it', () => {
  const outer = borderLines(provinceMap, 'outer');
  const inner = borderLines(provinceMap, 'cities');
  expect(outer).toHaveLength(1);
  expect(outer[0]?.at(-1)).toEqual(outer[0]?.[0]);
  const steps = (lines: typeof outer) =>
    lines.flatMap((line) =>
      line.slice(1).map((to, i) => [String(line[i]), String(to)].sort().join(' – ')),
    );
  const along = new Set(steps(outer));
  expect(steps(inner).length).toBeGreaterThan(500);
  expect(steps(inner).filter((step) => along.has(step))).toEqual([]);
});

test('two counties share one border, so Xinyu has a single inner line', () => {
  expect(borderLines(cityMap('360500'), 'counties')).toHaveLength(1);
});

test('every region of a map has its label point', () => {
  expect([...labelPoints(provinceMap).keys()]).toEqual(adcodes(provinceOutline(provinceMap)));
  expect([...labelPoints(cityMap('360700')).keys()]).toEqual(
    adcodes(cityOutline(cityMap('360700'))),
  );
});

test('a cut-short file, a web page and another map are refused in words', () => {
  const whole = JSON.stringify(provinceMap);
  const refusal = (text: string, kind: 'province' | 'city') => {
    try {
      parseTopology(text, kind);
    } catch (error) {
      return error instanceof GeometryError ? `${error.kind}: ${error.message}` : error;
    }
    return null;
  };
  expect(refusal(whole.slice(0, 2000), 'province')).toBe(
    'not-json: The boundaries did not arrive whole: the text is not JSON.',
  );
  expect(refusal('<!doctype html>', 'province')).toMatch(/^not-json/);
  expect(refusal('{"type":"FeatureCollection","features":[]}', 'province')).toBe(
    'schema: The boundaries are not a TopoJSON topology.',
  );
  expect(refusal(whole, 'city')).toBe(
    'schema: The boundaries lack regions with adcodes in: city, counties.',
  );
  expect(refusal(whole, 'province')).toBeNull();
});

test('regions without string codes are refused, because a map join would miss them silently', () => {
  const numbered = JSON.stringify(provinceMap).replaceAll(/"adcode":"(\d+)"/g, '"adcode":$1');
  expect(() => parseTopology(numbered, 'province')).toThrow(
    'lack regions with adcodes in: province, cities, labels',
  );
});
