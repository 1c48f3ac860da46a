/** A number to a tenth, or to more decimals, as short as SVG allows: "12", ".5", "-3.2". */
export const short = (value: number, decimals = 1): string => {
  const text = String(Number(value.toFixed(decimals)));
  return text === '-0' ? '0' : text.replace(/^(-?)0\./, '$1.');
};

type Point = readonly [x: number, y: number];

/** Steps from point to point; what rounding takes from one step the next gives back. */
function steps(points: readonly Point[]): string {
  const tenths = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  return tenths
    .map(([x, y], i) => {
      const [fromX, fromY] = tenths[i - 1] ?? [0, 0];
      if (i === 0) return `M${joined(short(x / 10), short(y / 10))}`;
      const step = joined(short((x - fromX) / 10), short((y - fromY) / 10));
      return i === 1 ? `l${step}` : step.startsWith('-') ? step : ` ${step}`;
    })
    .join('');
}

const joined = (x: string, y: string): string => (y.startsWith('-') ? `${x}${y}` : `${x} ${y}`);

const numbers = (text: string): number[] =>
  (text.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);

const pairs = (values: readonly number[]): Point[] =>
  Array.from({ length: values.length >> 1 }, (_, i) => [
    values[2 * i] ?? 0,
    values[2 * i + 1] ?? 0,
  ]);

/** The points of a polyline as a path. */
export const polylinePath = (points: string): string => steps(pairs(numbers(points)));

/**
 * A path of straight lines in steps to a tenth of a px; a path with curves keeps its words and only
 * loses digits that nobody can see.
 */
export function compactPath(d: string): string {
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
      const move = joined(short((x - end[0]) / 10), short((y - end[1]) / 10));
      end = pairs(numbers(line)).reduce<readonly [number, number]>(
        ([atX, atY], [dx, dy]) => [atX + Math.round(dx * 10), atY + Math.round(dy * 10)],
        [x, y],
      );
      return `${i === 0 ? 'M' : 'm'}${move}${line}`;
    })
    .join('');
}
