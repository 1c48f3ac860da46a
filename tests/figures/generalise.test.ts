import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { isInside, parts } from '../../scripts/geo/measure';
import { detailOf, generalised } from '../../src/figures/parts/generalise';
import { borderLines, isProvince, labelPoints, outlineOf } from '../../src/figures/parts/outline';
import type { AnyTopology } from '../../src/figures/spec';
import { cityMaps, provinceMap } from '../geo/committed';

const maps: readonly [string, AnyTopology][] = [['jiangxi', provinceMap], ...cityMaps];

/** Px that the longer side of a map takes on a plot of this width, as the pictures are drawn. */
const plots = [
  { width: 312, span: 400 },
  { width: 736, span: 600 },
] as const;

const regionsOf = (topology: AnyTopology) => outlineOf(topology).features.features;

const innerLines = (topology: AnyTopology) =>
  isProvince(topology) ? borderLines(topology, 'cities') : borderLines(topology, 'counties');

/** Every arc of a topology as lines of degrees. */
const arcsOf = (topology: AnyTopology): Position[][] =>
  topology.arcs.map((_, i) => {
    const line = feature(topology, { type: 'LineString', arcs: [i] });
    return line.geometry.type === 'LineString' ? line.geometry.coordinates : [];
  });

type Point = readonly number[];

const same = ([x = 0, y = 0]: Point, [a = 0, b = 0]: Point): boolean =>
  Math.hypot(x - a, y - b) < 1e-9;

function offSegment(
  [x = 0, y = 0]: Position,
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** The farthest that a point of one line stands from another line. */
const farthest = (line: readonly Position[], other: readonly Position[]): number =>
  Math.max(
    ...line.map((point) =>
      Math.min(...other.map((from, i) => offSegment(point, from, other[i + 1] ?? from))),
    ),
  );

describe.each(plots)('boundaries on a plot $width px wide', ({ width, span }) => {
  it('still have eleven cities and a hundred counties, each of at least four points', () => {
    const counts = maps.map(([, map]) => {
      const regions = regionsOf(generalised(map, width));
      const rings = regions.flatMap(({ geometry }) => parts(geometry).flat());
      expect(rings.filter((ring) => ring.length < 4)).toEqual([]);
      expect(rings.filter((ring) => !same(ring[0] ?? [], ring.at(-1) ?? []))).toEqual([]);
      return regions.length;
    });
    expect([counts[0], counts.slice(1).reduce((sum, one) => sum + one)]).toEqual([11, 100]);
  });

  it.each(maps)('of %s are still shared by their neighbours', (_, map) => {
    const next = generalised(map, width);
    expect(innerLines(next)).toHaveLength(innerLines(map).length);
    const steps = new Map<string, number>();
    for (const { geometry } of regionsOf(next)) {
      for (const ring of parts(geometry).flat()) {
        ring.slice(1).forEach((to, i) => {
          const step = [String(ring[i]), String(to)].sort().join(' – ');
          steps.set(step, (steps.get(step) ?? 0) + 1);
        });
      }
    }
    const inner = innerLines(next).flatMap((line) =>
      line.slice(1).map((to, i) => [String(line[i]), String(to)].sort().join(' – ')),
    );
    expect(inner).not.toEqual([]);
    expect(inner.filter((step) => steps.get(step) !== 2)).toEqual([]);
  });

  it.each(maps)('of %s leave their place by less than a px', (_, map) => {
    const [before, next] = [arcsOf(map), arcsOf(generalised(map, width))];
    const [xs, ys] = [0, 1].map((axis) => before.flat().map((point) => point[axis] ?? NaN));
    const longer = Math.max(...[xs, ys].map((side = []) => Math.max(...side) - Math.min(...side)));
    // A ring that would vanish keeps four points of its own instead.
    const isSmall = (i: number) =>
      next[i]?.length === 4 && same(before[i]?.[0] ?? [], before[i]?.at(-1) ?? []);
    const px = before.map((line, i) =>
      isSmall(i)
        ? 0
        : (Math.max(farthest(line, next[i] ?? []), farthest(next[i] ?? [], line)) * span) / longer,
    );
    expect(Math.max(...px)).toBeGreaterThan(0);
    expect(Math.max(...px)).toBeLessThan(1);
    expect(next.flat().length).toBeLessThanOrEqual(before.flat().length);
  });

  it.each(maps)('of %s still hold the points where their names stand', (_, map) => {
    const next = generalised(map, width);
    const points = labelPoints(next);
    const outside = regionsOf(next).filter(({ geometry, properties }) => {
      const point = points.get(properties.adcode);
      return !point || !parts(geometry).some((rings) => isInside(rings, point));
    });
    expect(outside.map(({ properties }) => properties.adcode)).toEqual([]);
    for (const [adcode, [x, y]] of labelPoints(map)) {
      expect(same(points.get(adcode) ?? [], [x, y])).toBe(true);
    }
  });
});

describe('the boundaries of a plot', () => {
  it('have fewer points the narrower it is, where there are more than it can show', () => {
    const count = (map: AnyTopology) => arcsOf(map).flat().length;
    const [narrow, wide] = [312, 736].map((width) => count(generalised(provinceMap, width)));
    expect(wide).toBeLessThan(count(provinceMap));
    expect(narrow).toBeLessThan(wide ?? 0);
  });

  it('are made once for all plots of one kind, and the map as read stays as it is', () => {
    const before = JSON.stringify(provinceMap);
    expect(generalised(provinceMap, 312)).toBe(generalised(provinceMap, 400));
    expect(generalised(provinceMap, 312)).not.toBe(generalised(provinceMap, 736));
    expect(JSON.stringify(provinceMap)).toBe(before);
  });

  it('are known to ECharts under names of their own', () => {
    const names = [provinceMap, generalised(provinceMap, 312), generalised(provinceMap, 736)].map(
      (map) => outlineOf(map).name,
    );
    expect(new Set(names).size).toBe(3);
    expect(detailOf(provinceMap)).toBeNull();
  });
});
