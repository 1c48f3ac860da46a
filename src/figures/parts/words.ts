import { quantityParts, tiedPieces } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import type { Quantity } from '../../i18n/quantity';

/** How a piece of text looks; weights and colours are the theme's. */
export type Voice =
  | 'label'
  | 'figure'
  | 'qualifier'
  | 'plain'
  | 'muted'
  | 'accent'
  | 'onMark'
  | 'onMarkMuted';

export interface Words {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly pieces: readonly { readonly text: string; readonly voice: Voice }[];
  /** Colour of its own, for text on an area whose class decides what reads on it. */
  readonly ink?: string;
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
  readonly baseline: 'top' | 'middle' | 'bottom';
  /** Wrap at this width in px. */
  readonly width?: number;
  /** A thin edge for names that cross a border, in the surface's colour or one of its own. */
  readonly halo?: boolean | string;
}

const wide = /[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Marks that Chinese sets full width and shares with Latin, where they are narrow. */
const square = /[“”‘’—…]/;

/** Advance widths of Inter at weight 650 in hundredths of an em, by character. */
const advances = new Map(
  Object.entries({
    24: ' ijl\u00a0',
    28: 'I’',
    32: "!',.:;·",
    36: '()[]t|',
    40: '/\\fr',
    44: '{}²',
    48: '-^_“”–',
    56: '*?JLacksvxyz',
    60: 'EFehnou',
    // Figures are tabular: every digit is as wide as a zero.
    64: '#$&0123456789BPRSTZbdgpq',
    68: '+4<=>~›',
    72: 'ACDHKUVXY',
    76: 'GNOQ',
    84: 'w',
    88: 'm',
    92: 'M',
    100: '%@',
    104: 'W',
  }).flatMap(([width, chars]) => [...chars].map((char) => [char, Number(width) / 100] as const)),
);

/**
 * Width of a text in px, close enough to lay out by: Han are square, Latin as wide as the page's
 * face, and a little narrower in its regular weight.
 */
export function textWidth(
  text: string,
  size: number,
  weight: 'strong' | 'regular' = 'strong',
): number {
  const lean = weight === 'regular' ? 0.955 : 1;
  const isHan = wide.test(text);
  let ems = 0;
  for (const char of text)
    ems += wide.test(char) || (isHan && square.test(char)) ? 1 : (advances.get(char) ?? 0.6) * lean;
  return ems * size;
}

/** Where a line may end: after a word, or after any Han character and the punctuation that clings to it. */
const breakable =
  /[（「『《“]*[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef][，。；：、）」』》”]*|[^\s\u3000-\u9fff\uff00-\uffef]+\s*|\s+/g;

/** Parts that a line may end after; what is tied stays whole where the width allows it. */
function partsOf(text: string, size: number, width: number): string[] {
  const parts: string[] = [];
  let tie = false;
  for (const piece of tiedPieces(text, wide.test(text) ? 'zh-Hant' : 'en')) {
    // Punctuation and spaces cling to what they follow.
    const [clinging = ''] = tie ? (/^(?:[，。；：、）」”,;:.)]+|\s+)/.exec(piece.text) ?? []) : [];
    if (clinging !== '') parts.push(`${parts.pop() ?? ''}${clinging}`);
    const rest = piece.text.slice(clinging.length);
    tie = piece.tied && textWidth(rest, size) <= width;
    parts.push(...(tie ? [rest] : (rest.match(breakable) ?? [])));
  }
  return parts;
}

function linesOf(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of partsOf(text, size, width)) {
    if (line !== '' && textWidth((line + word).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = word;
    } else line += word;
  }
  return [...lines, line.trimEnd()];
}

/**
 * Lines of a text at a width: Latin breaks between words, Han between characters. One or two signs
 * alone on a last line of Han draw others down to them, as long as no line is added.
 */
export function wrap(text: string, size: number, width: number): string[] {
  const lines = linesOf(text, size, width);
  const isTorn = (list: readonly string[]) =>
    list.length > 1 && wide.test(text) && textWidth(list.at(-1) ?? '', size) < 3 * size;
  for (let less = 1; isTorn(lines) && less <= 3; less += 1) {
    const narrower = linesOf(text, size, width - less * size);
    if (narrower.length === lines.length && !isTorn(narrower)) return narrower;
  }
  return lines;
}

type Placing = Pick<Words, 'x' | 'y'> &
  Partial<Pick<Words, 'size' | 'align' | 'baseline' | 'halo' | 'ink'>>;

/** One line of text in one voice. */
export const words = (text: string, voice: Voice, at: Placing): Words => ({
  kind: 'text',
  pieces: [{ text, voice }],
  size: 14,
  align: 'left',
  baseline: 'middle',
  ...at,
});

/** A text over as many lines as it needs, from `y` downwards. */
export const paragraph = (
  text: string,
  voice: Voice,
  at: Placing & { width: number },
  lineHeight = 1.35,
): Words[] => {
  const size = at.size ?? 14;
  return wrap(text, size, at.width).map((line, i) =>
    words(line, voice, {
      x: at.x,
      y: at.y + i * size * lineHeight,
      size,
      align: at.align ?? 'left',
      baseline: 'top',
    }),
  );
};

/** A figure with its qualifier in its own voice, where the language puts it. */
export function figureWords(
  q: Quantity,
  lang: Lang,
  at: Placing & { style?: 'full' | 'short' | 'bare'; precision?: 'short' | 'printed' },
): Words {
  const parts = quantityParts(q, lang, {
    style: at.style ?? 'full',
    precision: at.precision ?? 'short',
  });
  const pieces = [
    // A plain space at the end of a piece would be dropped by SVG.
    { text: parts.before.replace(/ $/, '\u00a0'), voice: 'qualifier' as const },
    { text: parts.number + parts.unit, voice: 'figure' as const },
    { text: parts.after, voice: 'qualifier' as const },
  ].filter((piece) => piece.text !== '');
  return {
    kind: 'text',
    pieces,
    size: at.size ?? 14,
    align: at.align ?? 'left',
    baseline: at.baseline ?? 'middle',
    x: at.x,
    y: at.y,
  };
}

export const wordsWidth = (w: Words): number =>
  w.pieces.reduce((sum, p) => sum + textWidth(p.text, w.size), 0);
