import { wrap } from '../figures/parts/words';
import type { Lang } from '../i18n/text';
import { families, palettes } from '../theme/tokens';

/** A drawn picture: its SVG, its size in px, and how much larger its plot is than on a page. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** How words of a picture look; size and step from line to line in units of the picture. */
export interface Voice {
  readonly size: number;
  readonly step: number;
  readonly ink: string;
  readonly weight?: number;
}

interface Line {
  readonly text: string;
  readonly y: number;
  readonly voice: Voice;
}

/** Lines of words, from the top of the first down. */
export interface Block {
  readonly lines: readonly Line[];
  readonly height: number;
}

/** Lines as they are, one under the other. */
export const linesOf = (lines: readonly string[], voice: Voice): Block => ({
  lines: lines.map((text, i) => ({ text, voice, y: (i + 0.76) * voice.step })),
  height: lines.length * voice.step,
});

/** Texts over as many lines as they need, `width` in units; an empty one takes no room. */
export const block = (texts: readonly string[], voice: Voice, width: number): Block =>
  linesOf(
    texts.flatMap((text) => (text === '' ? [] : wrap(text, voice.size, width))),
    voice,
  );

/** Blocks one under the other; empty ones take no room. */
export function stacked(blocks: readonly Block[], between: number): Block {
  const lines: Line[] = [];
  let height = 0;
  for (const one of blocks.filter(({ lines: all }) => all.length > 0)) {
    if (height > 0) height += between;
    for (const line of one.lines) lines.push({ ...line, y: line.y + height });
    height += one.height;
  }
  return { lines, height };
}

/** A text as text of a picture, never as its markup. */
export const escaped = (text: string): string =>
  text.replace(/[<&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const round = (value: number): string => String(Math.round(value * 100) / 100);

/** Lines as SVG, their left end at `x`. */
export const drawnLines = ({ lines }: Block, x: number, top: number): string =>
  lines
    .map(
      ({ text, y, voice: { size, ink, weight } }) =>
        `<text x="${round(x)}" y="${round(top + y)}" font-size="${size}" fill="${ink}"${weight ? ` font-weight="${weight}"` : ''}>${escaped(text)}</text>`,
    )
    .join('');

/** A plot without what only a page needs: areas for the pointer, names of rows. */
export const still = (svg: string): string =>
  svg
    .replace(/<path[^>]*class="hit"[^>]*\/>/g, '')
    .replace(/ (?:data-row|data-note|class)="[^"]*"/g, '');

/** Place in a picture, px. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A plot at its place in a picture. Its letters are let down by a step, as middles of lines are asked
 * for in words that WebKit, slide programs and vector editors do not all understand.
 */
export const placed = (svg: string, { x, y, width, height }: Place): string =>
  svg
    .replaceAll('<text ', '<text dy=".35em" ')
    .replace(
      '<svg ',
      `<svg x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" font-size="12" `,
    );

/** The first tag of a picture in a language. */
export const opening = (lang: Lang, { width, height }: Pick<Place, 'width' | 'height'>): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" xml:lang="${lang}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${families[lang]}" style="font-variant-numeric:tabular-nums">`;

/** The site's mark, as its icon has it (public/favicon.svg). */
export const siteMark = (x: number, y: number, side: number): string =>
  `<svg x="${round(x)}" y="${round(y)}" width="${side}" height="${side}" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="${palettes.light.accent}"/><path fill="#FFF" d="M6 7h9v4H6zM6 14h13v4H6zM6 21h5v4H6z"/><path fill="none" stroke="#FFF" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="m18.5 7 2 2-2 2M22.5 14l2 2-2 2M14.5 21l2 2-2 2"/></svg>`;
