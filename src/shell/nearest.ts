/** Letters that must change, appear or vanish to make one word of the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  const from = [...a];
  let row = Array.from({ length: from.length + 1 }, (_, i) => i);
  [...b].forEach((letter, j) => {
    const next = [j + 1];
    from.forEach((other, i) => {
      const change = (row[i] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[i + 1] ?? 0) + 1, (next[i] ?? 0) + 1));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}

const plain = (word: string): string => word.toLowerCase().replace(/[\s'’_.-]+/g, '');

/** One thing that can be suggested, under every name a reader may have meant. */
export interface Candidate<T> {
  readonly value: T;
  readonly names: readonly string[];
}

function closeness(asked: string, name: string): number {
  const [a, b] = [plain(asked), plain(name)];
  if (a === b) return 0;
  if (a === '' || b === '') return 1;
  if (a.length > 1 && (a.includes(b) || b.includes(a))) return 0.2;
  return editDistance(a, b) / Math.max(a.length, b.length);
}

/** Share of letters that may differ; of names of two characters one. More is chance. */
const most = 0.5;

/** The things whose names come nearest to a word, best first; names wholly unlike it are left out. */
export const nearest = <T>(asked: string, candidates: readonly Candidate<T>[], count = 3): T[] =>
  candidates
    .map(({ value, names }) => ({
      value,
      far: Math.min(...names.map((name) => closeness(asked, name))),
    }))
    .filter(({ far }) => far <= most)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ value }) => value);
