import { readFileSync } from 'node:fs';
import { parseTopology, type CityTopology } from '../../src/datasets/geo';

const read = (path: string) => readFileSync(`data/${path}`, 'utf8');

/** The rows of data/places.json that the maps must agree with; three fields of each. */
export function places(): { adcode: string; level: string; parent: string | null }[] {
  const { rows } = JSON.parse(read('places.json')) as { rows: ReturnType<typeof places> };
  return rows;
}

/** Area in km² as the province's public tables give it, which the maps may miss by 1 %. */
export const areas: Readonly<Record<string, number>> = {
  360100: 7195,
  360200: 5256,
  360300: 3831,
  360400: 19085,
  360500: 3178,
  360600: 3560,
  360700: 39379,
  360800: 25283,
  360900: 18680,
  361000: 18799,
  361100: 22791,
};

export const cityCodes = Object.keys(areas);

export const provinceMap = parseTopology(read('geo/cities.topo.json'), 'province');

export const cityMaps = new Map<string, CityTopology>(
  cityCodes.map((code) => [code, parseTopology(read(`geo/city/${code}.topo.json`), 'city')]),
);

export const cityMap = (code: string): CityTopology => {
  const map = cityMaps.get(code);
  if (!map) throw new Error(`No map of ${code}`);
  return map;
};

export const labels = JSON.parse(read('geo/labels.json')) as Record<string, [number, number]>;
