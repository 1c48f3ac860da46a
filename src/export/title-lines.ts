import { textWidth } from '../figures/parts/words';
import { tiedPieces } from '../i18n/format';
import type { Lang } from '../i18n/text';

/** A time of travel, which is read as one. */
const times = /\d+ h(?: \d+ min)?|\d+ min/g;

const closing = /^[，。；：、！？）」』》”’,.;:!?)\s]+/;
const opening = /[（「『《“‘(]$/;

/** Words of a title in the reader's language, with the signs that cling to them; figures stay whole. */
function piecesOf(text: string, lang: Lang): string[] {
  const words = new Intl.Segmenter(lang, { granularity: 'word' });
  const joined = text.replace(times, (time) => time.replaceAll(' ', '\u00a0'));
  const bare = tiedPieces(joined, lang).flatMap(({ text: piece, tied }) =>
    tied ? [piece] : [...words.segment(piece)].map(({ segment }) => segment),
  );
  const pieces: string[] = [];
  for (const piece of bare) {
    const last = pieces.at(-1) ?? '';
    // In English only a space parts two words: "three-quarters", "Ji’an", "2.5".
    const clings =
      closing.test(piece) ||
      opening.test(last) ||
      (lang === 'en' && last !== '' && !last.endsWith(' '));
    if (clings) pieces.push((pieces.pop() ?? '') + piece);
    else pieces.push(piece);
  }
  return pieces;
}

function greedy(pieces: readonly string[], size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** How easily lines are read: how many end where a reader pauses, less how uneven they are. */
export function ease(lines: readonly string[], size: number, width: number): number {
  const inner = lines.slice(0, -1);
  const pauses = inner.filter((line) => /[，。；：、,;:]$/.test(line)).length;
  const widths = lines.map((line) => textWidth(line, size) / width);
  return pauses - (Math.max(...widths) - Math.min(...widths));
}

/**
 * A title over as few lines as it needs at a width in px: no word is parted, lines end at a pause
 * where they can, and are about as long as each other.
 */
export function titleLines(text: string, size: number, width: number, lang: Lang): string[] {
  const pieces = piecesOf(text, lang);
  let best = greedy(pieces, size, width);
  const { length } = best;
  // Whole clauses, where each has room on a line.
  const clauses = greedy(text.split(/(?<=[，；：])/), size, width);
  const fits = clauses.every((line) => textWidth(line, size) <= width);
  if (fits && clauses.length <= length && ease(clauses, size, width) > ease(best, size, width))
    best = clauses;
  for (let narrow = width - size / 2; narrow > width / 3; narrow -= size / 2) {
    const lines = greedy(pieces, size, narrow);
    if (lines.length > length) break;
    if (ease(lines, size, width) > ease(best, size, width)) best = lines;
  }
  return best;
}
