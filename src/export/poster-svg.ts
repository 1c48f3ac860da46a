import { renderPicture } from '../figures/picture';
import type { Figure } from '../figures/spec';
import { say, type Text } from '../i18n/text';
import { palettes, type Theme } from '../theme/tokens';
import { sourceLines, type Papers } from './papers';
import {
  block,
  drawnLines,
  escaped,
  linesOf,
  opening,
  placed,
  round,
  siteMark,
  stacked,
  still,
  type Picture,
} from './picture-parts';
import { titleLines } from './title-lines';

/** What a poster is made from. */
export interface PosterParts {
  /** The figure for a width in px, in the poster's theme. */
  at(width: number): Figure;
  readonly theme: Theme;
  readonly papers: Papers;
  /** QR code of the view as an SVG. */
  readonly code: string;
  /** A style that brings the face along. */
  readonly face: string;
}

/** Px; a poster is taller than `least` where its figure asks for it, so that its words stay large. */
const size = { width: 1080, least: 1440 } as const;
const margin = 64;
const inner = size.width - 2 * margin;
const bar = 14;
const codeSide = 208;
const foot = codeSide + 2 * 36;
/** Widths that a plot is tried at: in a poster it is larger than on any page. */
const widths = [360, 420, 472, 540] as const;
/** Px of the poster to one of a plot, at most: one bar shall not shout. */
const largest = 2.6;
const gap = 40;

const scan: Text = {
  en: 'Scan for the live figure',
  'zh-Hant': '掃碼查看互動圖表',
  'zh-Hans': '扫码查看互动图表',
};

const voicesIn = (theme: Theme) => {
  const { ink, muted, accent } = palettes[theme];
  return {
    title: { size: 62, step: 76, ink, weight: 700 },
    longTitle: { size: 50, step: 62, ink, weight: 700 },
    subtitle: { size: 30, step: 42, ink: muted },
    source: { size: 21, step: 30, ink: muted },
    site: { size: 32, step: 44, ink, weight: 700 },
    scan: { size: 28, step: 40, ink: accent, weight: 700 },
  };
};

/**
 * A figure as an upright picture for chats and moments that show no links: finding, plot, sources,
 * and a code that opens the same view.
 */
export function posterPicture({ at, theme, papers, code, face }: PosterParts): Picture {
  const { lang } = papers;
  const voices = voicesIn(theme);
  const { surface, paper, accent, line } = palettes[theme];
  const named = at(widths[1]);
  const short = titleLines(named.title, voices.title.size, inner, lang);
  const above = stacked(
    [
      short.length <= 3
        ? linesOf(short, voices.title)
        : linesOf(titleLines(named.title, voices.longTitle.size, inner, lang), voices.longTitle),
      linesOf(titleLines(named.subtitle, voices.subtitle.size, inner, lang), voices.subtitle),
    ],
    18,
  );
  const below = block([...named.reading, ...sourceLines(named, papers)], voices.source, inner);
  const top = bar + margin + above.height + gap;
  const room = size.least - top - gap - below.height - gap - foot;
  const tried = widths.map((width) => {
    const scale = Math.min(largest, inner / width);
    return { width, scale, height: at(width).height * scale };
  });
  // As large as fits; a figure that never does gets its full length.
  const best = tried.find(({ height }) => height <= room) ??
    tried[1] ?? { width: widths[1], scale: 1, height: named.height };
  const height = Math.round(Math.max(size.least, size.least - room + best.height));
  const footTop = height - foot;
  const spare = Math.max(0, room - best.height) / 2;
  const codeTop = footTop + 36;
  const middle = footTop + foot / 2;
  const plot = { width: best.width * best.scale, height: best.height };
  const svg =
    opening(lang, { width: size.width, height }) +
    `<title>${escaped(named.title)}</title>${face}` +
    `<rect width="100%" height="100%" fill="${surface}"/><rect width="100%" height="${bar}" fill="${accent}"/>` +
    drawnLines(above, margin, bar + margin) +
    placed(still(renderPicture(at(best.width), best.width, 'p')), {
      x: (size.width - plot.width) / 2,
      y: top + spare,
      ...plot,
    }) +
    drawnLines(below, margin, footTop - gap - below.height) +
    `<rect y="${footTop}" width="100%" height="${foot}" fill="${paper}"/><path stroke="${line}" d="M0 ${footTop}H${size.width}"/>` +
    siteMark(margin, middle - 58, 52) +
    drawnLines(linesOf([papers.site], voices.site), margin + 70, middle - 54) +
    drawnLines(linesOf([say(scan, lang)], voices.scan), margin, middle + 16) +
    code
      .replace(/ width="\d+" height="\d+"/, ` width="${codeSide}" height="${codeSide}"`)
      .replace(
        '<svg ',
        `<svg x="${round(size.width - margin - codeSide)}" y="${round(codeTop)}" `,
      ) +
    '</svg>';
  return { svg, width: size.width, height, scale: best.scale };
}
