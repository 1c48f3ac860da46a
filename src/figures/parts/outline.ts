import type { Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { CityTopology, ProvinceTopology } from '../../datasets/geo';
import type { Outline } from '../spec';
import { detailOf } from './generalise';

/** Longitude and latitude in degrees. */
export type LonLat = readonly [lon: number, lat: number];

type Layer = ProvinceTopology['objects']['cities'];

/** Height of a degree of latitude against one of longitude is 1 / 0.889 in the middle of Jiangxi (27.3° N). */
export const aspectScale = 0.889;

const outline = (
  name: string,
  topology: ProvinceTopology | CityTopology,
  layer: Layer,
): Outline => ({
  name: [name, detailOf(topology)].filter((part) => part !== null).join('-'),
  // Generated layers hold polygons only; tests/geo holds them to it.
  features: feature(topology, layer) as Outline['features'],
});

/** Map "jiangxi": the eleven cities. ECharts joins them by `nameProperty: 'adcode'`. */
export const provinceOutline = (topology: ProvinceTopology): Outline =>
  outline('jiangxi', topology, topology.objects.cities);

/** Map "city-<adcode>": the counties of one city. */
export const cityOutline = (topology: CityTopology): Outline =>
  outline(`city-${adcodeOf(topology)}`, topology, topology.objects.counties);

/** The city a city's topology shows. */
export const adcodeOf = (topology: CityTopology): string => {
  const adcode = feature(topology, topology.objects.city).features[0]?.properties.adcode;
  if (!adcode) throw new Error('A city map without its city.');
  return adcode;
};

/**
 * Lines to draw over the regions, each border once: `outer` is the line around them all,
 * `cities` and `counties` the borders between two of them.
 */
export function borderLines(topology: ProvinceTopology | CityTopology, kind: 'outer'): LonLat[][];
export function borderLines(topology: ProvinceTopology, kind: 'outer' | 'cities'): LonLat[][];
export function borderLines(topology: CityTopology, kind: 'outer' | 'counties'): LonLat[][];
export function borderLines(
  topology: ProvinceTopology | CityTopology,
  kind: 'outer' | 'cities' | 'counties',
): LonLat[][] {
  const { objects } = topology;
  const regions: Layer = 'cities' in objects ? objects.cities : objects.counties;
  const isWanted = (a: GeometryObject, b: GeometryObject) => (a === b) === (kind === 'outer');
  return mesh(topology, regions, isWanted).coordinates.map((line) => line.map(toLonLat));
}

/** Where each region's name stands, by adcode: inside the region, as far from its borders as can be. */
export function labelPoints(
  topology: ProvinceTopology | CityTopology,
): ReadonlyMap<string, LonLat> {
  const { features } = feature<{ adcode: string }>(topology, topology.objects.labels);
  return new Map(
    features.flatMap(({ properties, geometry }) =>
      geometry.type === 'Point'
        ? [[properties.adcode, toLonLat(geometry.coordinates)] as const]
        : [],
    ),
  );
}

const toLonLat = ([lon = NaN, lat = NaN]: Position): LonLat => [lon, lat];

/** The regions a topology shows, as ECharts registers them. */
export const outlineOf = (topology: ProvinceTopology | CityTopology): Outline =>
  isProvince(topology) ? provinceOutline(topology) : cityOutline(topology);

export const isProvince = (
  topology: ProvinceTopology | CityTopology,
): topology is ProvinceTopology => 'cities' in topology.objects;
