import { noteLetters } from '../figures/parts/notes';
import { renderPicture } from '../figures/picture';
import type { Figure } from '../figures/spec';
import { say } from '../i18n/text';
import { palettes, type Theme } from '../theme/tokens';
import { fit, unitOf, type Size } from './frame';
import { sourceLines, type Papers } from './papers';
import {
  block,
  drawnLines,
  escaped,
  opening,
  placed,
  round,
  stacked,
  still,
  type Block,
  type Picture,
  type Voice,
} from './picture-parts';

/** What stands around the plot of a picture. */
export interface PictureParts {
  readonly title: boolean;
  readonly subtitle: boolean;
  readonly notes: boolean;
  readonly source: boolean;
}

/** What a picture looks like. */
export interface PictureLook {
  readonly size: Size;
  readonly theme: Theme;
  readonly transparent: boolean;
  readonly parts: PictureParts;
}

/** Sizes in units of the picture (`unitOf`): margin, room between parts, and three voices of words. */
const margin = 36;
const gap = 18;

/** How the words around a plot look in a theme. */
const voicesIn = (theme: Theme) => {
  const { ink, muted } = palettes[theme];
  return {
    title: { size: 28, step: 35, ink, weight: 650 },
    subtitle: { size: 17, step: 24, ink: muted },
    small: { size: 13, step: 18, ink: muted },
  } satisfies Record<string, Voice>;
};

/** How to read the figure, then its notes by letter and title: all of them, in one text each. */
function noteTexts(figure: Figure, papers: Papers): string[] {
  const notes = [...noteLetters(figure.table)].flatMap(([id, letter]) => {
    const note = papers.note(id);
    return note ? [`${letter}\u00a0${say(note.title, papers.lang)}`] : [];
  });
  return [
    ...figure.reading,
    ...(notes.length > 0 ? [notes.join(papers.lang === 'en' ? ' · ' : '；')] : []),
  ];
}

/** Px that words of a figure are asked for at, before its plot has a width. */
const usual = 736;

/**
 * A figure as one SVG picture with everything that belongs to it: finding, subtitle, plot, notes,
 * source. Texts stay texts. `drawAt` puts the figure together for a width and the picture's theme;
 * `face` is a style that brings the face along, for where the page's own is out of reach.
 */
export function figurePicture(
  drawAt: (width: number) => Figure,
  look: PictureLook,
  papers: Papers,
  face = '',
): Picture {
  const { lang } = papers;
  const { parts, size } = look;
  const unit = unitOf(size);
  const inner = size.width / unit - 2 * margin;
  // Title and notes are the same at every width of the plot.
  const drawn = new Map<number, Figure>();
  const at = (width: number): Figure => {
    const figure = drawn.get(width) ?? drawAt(width);
    drawn.set(width, figure);
    return figure;
  };
  const named = at(usual);
  const voices = voicesIn(look.theme);
  const above = stacked(
    [
      block(parts.title ? [named.title] : [], voices.title, inner),
      block(parts.subtitle ? [named.subtitle] : [], voices.subtitle, inner),
    ],
    6,
  );
  const below = stacked(
    [
      block(parts.notes ? noteTexts(named, papers) : [], voices.small, inner),
      block(parts.source ? [...sourceLines(named, papers), papers.site] : [], voices.small, inner),
    ],
    8,
  );
  const room = (part: Block) => (part.height > 0 ? part.height + gap : 0);
  const around = 2 * margin + room(above) + room(below);
  const box = {
    width: inner * unit,
    height: size.height === null ? null : Math.max(1, size.height - around * unit),
  };
  const best = fit(box, unit, (width) => at(width).height);
  const figure = at(best.width);
  const plot = { width: best.width * best.scale, height: figure.height * best.scale };
  const height = Math.round(size.height ?? around * unit + plot.height);
  const top = margin * unit + room(above) * unit;
  // A plot that leaves room stands in the middle of it.
  const left = (size.width - plot.width) / 2;
  const spare = Math.max(0, height - around * unit - plot.height) / 2;
  const ground = look.transparent
    ? ''
    : `<rect width="100%" height="100%" fill="${palettes[look.theme].surface}"/>`;
  const picture = placed(still(renderPicture(figure, best.width, 'p')), {
    x: left,
    y: top + spare,
    ...plot,
  });
  const svg =
    opening(lang, { width: size.width, height }) +
    `<title>${escaped(figure.title)}</title>${face}${ground}` +
    `<g transform="scale(${round(unit)})">` +
    drawnLines(above, margin, margin) +
    drawnLines(below, margin, height / unit - margin - below.height) +
    `</g>${picture}</svg>`;
  return { svg, width: size.width, height, scale: best.scale };
}
