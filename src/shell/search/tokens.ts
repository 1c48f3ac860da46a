/** A word of a text as the index has it: Latin letters and digits, or one or two Han characters. */
export interface Token {
  readonly text: string;
  readonly isHan: boolean;
  /** Two characters that are likely the end of one word and the start of the next. */
  readonly isSeam?: boolean;
}

/** One character for another: Traditional and variant forms to the form the index is written in. */
export type Fold = ReadonlyMap<string, string>;

const latin = (word: string): string => {
  if (/^[\d.]+$/.test(word)) return word;
  // Endings only: "makes", "making" and "make" meet in one stem.
  return word
    .replace(/(?<=..)ies$/, 'y')
    .replace(/(?<=...)(?<!s)s$/, '')
    .replace(/(?<=...)(ing|ed)$/, '')
    .replace(/(?<=...)e$/, '');
};

/** Text without the differences that no reader types on purpose: case, width, accents, apostrophes, thousands. */
const plain = (text: string, fold: Fold): string =>
  [...text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')]
    .map((sign) => fold.get(sign) ?? sign)
    .join('')
    .replace(/['’]s\b/g, '')
    .replace(/['’]/g, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');

const pieces = (text: string): string[] =>
  text.match(/\p{Script=Han}+|[a-z0-9]+(?:\.\d+)?/gu) ?? [];

const isHan = (piece: string): boolean => /^\p{Script=Han}/u.test(piece);

/** Characters of a run two by two, each pair a word; the last one stands alone as well, so that every character begins a word. */
function pairs(run: string): string[] {
  const signs = [...run];
  return signs.map((sign, i) => sign + (signs[i + 1] ?? ''));
}

/** The words of a text for the index. */
export const wordsOf = (text: string, fold: Fold): string[] =>
  pieces(plain(text, fold)).flatMap((piece) => (isHan(piece) ? pairs(piece) : [latin(piece)]));

const english =
  /^(a|about|an|and|are|as|at|be|by|can|do|does|for|from|has|have|how|i|in|is|it|its|many|me|much|of|on|or|over|show|tell|than|that|the|their|there|this|to|was|what|when|where|which|who|why|with)$/;

/** What turns words into a question and says nothing of its subject. */
const asking =
  /哪(?:一)?[个座些里家]?|什么|甚么|多少|几[个项座家]?|怎[么样]*|如何|请问|[吗呢吧的了是]|有多[大高快长]?|多[大高快]/gu;

/**
 * Places in a run of characters where a word of several ends and another one begins; none where the
 * browser cannot tell. Words it does not know come as single characters, which may belong together.
 */
function seams(run: string): ReadonlySet<number> {
  if (!('Segmenter' in Intl)) return new Set();
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(run)];
  return new Set(
    words.flatMap(({ index, segment }, i) =>
      segment.length > 1 && (words[i - 1]?.segment.length ?? 0) > 1 ? [index] : [],
    ),
  );
}

/** A run of Han characters as a question has it: pairs, one by one only where it is one. */
function askedRun(run: string): Token[] {
  if ([...run].length < 2) return [{ text: run, isHan: true }];
  const ends = seams(run);
  let at = 0;
  return pairs(run)
    .slice(0, -1)
    .map((text) => {
      at += text.length - 1;
      return { text, isHan: true, isSeam: ends.has(at) };
    });
}

/** What a reader asks for, in order and each once: no words that only make a question. */
export function asked(query: string, fold: Fold): Token[] {
  const all = pieces(plain(query, fold));
  const said = all.flatMap((piece): Token[] => {
    if (!isHan(piece)) return english.test(piece) ? [] : [{ text: latin(piece), isHan: false }];
    const parts = piece.split(asking).filter((part) => part !== '');
    return (parts.length > 0 ? parts : [piece]).flatMap(askedRun);
  });
  // A question of small words alone is asked as it stands.
  const some = said.length > 0 ? said : all.map((text) => ({ text, isHan: isHan(text) }));
  return some.filter((token, i) => some.findIndex(({ text }) => text === token.text) === i);
}
