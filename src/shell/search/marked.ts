import type { Fold, Token } from './tokens';

/** A piece of a title; whether it is what was asked for. */
interface Piece {
  readonly text: string;
  readonly isAsked: boolean;
}

/** A title in pieces, the words of the question apart. */
export function marked(title: string, tokens: readonly Token[], fold: Fold): Piece[] {
  const signs = [...title];
  const plain = signs.map((sign) => (fold.get(sign) ?? sign).toLowerCase());
  const isLatin = (at: number) => /[\p{Script=Latin}\d]/u.test(plain[at] ?? '');
  const isAsked = signs.map(() => false);
  for (const { text, isHan, isSeam = false } of tokens) {
    if (isSeam) continue;
    const wanted = [...text];
    plain.forEach((_, start) => {
      if (!wanted.every((sign, i) => plain[start + i] === sign)) return;
      if (!isHan && isLatin(start - 1)) return;
      let end = start + wanted.length;
      // The rest of a word belongs to it: a question has its stem.
      if (!isHan) while (isLatin(end)) end += 1;
      isAsked.fill(true, start, end);
    });
  }
  const pieces: Piece[] = [];
  signs.forEach((sign, i) => {
    const last = pieces.at(-1);
    const here = isAsked[i] ?? false;
    if (last?.isAsked === here) pieces[pieces.length - 1] = { ...last, text: last.text + sign };
    else pieces.push({ text: sign, isAsked: here });
  });
  return pieces;
}
