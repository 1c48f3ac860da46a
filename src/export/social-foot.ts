import { boundaryLine } from '../figures/parts/boundary';
import { textWidth } from '../figures/parts/words';
import type { Figure } from '../figures/spec';
import { palettes } from '../theme/tokens';
import { sourceLine, type Papers } from './papers';
import { block, drawnLines, linesOf, siteMark, type Voice } from './picture-parts';

/** What a picture says around its figure. */
export type Around = Pick<Papers, 'lang' | 'source' | 'site'>;

/** Px of the picture that stands for a page where its address is shared. */
export const socialSize = { width: 1200, height: 630 } as const;

/** Its margin, and where its foot begins, px. */
export const sheet = { margin: 44, foot: 558 } as const;

const { ink, muted, paper, line } = palettes.light;
const { margin, foot } = sheet;
const voices = {
  site: { size: 20, step: 26, ink, weight: 700 },
  source: { size: 15.5, step: 22, ink: muted },
  longSource: { size: 13.5, step: 18, ink: muted },
} as const;

/** The foot: whose picture it is, as many sources as two lines hold, the boundaries of a map. */
export function footOf(figure: Figure, papers: Around): string {
  const left = margin + 40 + textWidth(papers.site, voices.site.size) + 36;
  const width = socialSize.width - margin - left;
  const boundary = figure.outline ? boundaryLine(papers.lang) : '';
  const at = (most: number, voice: Voice = voices.source) =>
    block([sourceLine(figure, papers, most), boundary], voice, width);
  let most = figure.sources.length;
  while (most > 1 && at(most).lines.length > 2) most -= 1;
  const sources = at(most).lines.length > 2 ? at(most, voices.longSource) : at(most);
  const middle = (foot + socialSize.height) / 2;
  return (
    `<rect y="${foot}" width="100%" height="${socialSize.height - foot}" fill="${paper}"/>` +
    `<path stroke="${line}" d="M0 ${foot}H${socialSize.width}"/>` +
    siteMark(margin, middle - 14, 28) +
    drawnLines(linesOf([papers.site], voices.site), margin + 40, middle - 13) +
    drawnLines(sources, left, middle - sources.height / 2)
  );
}
