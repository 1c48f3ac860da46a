import type { Lang } from '../i18n/text';
import { Tied } from './tied';

const han = /\p{Script=Han}[\p{Script=Han}「」，。、]*/gu;

interface Piece {
  /** Place of its first letter in the sentence. */
  readonly at: number;
  readonly text: string;
  readonly isHan: boolean;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(han)) {
    pieces.push({ at, text: text.slice(at, match.index), isHan: false });
    pieces.push({ at: match.index, text: match[0], isHan: true });
    at = match.index + match[0].length;
  }
  return [...pieces, { at, text: text.slice(at), isHan: false }].filter(
    (piece) => piece.text !== '',
  );
}

interface Props {
  readonly text: string;
  readonly lang: Lang;
  /** Nothing is tied: a note in its box, which every figure that carries it repeats. */
  readonly loose?: boolean;
}

/** A sentence; printed characters quoted in English text are marked as Chinese for voices and fonts. */
export function Prose({ text, lang, loose = false }: Props) {
  if (lang !== 'en') return loose ? text : <Tied text={text} lang={lang} />;
  return piecesOf(text).map((piece) =>
    piece.isHan ? (
      <span key={piece.at} lang="zh-Hant">
        {piece.text}
      </span>
    ) : (
      <Tied key={piece.at} text={piece.text} lang={lang} />
    ),
  );
}
