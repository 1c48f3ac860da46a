/**
 * Sum of squared distances from the mean of `values[from..to]`, in constant time: a map that runs
 * through the years asks for some hundred values, and so for ten thousands of such sums.
 */
function spreads(values: readonly number[]): (from: number, to: number) => number {
  // Distances from one value in the middle: squares of billions would leave no digits for the rest.
  const origin = values[values.length >> 1] ?? 0;
  const [sums, squares] = [[0], [0]];
  let [sum, square] = [0, 0];
  for (const value of values) {
    sums.push((sum += value - origin));
    squares.push((square += (value - origin) ** 2));
  }
  const between = (list: readonly number[], from: number, to: number) =>
    (list[to + 1] ?? 0) - (list[from] ?? 0);
  return (from, to) => between(squares, from, to) - between(sums, from, to) ** 2 / (to - from + 1);
}

/** The shortest number that lies above `low` and not above `high`: a break a reader can remember. */
export function roundBetween(low: number, high: number): number {
  for (let power = Math.floor(Math.log10(Math.max(Math.abs(high), 1e-9))); power > -9; power -= 1) {
    for (const part of [10, 5, 2, 1]) {
      const step = part * 10 ** (power - 1);
      const rounded = Number((Math.floor(high / step) * step).toPrecision(12));
      if (rounded > low && rounded <= high) return rounded;
    }
  }
  return high;
}

/**
 * Lower bounds of the classes of a choropleth, without the first: natural breaks (Fisher, exact),
 * each moved to the roundest number that leaves every value in its class.
 * `values` are in base units, at least as many distinct ones as `classes`.
 */
export function classBreaks(values: readonly number[], classes: number): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  const spread = spreads(sorted);
  const best: { cost: number; starts: number[] }[][] = [];
  for (let k = 0; k < classes; k += 1) {
    best.push(
      sorted.map((_, end) => {
        if (k === 0) return { cost: spread(0, end), starts: [] };
        let found = { cost: Number.POSITIVE_INFINITY, starts: [] as number[] };
        for (let start = k; start <= end; start += 1) {
          const before = best[k - 1]?.[start - 1];
          const here = sorted[start];
          const previous = sorted[start - 1];
          if (!before || here === previous) continue;
          const cost = before.cost + spread(start, end);
          if (cost < found.cost) found = { cost, starts: [...before.starts, start] };
        }
        return found;
      }),
    );
  }
  const starts = best[classes - 1]?.[n - 1]?.starts ?? [];
  return starts.map((start) => roundBetween(sorted[start - 1] ?? 0, sorted[start] ?? 0));
}

/** Index of the class a value falls into; a value on a break belongs to the class above it. */
export const classOf = (value: number, breaks: readonly number[]): number =>
  breaks.filter((lower) => value >= lower).length;
