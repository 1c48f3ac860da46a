/** A plot that ends early: its height in px of the plot, and how many of its rows stand below that. */
export interface Cut {
  readonly height: number;
  readonly hidden: number;
}

/** From where to where something reaches downwards, px. */
interface Reach {
  readonly top: number;
  readonly bottom: number;
}

const numbersIn = (text: string): number[] =>
  (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);

/** Where in the numbers of a command the heights stand: every second one, the last of seven, none. */
const stride: Readonly<Record<string, readonly [step: number, from: number]>> = {
  M: [2, 1],
  L: [2, 1],
  A: [7, 6],
  H: [1, 1],
  V: [1, 0],
};

/** How far each line of a path reaches; nothing for a path in words that plots do not use for marks. */
function reachesOf(d: string): Reach[] {
  const lines: number[][] = [];
  let y = 0;
  for (const [, command = '', values = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const word = command.toUpperCase();
    if (word === 'Z') {
      y = lines.at(-1)?.[0] ?? 0;
      continue;
    }
    const [step, from] = stride[word] ?? [];
    if (step === undefined || from === undefined) return [];
    if (word === 'M') lines.push([]);
    const numbers = numbersIn(values);
    for (let i = from; i < numbers.length; i += step) {
      y = (word === command ? 0 : y) + (numbers[i] ?? 0);
      lines.at(-1)?.push(y);
    }
  }
  return lines.map((ys) => ({ top: Math.min(...ys), bottom: Math.max(...ys) }));
}

/** What is taller is a frame or an axis, which may be cut. */
const tallest = 90;

/** Half the height of a line of words, px. */
const halfLine = 8;

interface Mark extends Reach {
  readonly row: string | null;
}

/** Everything in a plot that no line may cut: marks with their rows, boxes, words. */
function partsOf(svg: string): Mark[] {
  const paths = [...svg.matchAll(/<path([^>]*) d="([^"]*)"/g)].flatMap(([, look = '', d = '']) => {
    const row = /data-row="([^"]*)"/.exec(look)?.[1] ?? null;
    if (look.includes('transform')) return [];
    return reachesOf(d)
      .filter((reach) => row !== null || reach.bottom - reach.top <= tallest)
      .map((reach): Mark => ({ row, ...reach }));
  });
  const texts = [...svg.matchAll(/<text transform="translate\([^ ]+ ([^)]+)\)"/g)].map(
    ([, y = '0']): Mark => ({ row: null, top: Number(y) - halfLine, bottom: Number(y) + halfLine }),
  );
  return [...paths, ...texts];
}

/**
 * The lowest line at `most` px or above it that ends a row and cuts nothing in a page's plot; null
 * where there is none. What of a row stands above it counts as shown.
 */
export function cutAt(svg: string, most: number): Cut | null {
  const parts = partsOf(svg);
  const marks = parts.filter(({ row }) => row !== null);
  const isClear = (y: number) =>
    parts.every(({ top, bottom }) => top >= y - 0.5 || bottom <= y + 0.5);
  const ends = marks.map(({ bottom }) => bottom).filter((y) => y <= most && isClear(y));
  if (ends.length === 0) return null;
  const height = Math.max(...ends);
  const shown = new Set(marks.filter(({ bottom }) => bottom <= height + 0.5).map(({ row }) => row));
  const rows = new Set(marks.map(({ row }) => row));
  return { height: height + 1, hidden: rows.size - shown.size };
}
