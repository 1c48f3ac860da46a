import { feature } from 'topojson-client';

const pad = 10;

/** Degrees narrowed by the cosine of the province's latitude: a plane every library can fit. */
export const onPlane = ([longitude, latitude]) =>
  [longitude * 0.889, latitude].map((degrees) => Number(degrees.toFixed(3)));

function distance([x, y], [ax, ay], [bx, by]) {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

/** Leaves out points nearer to the line than the tolerance (Douglas and Peucker). */
function simpler(points, tolerance) {
  const [first, last] = [points[0], points.at(-1)];
  const far = points.map((point) => distance(point, first, last));
  const most = Math.max(...far);
  if (points.length < 3 || most <= tolerance) return [first, last];
  const at = far.indexOf(most);
  const before = simpler(points.slice(0, at + 1), tolerance);
  return [...before.slice(0, -1), ...simpler(points.slice(at), tolerance)];
}

function absolute(arc, { scale, translate }) {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return onPlane([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
  });
}

/**
 * The cities as planar GeoJSON. Detail below a third of a pixel is left out, border by border, so
 * that neighbours still meet: nobody sees it, and every peer downloads less than our own map. Rings
 * turn clockwise, because Chart.js's maps look for the pointer on the sphere, where that is inside.
 */
export function shapesOf({ arcs, objects, transform }, centres) {
  const lean = {
    type: 'Topology',
    objects,
    arcs: arcs.map((arc) => simpler(absolute(arc, transform), 0.004)),
  };
  const features = feature(lean, objects.cities).features.map(({ properties, geometry }) => ({
    type: 'Feature',
    properties: { adcode: properties.adcode, cp: onPlane(centres[properties.adcode]) },
    geometry: { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.toReversed()) },
  }));
  return { type: 'FeatureCollection', features };
}

/** [left, bottom, right, top] of a FeatureCollection of polygons on a plane. */
export function boxOf(shapes) {
  const points = shapes.features.flatMap(({ geometry }) => geometry.coordinates.flat());
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** From the plane to pixels of a box, north up, centred: what every library's own fit does. */
export function placeIn([left, bottom, right, top], { width, height }) {
  const scale = Math.min((width - 2 * pad) / (right - left), (height - 2 * pad) / (top - bottom));
  const [middle, centre] = [(left + right) / 2, (bottom + top) / 2];
  return ([x, y]) => [
    Math.round((width / 2 + (x - middle) * scale) * 10) / 10,
    Math.round((height / 2 - (y - centre) * scale) * 10) / 10,
  ];
}
