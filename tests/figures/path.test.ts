import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chained, compactPath, polylinePath, short, turned } from '../../src/figures/parts/path';

type Point = readonly [x: number, y: number];

const numbers = (text: string) => (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);

/** The lines of a path of straight lines as a browser reads them, each as its points in px. */
function linesOf(path: string): Point[][] {
  const lines: Point[][] = [];
  let at: Point = [0, 0];
  for (const [, command = '', values = ''] of path.matchAll(/([MmLlZz])([^MmLlZz]*)/g)) {
    const list = numbers(values);
    for (let i = 0; i + 1 < list.length; i += 2) {
      const [x, y] = [list[i] ?? NaN, list[i + 1] ?? NaN];
      at = command === 'm' || command === 'l' ? [at[0] + x, at[1] + y] : [x, y];
      if (i === 0 && /m/i.test(command)) lines.push([]);
      lines.at(-1)?.push(at);
    }
  }
  return lines;
}

const coordinate = fc.double({ min: -4000, max: 4000, noNaN: true });
const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 200 });

/** As far as a tenth of a px may be off, and a little for the sums of a browser. */
const most = 0.06;

const expectSame = (path: string, wanted: readonly (readonly Point[])[]): void => {
  const found = linesOf(path);
  expect(found.map((points) => points.length)).toEqual(wanted.map((points) => points.length));
  const far = found.flatMap((points, i) =>
    points.map(([x, y], j) => {
      const [wantedX, wantedY] = wanted[i]?.[j] ?? [NaN, NaN];
      return Math.max(Math.abs(x - wantedX), Math.abs(y - wantedY));
    }),
  );
  expect(Math.max(...far)).toBeLessThanOrEqual(most);
};

describe('a number in a path', () => {
  it.each([
    [12, '12'],
    [0.5, '.5'],
    [-0.5, '-.5'],
    [-3.24, '-3.2'],
    [-0.04, '0'],
    [99.96, '100'],
    [1e-9, '0'],
  ])('%d is written as %s', (value, text) => {
    expect(short(value)).toBe(text);
  });
});

describe('a path in steps of tenths', () => {
  it('never drifts from its points, however long it is', () => {
    fc.assert(
      fc.property(line, (points) => {
        expectSame(polylinePath(points.map((point) => point.join(',')).join(' ')), [points]);
      }),
    );
  });

  it('keeps several lines apart, each within a tenth', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const path = lines
          .map(
            ([start, ...rest]) =>
              `M${start?.join(' ')}${rest.map((p) => `L${p.join(' ')}`).join('')}Z`,
          )
          .join('');
        expectSame(compactPath(path), lines);
        expect(compactPath(path).match(/z/g)).toHaveLength(lines.length);
      }),
    );
  });

  it('stands where it stood when each line begins where the last one ended', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const path = lines
          .map((points) => polylinePath(points.map((point) => point.join(',')).join(' ')))
          .join('');
        expectSame(chained(path), lines);
      }),
    );
  });

  it('reads steps as steps', () => {
    expect(linesOf(compactPath('M10 10l5 0l0 5L0 0Z'))).toEqual([
      [
        [10, 10],
        [15, 10],
        [15, 15],
        [0, 0],
      ],
    ]);
  });

  it('leaves the words of a path with curves as they are', () => {
    const curve = 'M10.123 20.456A5.049 5 0 1 1 10.1 -0.04C1 2 3.333 4 5 6Z';
    expect(compactPath(curve)).toBe('M10.1 20.5A5 5 0 1 1 10.1 0C1 2 3.3 4 5 6Z');
  });
});

describe('hatching in a frame turned by 45°', () => {
  const slanted = fc.array(
    fc.tuple(
      fc.integer({ min: -400, max: 400 }),
      fc.integer({ min: 0, max: 6000 }),
      fc.integer({ min: 1, max: 900 }),
    ),
    { minLength: 12, maxLength: 60 },
  );

  it('stands where it stood', () => {
    fc.assert(
      fc.property(slanted, (drawn) => {
        const lines = drawn.map(([below, x, long]): Point[] => [
          [x / 10, x / 10 + below],
          [(x + long) / 10, (x + long) / 10 + below],
        ]);
        const path = lines.map((points) => polylinePath(points.join(' '))).join('');
        let [u, v] = [0, 0];
        const found = [...(turned(path) ?? '').matchAll(/m([^h]*)h([^m]*)/g)].map(
          ([, move = '', long = '']) => {
            const [du = NaN, dv = NaN] = numbers(move);
            [u, v] = [u + du, v + dv];
            const start: Point = [u - v, u + v];
            u += Number(long);
            return [start, [u - v, u + v] as const];
          },
        );
        expect(found).toHaveLength(lines.length);
        const far = found.flatMap((points, i) =>
          points.flatMap(([x, y], j) => {
            const [wantedX = NaN, wantedY = NaN] = lines[i]?.[j] ?? [];
            return [Math.abs(x - wantedX), Math.abs(y - wantedY)];
          }),
        );
        expect(Math.max(...far)).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('is left as it is where a line falls otherwise', () => {
    const many = Array.from({ length: 12 }, (_, i) => `M${i} 0l8 8`).join('');
    expect(turned(many)).not.toBeNull();
    expect(turned(`${many}M0 0l8 9`)).toBeNull();
    expect(turned(`${many}M0 0l8 8 8 8`)).toBeNull();
    expect(turned('M0 0l8 8')).toBeNull();
  });
});
