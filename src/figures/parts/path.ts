import { inRow, numbers, short } from './path-numbers';
import { boxPath } from './box-path';

type Point = readonly [x: number, y: number];

/** Steps from point to point; what rounding takes from one step the next gives back. */
function steps(points: readonly Point[]): string {
  const tenths = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  const [start = [], ...rest] = tenths.map(([x, y], i) => {
    const [fromX, fromY] = tenths[i - 1] ?? [0, 0];
    return [short((x - fromX) / 10), short((y - fromY) / 10)];
  });
  return `M${inRow(start)}${rest.length === 0 ? '' : `l${inRow(rest.flat())}`}`;
}

const pairs = (values: readonly number[]): Point[] =>
  Array.from({ length: values.length >> 1 }, (_, i) => [
    values[2 * i] ?? 0,
    values[2 * i + 1] ?? 0,
  ]);

/** The points of a polyline as a path. */
export const polylinePath = (points: string): string => steps(pairs(numbers(points)));

/**
 * A path of straight lines in steps to a tenth of a px, an upright box in steps to each side; a path
 * with curves keeps its words and only loses digits that nobody can see.
 */
export function compactPath(d: string): string {
  const box = boxPath(d);
  if (box) return box;
  if (/[^MLlZz\d\s.,e-]/.test(d)) {
    return d.replace(/-?\d*\.\d+/g, (value) => short(Number(value)));
  }
  return [...d.matchAll(/M[^M]*/g)]
    .map(([part]) => {
      let at: Point = [0, 0];
      const points: Point[] = [];
      for (const [, command, values = ''] of part.matchAll(/([MLl])([^MLlZz]*)/g)) {
        for (const [x, y] of pairs(numbers(values))) {
          at = command === 'l' ? [at[0] + x, at[1] + y] : [x, y];
          points.push(at);
        }
      }
      return `${steps(points)}${/[Zz]/.test(part) ? 'z' : ''}`;
    })
    .join('');
}

/** The same lines, each begun from where the one before ended: many short ones then look alike. */
export function chained(path: string): string {
  if (path.includes('z') || !/^(?:M[^a-zA-Z]+l[^a-zA-Z]+)+$/.test(path)) return path;
  let end: readonly [number, number] = [0, 0];
  return [...path.matchAll(/M([^l]*)(l[^M]*)/g)]
    .map(([, start = '', line = ''], i) => {
      const [x = 0, y = 0] = numbers(start).map((value) => Math.round(value * 10));
      const move = inRow([short((x - end[0]) / 10), short((y - end[1]) / 10)]);
      end = pairs(numbers(line)).reduce<readonly [number, number]>(
        ([atX, atY], [dx, dy]) => [atX + Math.round(dx * 10), atY + Math.round(dy * 10)],
        [x, y],
      );
      return `${i === 0 ? 'M' : 'm'}${move}${line}`;
    })
    .join('');
}

/** The frame in which `turned` lines are level: √2 times as large, turned by 45°. */
export const turnedFrame = { transform: 'matrix(1 1-1 1 0 0)', scale: Math.SQRT2 } as const;

/** From as many lines on the words for the turn are less than what it takes away. */
const manyLines = 12;

/**
 * Hatching in a frame turned by 45°: there every line is level, one number long, and the next one
 * stands a fixed step below it. Null for lines that do not fall at 45° between whole px.
 */
export function turned(path: string): string | null {
  const lines = path.split('M').slice(1).map(numbers);
  if (lines.length < manyLines) return null;
  let [end, level] = [0, 0];
  const parts: string[] = [];
  for (const [x = 0, y = 0, dx = 0, dy = 0, ...more] of lines) {
    const below = Math.round(y - x);
    if (more.length > 0 || Math.abs(dx - dy) > 0.11 || Math.abs(y - x - below) > 0.11) return null;
    const from = Math.round((x + x + below) * 5);
    const to = Math.round((x + x + below + dx + dx) * 5);
    const move = inRow([short((from - end) / 10), short((below - level) / 2)]);
    parts.push(`m${move}h${short((to - from) / 10)}`);
    [end, level] = [to, below];
  }
  return parts.join('');
}
