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

/** A sentence; printed characters quoted in English text are marked as Chinese for voices and fonts. */
export function Prose({ text, lang }: { readonly text: string; readonly lang: Lang }) {
  if (lang !== 'en') return <Tied text={text} lang={lang} />;
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
