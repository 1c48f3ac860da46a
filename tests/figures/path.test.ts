import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areApart, boxPath, chainedBoxes, sidesOf } from '../../src/figures/parts/box-path';
import { chained, compactPath, polylinePath, turned } from '../../src/figures/parts/path';
import { short } from '../../src/figures/parts/path-numbers';

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
        fc.pre(boxPath(path) === null);
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

describe('an upright box', () => {
  const side = fc.integer({ min: 20, max: 6000 }).map((value) => value / 10);
  const corner = fc.integer({ min: 0, max: 8 });
  const box = fc.tuple(side, side, side, side, corner);

  /** A box as ECharts writes it, its corners round where `r` is not nought. */
  const drawn = ([x, y, w, h, r]: readonly number[]): string => {
    const [left = 0, top = 0, round = 0] = [x, y, r];
    const [right, bottom] = [left + (w ?? 0), top + (h ?? 0)];
    if (round === 0) return `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`;
    const arc = (toX: number, toY: number) => `A${round} ${round} 0 0 1 ${toX} ${toY}`;
    return `M${left + round} ${top}L${right - round} ${top}${arc(right, top + round)}L${right} ${bottom - round}${arc(right - round, bottom)}L${left + round} ${bottom}${arc(left, bottom - round)}L${left} ${top + round}${arc(left + round, top)}Z`;
  };

  it('stands where it stood, round or square', () => {
    fc.assert(
      fc.property(box, ([x, y, w, h, r]) => {
        const sides = sidesOf(compactPath(drawn([x, y, w, h, Math.min(r, w / 4, h / 4)]))) ?? [];
        [x, y, x + w, y + h].forEach((wanted, i) =>
          expect(Math.abs((sides[i] ?? NaN) - wanted)).toBeLessThan(0.11),
        );
      }),
    );
  });

  it('reads alike wherever it stands', () => {
    expect(boxPath(drawn([8, 318, 6, 18, 0]))).toBe('M8 318h6v18h-6z');
    expect(boxPath('M8 318l6 0l0 18l-6 0Z')).toBe('M8 318h6v18h-6z');
    expect(
      boxPath('M10.3 8L19.6 8A1.5 1.5 0 0 1 21.1 9.5L21.1 30L8.8 30L8.8 9.5A1.5 1.5 0 0 1 10.3 8Z'),
    ).toBe('M10.3 8h9.3a1.5 1.5 0 0 1 1.5 1.5v20.5h-12.3v-20.5a1.5 1.5 0 0 1 1.5-1.5z');
  });

  it.each([
    ['a slanted side', 'M0 0L8 1L8 9L0 9Z'],
    ['an arc that reaches beyond its ends', 'M0 0L8 0A9 9 0 1 1 8 9L0 9Z'],
    ['a circle', 'M5 0A5 5 0 1 1 4.9 0Z'],
    ['two boxes', 'M0 0L8 0L8 9L0 9ZM20 0L28 0L28 9L20 9Z'],
    ['an open line', 'M0 0L8 0L8 9'],
    ['no more than a line', 'M0 0L8 0Z'],
  ])('is not %s', (_, path) => {
    expect(boxPath(path)).toBeNull();
  });

  it('keeps its place in a row of boxes', () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 2, maxLength: 9 }), (boxes) => {
        const paths = boxes.map((one) => compactPath(drawn([...one.slice(0, 4), 0])));
        let at = [0, 0];
        const moved = [...chainedBoxes(paths.join('')).matchAll(/[Mm]([^hva]*)/g)].map(
          ([, move = '']) => (at = numbers(move).map((value, i) => value + (at[i] ?? 0))),
        );
        expect(moved).toHaveLength(boxes.length);
        moved.forEach(([x, y], i) => {
          expect(x).toBeCloseTo(boxes[i]?.[0] ?? NaN, 5);
          expect(y).toBeCloseTo(boxes[i]?.[1] ?? NaN, 5);
        });
      }),
    );
  });

  it('is apart from another only with air between them', () => {
    expect(areApart([0, 0, 8, 8], [9, 0, 12, 8])).toBe(true);
    expect(areApart([0, 0, 8, 8], [0, 8.5, 8, 12])).toBe(true);
    expect(areApart([0, 0, 8, 8], [8, 0, 12, 8])).toBe(false);
    expect(areApart([0, 0, 8, 8], [2, 2, 4, 4])).toBe(false);
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
