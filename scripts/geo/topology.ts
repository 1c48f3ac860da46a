import { feature } from 'topojson-client';
import type { GeometryCollection, Point, Topology } from 'topojson-specification';
import { labelPoint } from './label';
import { parts, ringArea, type LonLat } from './measure';

export type Layer = GeometryCollection<{ adcode: string }>;

export type Region = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon, { adcode: string }>;

/** A layer's regions in degrees. */
export const regions = (topology: Topology, layer: Layer): Region[] =>
  // The recipe makes polygon layers only.
  feature(topology, layer).features as Region[];

/** A region's rings as arc numbers, part by part; ~n is arc n backwards. */
export function arcParts(shape: Layer['geometries'][number]): number[][][] {
  if (shape.type === 'Polygon') return [shape.arcs];
  return shape.type === 'MultiPolygon' ? shape.arcs : [];
}

/** Turns rings to GeoJSON's order: around a region anticlockwise, around a hole clockwise. */
export function rewind(topology: Topology, layer: Layer): void {
  for (const shape of layer.geometries) {
    for (const rings of arcParts(shape)) {
      rings.forEach((arcs, i) => {
        const [[ring = []] = []] = parts(
          feature(topology, { type: 'Polygon', arcs: [arcs] }).geometry,
        );
        if (ringArea(ring) > 0 !== (i === 0))
          arcs.splice(0, arcs.length, ...arcs.map((arc) => ~arc).reverse());
      });
    }
  }
}

/** Where the names of a layer's regions stand, degrees. */
export const labelsOf = (topology: Topology, layer: Layer): Map<string, LonLat> =>
  new Map(
    regions(topology, layer).map(({ properties, geometry }) => [
      properties.adcode,
      labelPoint(geometry),
    ]),
  );

/** Label points as a layer on the topology's own grid. */
export function labelLayer(topology: Topology, labels: ReadonlyMap<string, LonLat>): Layer {
  const { scale: [kx, ky] = [1, 1], translate: [x0, y0] = [0, 0] } = topology.transform ?? {};
  const geometries = [...labels].map(([adcode, [lon, lat]]): Point<{ adcode: string }> => ({
    type: 'Point',
    properties: { adcode },
    coordinates: [Math.round((lon - x0) / kx), Math.round((lat - y0) / ky)],
  }));
  return { type: 'GeometryCollection', geometries };
}
