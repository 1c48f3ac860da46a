/** Longitude and latitude in degrees. */
export type LonLat = readonly [number, number];

/** Radius of the sphere with the Earth's surface, km. */
const radius = 6371.0072;
const radians = Math.PI / 180;

/**
 * Area of a ring on the sphere in km², positive when it runs anticlockwise seen from above.
 * Edges are taken as straight in longitude and sine of latitude, exact enough for edges of a few kilometres.
 */
export function ringArea(ring: readonly LonLat[]): number {
  let sum = 0;
  ring.forEach(([lon, lat], i) => {
    const [nextLon, nextLat] = ring[(i + 1) % ring.length] ?? [lon, lat];
    sum += (nextLon - lon) * radians * (Math.sin(lat * radians) + Math.sin(nextLat * radians));
  });
  return (-sum * radius * radius) / 2;
}

/** Rings of each part of a polygon or multipolygon. */
export const parts = (geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): LonLat[][][] =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((rings) =>
    rings.map((ring) => ring.map(([lon = NaN, lat = NaN]): LonLat => [lon, lat])),
  );

/** Area in km², whichever way the rings run: the first of each part adds, the others are holes. */
export const area = (geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): number =>
  parts(geometry)
    .flatMap((rings) => rings.map((ring, i) => Math.abs(ringArea(ring)) * (i === 0 ? 1 : -1)))
    .reduce((sum, one) => sum + one, 0);

/** Whether a point lies within the rings of one part, by the even-odd rule. */
export function isInside(rings: readonly (readonly LonLat[])[], [x, y]: LonLat): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  }
  return inside;
}
