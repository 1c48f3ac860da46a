import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { crossings, holes, sharing, strayLabels, topologyFaults } from '../../scripts/geo/checks';
import { rewind, type Layer } from '../../scripts/geo/topology';

const layer = (regions: Record<string, number[][]>): Layer => ({
  type: 'GeometryCollection',
  geometries: Object.entries(regions).map(([adcode, arcs]) => ({
    type: 'Polygon',
    properties: { adcode },
    arcs,
  })),
});

/** Lines given by their points; TopoJSON keeps the first and then steps. */
const topology = (...lines: [number, number][][]): Topology => ({
  type: 'Topology',
  objects: {},
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: lines.map((line) =>
    line.map(([x, y], i) => [x - (line[i - 1]?.[0] ?? 0), y - (line[i - 1]?.[1] ?? 0)]),
  ),
});

/** Two squares side by side: the left one's three sides, the border between them, the right one's three sides. */
const left: [number, number][] = [
  [4, 4],
  [0, 4],
  [0, 0],
  [4, 0],
];
const border: [number, number][] = [
  [4, 0],
  [4, 4],
];
const right: [number, number][] = [
  [4, 0],
  [8, 0],
  [8, 4],
  [4, 4],
];
const squares = topology(left, border, right);
const west = [[0, 1]];
const east = [[2, ~1]];
const both = layer({ all: [[0, 2]] });
const labels = new Map([
  ['west', [2, 2]],
  ['east', [6, 2]],
] as const);

test('two squares side by side have no fault', () => {
  expect(topologyFaults(squares, layer({ west, east }), both, labels)).toEqual([]);
});

test('a line across a border is found', () => {
  expect(
    crossings(
      topology(border, [
        [2, 2],
        [6, 2],
      ]),
    ),
  ).toEqual(['lines cross between 2 2 and 6 2']);
});

test('a line that ends on the middle of a border is found', () => {
  expect(
    crossings(
      topology(border, [
        [2, 2],
        [4, 2],
      ]),
    ),
  ).toHaveLength(1);
});

test('a line that comes back to one of its own points is found', () => {
  expect(
    crossings(
      topology([
        [0, 0],
        [2, 0],
        [4, 2],
        [2, 4],
        [2, 0],
        [0, 2],
      ]),
    ),
  ).toContain('lines touch at 2 0');
});

test('the same line drawn twice is found', () => {
  expect(crossings(topology(border, border))).toHaveLength(1);
});

test('a point given twice is found', () => {
  expect(
    crossings(
      topology([
        [0, 0],
        [1, 1],
        [1, 1],
      ]),
    ),
  ).toContain('a point is repeated at 1 1');
});

test('lines that meet where both end do not cross', () => {
  expect(crossings(squares)).toEqual([]);
});

test('a border that only one neighbour has is found', () => {
  expect(sharing(squares, layer({ west }), both)).toEqual([
    'gap or overlap: the inner line from 4 0 has 1 regions',
    'gap or overlap: the outer line from 4 0 has 0 regions',
  ]);
});

test('a border used by three regions, or twice in one direction, is found', () => {
  expect(sharing(squares, layer({ west, east, again: east }), both)).toHaveLength(2);
  expect(sharing(squares, layer({ west, east: [[2, 1]] }), both)).toEqual([
    'gap or overlap: the inner line from 4 0 has 2 regions',
  ]);
});

test('a region with a hole is named', () => {
  const ring: [number, number][] = [
    [0, 0],
    [9, 0],
    [9, 9],
    [0, 9],
    [0, 0],
  ];
  const inner: [number, number][] = [
    [3, 3],
    [3, 6],
    [6, 6],
    [6, 3],
    [3, 3],
  ];
  expect(holes(topology(ring, inner), layer({ whole: [[0]], ringed: [[0], [1]] }))).toEqual([
    'ringed',
  ]);
});

test('a label in the neighbouring region, or none, is found', () => {
  const strays = strayLabels(squares, layer({ west, east }), new Map([['west', [6, 2]]] as const));
  expect(strays).toEqual(['west: its label is not inside it', 'east: its label is not inside it']);
});

test('a clockwise region is turned, an anticlockwise one left', () => {
  const turned = layer({ west: [[~1, ~0]], east });
  rewind(squares, turned);
  expect(turned).toEqual(layer({ west, east }));
});
