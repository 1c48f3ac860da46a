import { expect, test } from 'vitest';
import { labelPoint, pole } from '../../scripts/geo/label';
import { area, isInside, ringArea, type LonLat } from '../../scripts/geo/measure';

const square = (west: number, south: number, side: number): LonLat[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
];

const polygon = (...rings: LonLat[][]): GeoJSON.Polygon => ({
  type: 'Polygon',
  coordinates: rings.map((ring) => [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y])),
});

test('an eighth of the sphere has an eighth of its 510 million km²', () => {
  expect(
    ringArea([
      [0, 0],
      [90, 0],
      [90, 90],
      [0, 90],
    ]),
  ).toBeCloseTo((4 * Math.PI * 6371.0072 ** 2) / 8, 3);
});

test('area is positive anticlockwise and negative clockwise', () => {
  expect(ringArea(square(115, 27, 1))).toBeGreaterThan(0);
  expect(ringArea(square(115, 27, 1).reverse())).toBe(-ringArea(square(115, 27, 1)));
});

test('a degree square at 27° north has about 111.2 × 98.6 km², and a hole is taken off', () => {
  const whole = area(polygon(square(115, 27, 1)));
  expect(whole / (111.2 * 98.6)).toBeCloseTo(1, 2);
  expect(area(polygon(square(115, 27, 1), square(115.2, 27.2, 0.5).reverse())) / whole).toBeCloseTo(
    0.75,
    2,
  );
});

test('a point in a hole is outside', () => {
  const rings = [square(0, 0, 9), square(3, 3, 3)];
  expect([isInside(rings, [1, 1]), isInside(rings, [4, 4]), isInside(rings, [10, 4])]).toEqual([
    true,
    false,
    false,
  ]);
});

test('the pole of a square is its middle', () => {
  expect(pole([square(0, 0, 8)], 0.01)).toEqual([4, 4]);
});

test('the pole of an L stands in its corner, not in the empty middle of its frame', () => {
  // Arms 2 wide along the left and the bottom: the deepest point is 4 − 2√2 = 1.17 from both outer sides and the inner corner.
  const [x, y] = pole(
    [
      [
        [0, 0],
        [9, 0],
        [9, 2],
        [2, 2],
        [2, 9],
        [0, 9],
      ],
    ],
    0.001,
  );
  expect(x).toBeCloseTo(1.17, 1);
  expect(y).toBeCloseTo(1.17, 1);
});

test('the name of a region in two parts stands in the larger one', () => {
  const [small, large] = [polygon(square(114, 26, 0.2)), polygon(square(115, 27, 1))];
  const [lon, lat] = labelPoint({
    type: 'MultiPolygon',
    coordinates: [small.coordinates, large.coordinates],
  });
  expect(isInside([square(115, 27, 1)], [lon, lat])).toBe(true);
});
