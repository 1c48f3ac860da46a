import type { GeometryCollection, Topology } from 'topojson-specification';

interface Named {
  readonly adcode: string;
}

type Layer = GeometryCollection<Named>;

/** data/geo/cities.topo.json: the province, its eleven cities, and where the cities' names stand. */
export type ProvinceTopology = Topology<{ province: Layer; cities: Layer; labels: Layer }>;

/** data/geo/city/<adcode>.topo.json: one city, its counties, and where the counties' names stand. */
export type CityTopology = Topology<{ city: Layer; counties: Layer; labels: Layer }>;

interface Topologies {
  readonly province: ProvinceTopology;
  readonly city: CityTopology;
}

const layers = {
  province: ['province', 'cities', 'labels'],
  city: ['city', 'counties', 'labels'],
} as const;

/** Why boundaries cannot be used: half of the file arrived, something else arrived, or it is another map. */
export class GeometryError extends Error {
  override readonly name = 'GeometryError';

  constructor(
    readonly kind: 'not-json' | 'schema',
    message: string,
  ) {
    super(message);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function isLayer(value: unknown): boolean {
  if (!isRecord(value) || !Array.isArray(value.geometries)) return false;
  return value.geometries.every(
    (region: unknown) =>
      isRecord(region) &&
      isRecord(region.properties) &&
      typeof region.properties.adcode === 'string',
  );
}

/**
 * Text of a boundary file → topology in degrees. Throws GeometryError: `not-json` for a text that is cut short
 * or is something else, `schema` for JSON that is no topology or lacks a layer of this kind of map.
 */
export function parseTopology<K extends keyof Topologies>(text: string, kind: K): Topologies[K] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new GeometryError(
      'not-json',
      'The boundaries did not arrive whole: the text is not JSON.',
    );
  }
  if (
    !isRecord(json) ||
    json.type !== 'Topology' ||
    !isRecord(json.objects) ||
    !Array.isArray(json.arcs)
  ) {
    throw new GeometryError('schema', 'The boundaries are not a TopoJSON topology.');
  }
  const { objects } = json;
  const missing = layers[kind].filter((layer) => !isLayer(objects[layer]));
  if (missing.length > 0) {
    throw new GeometryError(
      'schema',
      `The boundaries lack regions with adcodes in: ${missing.join(', ')}.`,
    );
  }
  // Guarded above as far as the project's own generated files can differ; tests/geo checks their arcs.
  return json as unknown as Topologies[K];
}
