import { asked, type Fold, type Token } from './tokens';

/** What an answer is an answer of; the order is that of `kinds` in words.ts. */
export type Kind =
  | 'city'
  | 'county'
  | 'topic'
  | 'figure'
  | 'fact'
  | 'number'
  | 'company'
  | 'term'
  | 'note';

/** One answer as the reader sees it, in the reader's language. */
export interface Answer {
  readonly kind: Kind;
  readonly title: string;
  /** The figure as printed, or what stands for it; empty where there is none. */
  readonly value: string;
  /** Period, place and grade of the source. */
  readonly small: string;
  /** The statement in a sentence; empty where the title says it all. */
  readonly text: string;
  /** Address without the language. */
  readonly path: string;
}

/** The file of one language, as the build writes it. */
export interface SearchFile {
  /** Language of values that are names in another script. */
  readonly other: string;
  readonly entries: readonly (readonly [
    kind: Kind,
    title: string,
    value: string,
    small: string,
    text: string,
    path: string,
  ])[];
  /** Every word of the index in order, separated by spaces. */
  readonly words: string;
  /** For each word its entries, each as the step from the one before times four plus the weight. */
  readonly found: readonly (readonly number[])[];
  /** Pairs of characters: a form and the form the index has. */
  readonly fold: string;
}

/** The index opened: where each word is found. */
export interface Index {
  readonly other: string;
  readonly entries: readonly Answer[];
  readonly words: readonly string[];
  readonly found: SearchFile['found'];
  readonly fold: Fold;
}

/** Weights as the file has them: in the text, among the names, in the title. */
export const weights = { text: 1, name: 2, title: 3 } as const;
const worth = [0, 1, 2.4, 2.8];

export function openIndex(file: SearchFile): Index {
  const signs = [...file.fold];
  const fold = new Map<string, string>();
  for (let i = 0; i < signs.length; i += 2) fold.set(signs[i] ?? '', signs[i + 1] ?? '');
  return {
    other: file.other,
    entries: file.entries.map(([kind, title, value, small, text, path]) => ({
      kind,
      title,
      value,
      small,
      text,
      path,
    })),
    words: file.words.split(' '),
    found: file.found,
    fold,
  };
}

/** Where a word stands or would stand in the ordered list. */
function placeOf(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether two words differ in one letter: one more, one less, one other, or two that changed places. */
export function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (
    (restA.length < 2 && restB.length < 2) ||
    (restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0])
  );
}

/** A word of the index that answers a word of the question, and how well. */
interface Match {
  readonly at: number;
  readonly quality: number;
}

/** The words of the index that begin with these letters, by their places in the list. */
function range({ words }: Index, start: string): number[] {
  const first = placeOf(words, start);
  const after = placeOf(words, `${start}\u{10ffff}`);
  return Array.from({ length: after - first }, (_, i) => first + i);
}

/** Words of the index that begin with this one; itself counts fully, longer ones the less the longer. */
const beginning = (index: Index, text: string, isWhole: boolean): Match[] =>
  range(index, text).flatMap((at): Match[] => {
    const word = index.words[at] ?? '';
    if (word === text) return [{ at, quality: 1 }];
    return isWhole ? [] : [{ at, quality: 0.45 + (0.35 * text.length) / word.length }];
  });

/** Words of the index one letter off; a first letter is seldom the wrong one. */
const nearby = (index: Index, text: string): Match[] =>
  range(index, text.slice(0, 1)).flatMap((at) =>
    isOneOff(text, index.words[at] ?? '') ? [{ at, quality: 0.5 }] : [],
  );

function matchesOf(index: Index, { text, isHan }: Token, isLast: boolean): Match[] {
  // Two characters are a whole word; a single one, and a word still being typed, may go on.
  if (isHan) return beginning(index, text, text.length > 1);
  const isWhole = !isLast && index.words[placeOf(index.words, text)] === text;
  const matches = beginning(index, text, isWhole);
  return matches.length > 0 || text.length < 4 ? matches : nearby(index, text);
}

/** One word of the question, answered. */
export interface Part {
  readonly token: Token;
  /** Its worth for each entry. */
  readonly worth: Float32Array;
  /** How rare it is; 0 where nothing answers it. */
  readonly rarity: number;
}

function partOf(index: Index, token: Token, matches: readonly Match[]): Part {
  const best = new Float32Array(index.entries.length);
  for (const { at, quality } of matches) {
    let entry = 0;
    for (const step of index.found[at] ?? []) {
      entry += step >> 2;
      const here = quality * (worth[step & 3] ?? 0);
      if (here > (best[entry] ?? 0)) best[entry] = here;
    }
  }
  const count = best.reduce((sum, here) => (here > 0 ? sum + 1 : sum), 0);
  return {
    token,
    worth: best,
    rarity:
      count === 0 ? 0 : (token.isSeam ? 0.2 : 1) * Math.log(1 + index.entries.length / (count + 1)),
  };
}

/**
 * The words of a question with what answers them. Two Han characters that are no word of the index may
 * be the end of one and the start of another: one that no other pair has counts by itself.
 */
export function partsOf(index: Index, query: string): Part[] {
  const tokens = asked(query, index.fold);
  // "gan zhou" is one name that its reader spells in two: it answers both words.
  const spelt = (first?: Token, second?: Token): Match[] =>
    first && second && !first.isHan && !second.isHan
      ? beginning(index, first.text + second.text, true)
      : [];
  const parts = tokens.map((token, i) =>
    partOf(index, token, [
      ...matchesOf(index, token, i === tokens.length - 1),
      ...spelt(tokens[i - 1], token),
      ...spelt(token, tokens[i + 1]),
    ]),
  );
  const known = new Set(
    parts.flatMap(({ token, rarity }) => (token.isHan && rarity > 0 ? [...token.text] : [])),
  );
  const alone = parts.flatMap(({ token, rarity }) =>
    token.isHan && rarity === 0 ? [...token.text].filter((sign) => !known.has(sign)) : [],
  );
  return [
    ...parts,
    ...[...new Set(alone)].map((text) => {
      const matches = beginning(index, text, false);
      return partOf(
        index,
        { text, isHan: true },
        matches.map(({ at }) => ({ at, quality: 0.35 })),
      );
    }),
  ].filter(({ rarity }) => rarity > 0);
}
