import type { Codes } from './codes';
import { topologyFaults } from './checks';
import type { LonLat } from './measure';
import { SourceError, type Region } from './source';
import { labelLayer, labelsOf, rewind, type Layer } from './topology';
import type { CityTopology, ProvinceTopology } from '../../src/datasets/geo';

/** mapshaper's command line as a function: files in, files out. */
export type Mapshaper = (
  commands: string,
  files: Record<string, unknown>,
) => Promise<Record<string, string>>;

/**
 * How much detail each map keeps: points that stand out by less than `interval` metres go,
 * the rest is put on a grid of `grid` steps a side. A city page shows its counties larger, so it keeps more.
 */
const detail = {
  province: { interval: 60, grid: 30_000 },
  city: { interval: 25, grid: 20_000 },
};

/** The text of each file, by its path in data/geo. */
export type Files = Map<string, string>;

const simplify = (interval: number) => `-simplify weighted interval=${interval} keep-shapes`;

const naming = (layer: string, code: string) =>
  `-each target=${layer} "adcode = ${code}" -filter-fields target=${layer} adcode`;

const output = (layers: string, grid: number) =>
  `-o target=${layers} map.json format=topojson quantization=${grid}`;

/** Dissolved from the same counties, so that a border is the same line in every layer. */
const provinceCommands = (province: string): string =>
  [
    '-i counties.json name=counties',
    simplify(detail.province.interval),
    '-dissolve city + name=cities target=counties',
    naming('cities', 'city'),
    '-sort target=cities adcode',
    '-dissolve + name=province target=counties',
    naming('province', `'${province}'`),
    output('province,cities', detail.province.grid),
  ].join(' ');

const cityCommands = (city: string): string =>
  [
    '-i counties.json name=counties',
    simplify(detail.city.interval),
    `-filter target=counties "city === '${city}'"`,
    '-dissolve + name=city target=counties',
    naming('city', `'${city}'`),
    naming('counties', 'adcode'),
    output('city,counties', detail.city.grid),
  ].join(' ');

/** One finished map: its text, where its names stand, and what is wrong with it. */
interface Finished {
  readonly path: string;
  readonly text: string;
  readonly labels: ReadonlyMap<string, LonLat>;
  readonly faults: readonly string[];
}

/** Turns the rings, looks for faults and adds the label points. */
function finish(
  path: string,
  topology: ProvinceTopology | CityTopology,
  regions: Layer,
  outer: Layer,
): Finished {
  rewind(topology, regions);
  rewind(topology, outer);
  const labels = labelsOf(topology, regions);
  const faults = topologyFaults(topology, regions, outer, labels);
  topology.objects.labels = labelLayer(topology, labels);
  return {
    path,
    labels,
    text: `${JSON.stringify(topology)}\n`,
    faults: faults.map((fault) => `${path}: ${fault}`),
  };
}

/** Label points of all maps, one place a line. */
function labelText(maps: readonly Finished[]): string {
  const lines = maps
    .flatMap(({ labels }) => [...labels])
    .map(([adcode, at]) => `  "${adcode}": [${at.join(', ')}]`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Counties → every file of data/geo. Throws SourceError where a map would be wrong on screen. */
export async function makeFiles(
  counties: readonly Region[],
  codes: Codes,
  mapshaper: Mapshaper,
): Promise<Files> {
  const features = counties
    .map(({ geometry, properties: { adcode } }) => ({
      type: 'Feature',
      properties: { adcode, city: codes.counties.get(adcode) },
      geometry,
    }))
    .toSorted((a, b) => a.properties.adcode.localeCompare(b.properties.adcode));
  const run = async (commands: string): Promise<unknown> => {
    const { 'map.json': map } = await mapshaper(commands, {
      'counties.json': { type: 'FeatureCollection', features },
    });
    return JSON.parse(map ?? '');
  };

  // The layers are those the commands name; src/datasets/geo.ts parses the files again where they are used.
  const province = (await run(provinceCommands(codes.province))) as ProvinceTopology;
  const { cities, province: outer } = province.objects;
  const maps = [finish('cities.topo.json', province, cities, outer)];
  for (const code of codes.cities) {
    const city = (await run(cityCommands(code))) as CityTopology;
    const { counties: inside, city: around } = city.objects;
    maps.push(finish(`city/${code}.topo.json`, city, inside, around));
  }
  const faults = maps.flatMap((map) => map.faults);
  if (faults.length > 0) throw new SourceError(faults);
  return new Map([
    ...maps.map(({ path, text }) => [path, text] as const),
    ['labels.json', labelText(maps)],
  ]);
}
