import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  markEnd,
  markShapes,
  targetShapes,
  unitShapes,
  type MarkBox,
} from '../../src/figures/parts/marks';
import type { Rect, Shape } from '../../src/figures/parts/shapes';
import { qualifiers, type Quantity } from '../../src/i18n/quantity';

/** 0 at 100 px, 100 at 500 px: four pixels to one per cent. */
const box = (height = 28): MarkBox => ({
  x0: 100,
  x1: 500,
  y: 20,
  height,
  at: (value) => 100 + 4 * value,
});

const percent = (value: number | null, rest: Partial<Quantity> = {}): Quantity => ({
  value,
  unit: 'percent',
  qualifier: 'exact',
  ...rest,
});

const rects = (shapes: readonly Shape[], paint: Rect['paint']): Rect[] =>
  shapes.filter((shape): shape is Rect => shape.kind === 'rect' && shape.paint === paint);

const solid = (shapes: readonly Shape[]): Rect => {
  const first = rects(shapes, 'mark').find((rect) => !rect.fade && rect.stroke === undefined);
  if (!first) throw new Error('nothing solid is drawn');
  return first;
};

const right = (rect: Rect): number => rect.x + rect.width;

describe('an exact figure', () => {
  test('is a square bar from zero to the figure and nothing more', () => {
    expect(markShapes(percent(63), box())).toEqual([
      { kind: 'rect', x: 100, y: 20, width: 252, height: 28, paint: 'mark' },
    ]);
  });

  test('stands on a track only where the whole is a hundred', () => {
    expect(rects(markShapes(percent(63), { ...box(), track: true }), 'track')[0]?.width).toBe(400);
  });
});

describe('a bound', () => {
  test('"over" is solid up to the figure, leaves a gap, then fades out with a chevron and without a tick', () => {
    const shapes = markShapes(percent(75, { qualifier: 'over' }), box());
    const fade = rects(shapes, 'mark').find((rect) => rect.fade);
    expect(right(solid(shapes))).toBe(400);
    expect(fade?.x).toBe(402);
    expect(fade?.fade).toEqual([0.62, 0]);
    expect(rects(shapes, 'tick')).toHaveLength(0);
    expect(shapes.filter((shape) => shape.kind === 'line')).toHaveLength(1);
  });

  test('"at least" has a tick on the figure in place of the gap, because the figure counts', () => {
    const shapes = markShapes(percent(75, { qualifier: 'at-least' }), box());
    const [tick] = rects(shapes, 'tick');
    expect(rects(shapes, 'mark').find((rect) => rect.fade)?.x).toBe(400);
    expect(tick && tick.x + tick.width / 2).toBe(400);
    expect(tick && tick.height).toBeGreaterThan(28);
  });

  test('"nearly" stops short of its tick', () => {
    const shapes = markShapes(percent(40, { qualifier: 'nearly' }), box());
    const [tick] = rects(shapes, 'tick');
    expect(Math.max(...rects(shapes, 'mark').map(right))).toBe(255);
    expect(tick && tick.x + tick.width / 2).toBe(260);
  });

  test('"about" dissolves evenly to both sides of the figure', () => {
    const fade = rects(markShapes(percent(70, { qualifier: 'about' }), box()), 'mark').find(
      (rect) => rect.fade,
    );
    expect(fade && fade.x + fade.width / 2).toBe(380);
  });

  test('"under" never passes its wall', () => {
    const shapes = markShapes(percent(50, { qualifier: 'under' }), box());
    expect(Math.max(...rects(shapes, 'mark').map(right))).toBe(300);
    expect(rects(shapes, 'tick')).toHaveLength(1);
  });
});

describe('a fraction', () => {
  test('has as many cells as its denominator says, one of them filled', () => {
    const shapes = markShapes(percent(12.5, { fraction: [1, 8], qualifier: 'about' }), box());
    expect(rects(shapes, 'emptyCell')).toHaveLength(8);
    expect(rects(shapes, 'mark').filter((rect) => rect.fade)).toHaveLength(1);
  });

  test('has a hard edge where the source prints no "about"', () => {
    const shapes = markShapes(percent(25, { fraction: [1, 4] }), box());
    expect(rects(shapes, 'emptyCell')).toHaveLength(3);
    expect(rects(shapes, 'mark').some((rect) => rect.fade)).toBe(false);
  });
});

describe('what is not published', () => {
  test('hatches the whole width, so that its length says nothing', () => {
    const [ground] = rects(markShapes(percent(null), box()), 'hatchGround');
    expect(ground && [ground.x, ground.width]).toEqual([100, 400]);
  });

  test('draws nothing in the colour of figures', () => {
    expect(markShapes(percent(null), box()).filter((shape) => shape.paint === 'mark')).toHaveLength(
      0,
    );
  });
});

describe('a target', () => {
  test('is outlined and hatched, never solid', () => {
    const shapes = markShapes(percent(60, { target: true }), box());
    expect(rects(shapes, 'mark').every((rect) => rect.stroke !== undefined)).toBe(true);
    expect(shapes.filter((shape) => shape.kind === 'line').length).toBeGreaterThan(5);
  });

  test('is not hatched where its baseline stands', () => {
    const shapes = targetShapes(percent(50), percent(80, { target: true }), box());
    const hatch = shapes.flatMap((shape) =>
      shape.kind === 'line' ? shape.points.map(([x]) => x) : [],
    );
    expect(Math.min(...hatch)).toBeGreaterThanOrEqual(300);
    expect(right(solid(shapes))).toBe(300);
  });
});

describe('things that are counted', () => {
  test('are one cell each', () => {
    expect(unitShapes(54, box(), 27)).toHaveLength(54);
  });
});

test('no mark of any figure, limit or height has a coordinate that is no number', () => {
  const quantity = fc.record({
    value: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
    qualifier: fc.constantFrom(...qualifiers),
    target: fc.boolean(),
    fraction: fc.option(fc.constantFrom([1, 2] as const, [1, 8] as const, [3, 4] as const), {
      nil: undefined,
    }),
  });
  fc.assert(
    fc.property(quantity, fc.constantFrom(10, 12, 24, 38), (q, height) => {
      const shapes = markShapes({ unit: 'percent', ...q }, box(height));
      const numbers = shapes.flatMap((shape) =>
        shape.kind === 'rect' ? [shape.x, shape.y, shape.width, shape.height] : shape.points.flat(),
      );
      return (
        numbers.every(Number.isFinite) &&
        shapes.every((s) => s.kind !== 'rect' || s.width >= 0) &&
        markEnd(shapes) >= 100
      );
    }),
  );
});
