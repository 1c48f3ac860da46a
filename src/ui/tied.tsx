import { tiedPieces } from '../i18n/format';
import type { Lang } from '../i18n/text';

/** A text whose numbers stay with their units, and its names with themselves, wherever a line ends. */
export function Tied({ text, lang }: { readonly text: string; readonly lang: Lang }) {
  const pieces = tiedPieces(text, lang);
  if (!pieces.some(({ tied }) => tied)) return text;
  return pieces.map((piece) =>
    piece.tied ? (
      <span key={piece.at} className="tied">
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  );
}
