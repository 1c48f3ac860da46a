import { codeFaults, type Codes } from './codes';
import { area, parts } from './measure';

export type Region = GeoJSON.Feature<
  GeoJSON.Polygon | GeoJSON.MultiPolygon,
  { adcode: string; name: string }
>;

/** Refused input: every fault, one sentence each. */
export class SourceError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/** Jiangxi with room around it, degrees: coordinates in metres or in another order fall outside. */
const frame = { west: 113, east: 119, south: 24, north: 31 };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const words = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

interface Raw {
  readonly properties: Record<string, unknown>;
  readonly geometry: unknown;
}

const isRaw = (value: unknown): value is Raw => isRecord(value) && isRecord(value.properties);

const isPolygonal = (value: unknown): value is Region['geometry'] =>
  isRecord(value) &&
  ['Polygon', 'MultiPolygon'].includes(words(value.type)) &&
  Array.isArray(value.coordinates);

function isFramed(region: Region): boolean {
  return parts(region.geometry)
    .flat(2)
    .every(
      ([lon, lat]) =>
        lon > frame.west && lon < frame.east && lat > frame.south && lat < frame.north,
    );
}

/** Which properties carry the code and the name, and how the wanted codes begin. */
interface Naming {
  readonly code: string;
  readonly name: string;
  readonly prefix: string;
}

/** The polygons of a GeoJSON file whose code begins as wanted, under the code without that. Throws SourceError. */
export function readRegions(file: string, text: string, { code, name, prefix }: Naming): Region[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new SourceError([`${file}: is not JSON`]);
  }
  if (!isRecord(json) || !Array.isArray(json.features))
    throw new SourceError([`${file}: is not a GeoJSON FeatureCollection`]);
  return json.features.flatMap((feature: unknown, i): Region[] => {
    const { properties, geometry } = isRaw(feature) ? feature : { properties: {}, geometry: null };
    const adcode = words(properties[code]);
    if (!adcode.startsWith(prefix)) return [];
    if (!isPolygonal(geometry))
      throw new SourceError([`${file}: feature ${i + 1} is not a polygon`]);
    return [
      {
        type: 'Feature',
        properties: { adcode: adcode.slice(prefix.length), name: words(properties[name]) },
        geometry,
      },
    ];
  });
}

/** The counties of the packaged source, whose codes are the national ones behind the digits 156. */
export function packagedCounties(file: string, text: string, codes: Codes): Region[] {
  const isJiangxi = ({ properties }: Region) =>
    properties.adcode.startsWith(codes.province.slice(0, 2));
  const counties = readRegions(file, text, { code: 'gb', name: 'full_name', prefix: '156' }).filter(
    isJiangxi,
  );
  const faults = codeFaults(
    file,
    counties.map((county) => county.properties),
    [...codes.counties.keys()],
  );
  if (faults.length > 0) throw new SourceError(faults);
  return counties;
}

/**
 * The counties of an operator's own map. Its cities and province are not drawn (they are dissolved from
 * the counties, so that borders coincide) but must name the same places and cover the same ground within 1 %.
 */
export function folderCounties(read: (file: string) => string, codes: Codes): Region[] {
  const layers = [
    { file: 'province.json', wanted: [codes.province] },
    { file: 'cities.json', wanted: codes.cities },
    { file: 'counties.json', wanted: [...codes.counties.keys()] },
  ].map((layer) => ({
    ...layer,
    regions: readRegions(layer.file, read(layer.file), {
      code: 'adcode',
      name: 'name',
      prefix: '',
    }),
  }));

  const faults = layers.flatMap(({ file, regions, wanted }) => [
    ...codeFaults(
      file,
      regions.map((region) => region.properties),
      wanted,
    ),
    ...regions
      .filter((region) => !isFramed(region))
      .map(
        ({ properties }) =>
          `${file}: ${properties.adcode} does not lie in Jiangxi (longitude and latitude in degrees expected)`,
      ),
  ]);
  if (faults.length > 0) throw new SourceError(faults);

  const [provinces = [], cities = [], counties = []] = layers.map((layer) => layer.regions);
  const ground = (belongs: (county: string) => boolean) =>
    counties
      .filter(({ properties }) => belongs(properties.adcode))
      .reduce((sum, county) => sum + area(county.geometry), 0);
  const apart = [...provinces, ...cities].flatMap(({ properties: { adcode }, geometry }) => {
    const [own, sum] = [
      area(geometry),
      ground((county) => adcode === codes.province || codes.counties.get(county) === adcode),
    ];
    return Math.abs(own - sum) <= 0.01 * own
      ? []
      : [
          `${adcode}: ${own.toFixed(0)} km², but its counties ${sum.toFixed(0)} km²: the files do not show the same map`,
        ];
  });
  if (apart.length > 0) throw new SourceError(apart);
  return counties;
}
