import { inRow, numbers, short } from './path-numbers';

const tenths = (value: number): number => Math.round(value * 10);

/** Whether an arc is a quarter of an ellipse that stands upright: it then stays between its ends. */
const isCorner = ([rx = 0, ry = 0, , large]: readonly number[], dx: number, dy: number): boolean =>
  large === 0 &&
  Math.abs(Math.abs(dx) - tenths(rx)) <= 1 &&
  Math.abs(Math.abs(dy) - tenths(ry)) <= 1;

/**
 * A box drawn with level and upright sides, its corners square or round, in steps to a tenth of a px:
 * boxes of one size then read alike wherever they stand. Null for every other shape.
 */
export function boxPath(d: string): string | null {
  if (!/^M[^MZz]+[Zz]\s*$/.test(d) || /[^MLlAZz\d\s.,e-]/.test(d)) return null;
  const [start = [], ...marks] = [...d.matchAll(/([MLlA])([^MLlAZz]*)/g)].map(
    ([, word = '', values = '']) => [word, ...numbers(values)] as const,
  );
  let [, atX = 0, atY = 0] = start.map(Number);
  const first = [tenths(atX), tenths(atY)] as const;
  let [x, y] = first;
  const steps: string[] = [];
  for (const [word, ...values] of marks) {
    const [endX = 0, endY = 0] = values.slice(-2);
    [atX, atY] = word === 'l' ? [atX + endX, atY + endY] : [endX, endY];
    const [dx, dy] = [tenths(atX) - x, tenths(atY) - y];
    [x, y] = [x + dx, y + dy];
    const way = [short(dx / 10), short(dy / 10)];
    if (word === 'A') {
      if (!isCorner(values, dx, dy)) return null;
      steps.push(`a${inRow([...values.slice(0, 5).map((value) => short(value)), ...way])}`);
    } else if (values.length !== 2 || (dx !== 0 && dy !== 0)) return null;
    else if (dx !== 0) steps.push(`h${way[0]}`);
    else if (dy !== 0) steps.push(`v${way[1]}`);
  }
  if (x !== first[0] && y !== first[1]) return null;
  // The way back to the start is drawn by closing.
  if (x === first[0] && y === first[1] && !steps.at(-1)?.startsWith('a')) steps.pop();
  return steps.length < 3
    ? null
    : `M${inRow(first.map((value) => short(value / 10)))}${steps.join('')}z`;
}

/** The sides of a box: left, top, right, bottom, in px. */
export type Sides = readonly [left: number, top: number, right: number, bottom: number];

/** Where a path of `boxPath` stands; null for any other path. */
export function sidesOf(path: string): Sides | null {
  const start = /^M([^hvaz]*)(?:[hva][^hvaz]*)+z$/.exec(path);
  if (!start) return null;
  let [x = 0, y = 0] = numbers(start[1] ?? '');
  const [xs, ys] = [[x], [y]];
  for (const [, word, values = ''] of path.matchAll(/([hva])([^hvaz]*)/g)) {
    const [dx = 0, dy = 0] = numbers(values).slice(-2);
    x += word === 'v' ? 0 : dx;
    y += word === 'h' ? 0 : word === 'v' ? dx : dy;
    xs.push(x);
    ys.push(y);
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Whether two boxes leave at least half a px between them, so that no edge is shared. */
export const areApart = (one: Sides, other: Sides): boolean =>
  one[0] >= other[2] + 0.5 ||
  other[0] >= one[2] + 0.5 ||
  one[1] >= other[3] + 0.5 ||
  other[1] >= one[3] + 0.5;

/** Boxes as one path, each begun from where the one before began: a row of equal ones reads alike. */
export function chainedBoxes(path: string): string {
  let [fromX, fromY] = [0, 0];
  return path.replace(/M([^hva]*)/g, (_, at: string, index: number) => {
    const [x = 0, y = 0] = numbers(at).map(tenths);
    const move = inRow([short((x - fromX) / 10), short((y - fromY) / 10)]);
    [fromX, fromY] = [x, y];
    return `${index === 0 ? 'M' : 'm'}${move}`;
  });
}
