import { noteLetters } from '../figures/parts/notes';
import { wrap } from '../figures/parts/words';
import { renderPicture } from '../figures/picture';
import type { Figure } from '../figures/spec';
import { say } from '../i18n/text';
import { families, palettes, type Theme } from '../theme/tokens';
import { fit, unitOf, type Size } from './frame';
import { sourceLines, type Papers } from './papers';

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
const voices = {
  title: { size: 28, step: 35 },
  subtitle: { size: 17, step: 24 },
  small: { size: 13, step: 18 },
} as const;

type Voice = keyof typeof voices;

interface Line {
  readonly text: string;
  readonly y: number;
  readonly voice: Voice;
}

interface Block {
  readonly lines: readonly Line[];
  readonly height: number;
}

/** Texts over as many lines as they need, `width` in units. */
function block(texts: readonly string[], voice: Voice, width: number): Block {
  const { size, step } = voices[voice];
  const lines = texts.flatMap((text) => wrap(text, size, width));
  return {
    lines: lines.map((text, i) => ({ text, voice, y: (i + 0.76) * step })),
    height: lines.length * step,
  };
}

/** Blocks one under the other; empty ones take no room. */
function stacked(blocks: readonly Block[], between: number): Block {
  const lines: Line[] = [];
  let height = 0;
  for (const one of blocks.filter(({ lines: all }) => all.length > 0)) {
    if (height > 0) height += between;
    for (const line of one.lines) lines.push({ ...line, y: line.y + height });
    height += one.height;
  }
  return { lines, height };
}

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

const escaped = (text: string): string =>
  text.replace(/[<&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const round = (value: number): string => String(Math.round(value * 100) / 100);

function drawnLines({ lines }: Block, theme: Theme, top: number): string {
  const { ink, muted } = palettes[theme];
  const looks = { title: `${ink}" font-weight="650`, subtitle: muted, small: muted };
  return lines
    .map(
      ({ text, y, voice }) =>
        `<text x="${margin}" y="${round(top + y)}" font-size="${voices[voice].size}" fill="${looks[voice]}">${escaped(text)}</text>`,
    )
    .join('');
}

/** A plot without what only a page needs: areas for the pointer, names of rows. */
const still = (svg: string): string =>
  svg
    .replace(/<path[^>]*class="hit"[^>]*\/>/g, '')
    .replace(/ (?:data-row|data-note|class)="[^"]*"/g, '');

/** A drawn picture: its SVG, its size in px, and how much larger its plot is than on a page. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
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
  const above = stacked(
    [
      block(parts.title ? [named.title] : [], 'title', inner),
      block(parts.subtitle ? [named.subtitle] : [], 'subtitle', inner),
    ],
    6,
  );
  const below = stacked(
    [
      block(parts.notes ? noteTexts(named, papers) : [], 'small', inner),
      block(parts.source ? [...sourceLines(named, papers), papers.site] : [], 'small', inner),
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
  const picture = still(renderPicture(figure, best.width, 'p')).replace(
    '<svg ',
    `<svg x="${round(left)}" y="${round(top + spare)}" width="${round(plot.width)}" height="${round(plot.height)}" dominant-baseline="central" font-size="12" `,
  );
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" xml:lang="${lang}" width="${size.width}" height="${height}" viewBox="0 0 ${size.width} ${height}" font-family="${families[lang]}" style="font-variant-numeric:tabular-nums">` +
    `<title>${escaped(figure.title)}</title>${face}${ground}` +
    `<g transform="scale(${round(unit)})">` +
    drawnLines(above, look.theme, margin) +
    drawnLines(below, look.theme, height / unit - margin - below.height) +
    `</g>${picture}</svg>`;
  return { svg, width: size.width, height, scale: best.scale };
}
