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

/** Where in the numbers of a command its points stand: every second one, or the last of seven. */
const stride: Readonly<Record<string, readonly [step: number, from: number]>> = {
  M: [2, 1],
  L: [2, 1],
  A: [7, 6],
};

/** How far a path reaches; null for one in words that plots do not use for marks. */
function reachOf(d: string): Reach | null {
  const ys: number[] = [];
  for (const [, command = '', values = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = numbersIn(values);
    if (command === 'l')
      for (let i = 1; i < numbers.length; i += 2) ys.push((ys.at(-1) ?? 0) + (numbers[i] ?? 0));
    else if (/z/i.test(command)) continue;
    else {
      const [step, from] = stride[command] ?? [];
      if (step === undefined || from === undefined) return null;
      for (let i = from; i < numbers.length; i += step) ys.push(numbers[i] ?? 0);
    }
  }
  return ys.length === 0 ? null : { top: Math.min(...ys), bottom: Math.max(...ys) };
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
    // Lines of one look stand in one path: each begins with M.
    const pieces = row === null ? d.split(/(?=M)/) : [d];
    return pieces.flatMap((piece): Mark[] => {
      const reach = look.includes('transform') ? null : reachOf(piece);
      if (!reach || (row === null && reach.bottom - reach.top > tallest)) return [];
      return [{ row, ...reach }];
    });
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
