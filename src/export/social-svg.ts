import { textWidth } from '../figures/parts/words';
import { renderPicture } from '../figures/picture';
import type { Figure } from '../figures/spec';
import { formatNumber } from '../i18n/format';
import { say, type Lang, type Text } from '../i18n/text';
import { palettes } from '../theme/tokens';
import {
  block,
  drawnLines,
  escaped,
  linesOf,
  opening,
  placed,
  stacked,
  still,
  type Block,
} from './picture-parts';
import { shownOf, type Setting } from './social-fit';
import { footOf, sheet, socialSize, type Around } from './social-foot';
import { ease, titleLines } from './title-lines';

/** What the picture of a page says over its plot; what is empty takes no room. */
export interface Heading {
  readonly kicker: string;
  readonly title: string;
  readonly subtitle: string;
}

const { ink, muted, accent, surface } = palettes.light;
const { margin } = sheet;
const inner = socialSize.width - 2 * margin;
/** The bar at the head of the picture, and where its words begin. */
const bar = 10;
const top = bar + 26;
/** Words beside a plot, and what parts them from it. */
const column = 400;
const gutter = 44;

const voices = {
  kicker: { size: 20, step: 32, ink: accent, weight: 700 },
  subtitle: { size: 21, step: 29, ink: muted },
  hidden: { size: 19, step: 30, ink: accent, weight: 700 },
} as const;

const titleSizes = [60, 56, 52, 48, 44, 41, 38, 35, 32, 29];

/** The words over or beside the plot: their title large, and in lines that are easily read. */
function wordsOf(
  { kicker, title, subtitle }: Heading,
  lang: Lang,
  most: { readonly width: number; readonly height: number; readonly lines: number },
): Block {
  const { width } = most;
  const below = voices.subtitle;
  const tried = titleSizes.map((size) => {
    const lines = titleLines(title, size, width, lang);
    const voice = { size, step: Math.round(size * 1.2), ink, weight: 700 };
    const all = stacked(
      [
        block([kicker], voices.kicker, width),
        linesOf(lines, voice),
        linesOf(titleLines(subtitle, below.size, width, lang), below),
      ],
      8,
    );
    const fits =
      lines.length <= most.lines &&
      all.height <= most.height &&
      lines.every((one) => textWidth(one, size) <= width);
    return { size, all, fits, ease: ease(lines, size, width) };
  });
  const [largest, ...others] = tried.filter(({ fits }) => fits);
  // A title may be a quarter smaller for the sake of its lines.
  const near = others.filter(({ size }) => largest && size >= largest.size * 0.75);
  const chosen = near.reduce(
    (best, one) => {
      const gain = one.ease - (best?.ease ?? 0);
      return best && gain < (1.2 * (best.size - one.size)) / best.size + 0.1 ? best : one;
    },
    largest ?? tried.at(-1),
  );
  return chosen?.all ?? linesOf([], below);
}

/** The plot under its words, or beside them. */
function settingsOf(heading: Heading, lang: Lang): readonly Setting[] {
  const above = wordsOf(heading, lang, { width: inner, height: 190, lines: 2 });
  const under = top + above.height + 18;
  const beside = wordsOf(heading, lang, { width: column, height: sheet.foot - top - 16, lines: 7 });
  const left = margin + column + gutter;
  const width = socialSize.width - margin - left;
  return [
    {
      words: above,
      box: { x: margin, y: under, width: inner, height: sheet.foot - under - 16 },
      widths: [540, 736, 860],
    },
    {
      words: beside,
      box: { x: left, y: top, width, height: sheet.foot - top - 16 },
      widths: [312, 420, 540, 736],
    },
  ];
}

const hiddenRows = (n: string): Text => ({
  en: `and ${n} more in the full figure`,
  'zh-Hant': `另有${n}項，見全圖`,
  'zh-Hans': `另有${n}项，见全图`,
});

/** Where every row has its mark above the cut, as on a map, what is below says it in words. */
const hiddenWords: Text = {
  en: 'List and key in the full figure',
  'zh-Hant': '列表與圖例見全圖',
  'zh-Hans': '列表与图例见全图',
};

/**
 * The picture that stands for a page where its address is shared: finding, plot, sources, in light.
 * A plot too long to be read at this size shows its first rows and says how many follow. `drawAt`
 * puts the figure together for a width in px.
 */
export function socialPicture(
  heading: Heading,
  drawAt: (width: number) => Figure,
  papers: Around,
): string {
  const { lang } = papers;
  const drawn = new Map<number, Figure>();
  const at = (width: number): Figure => {
    const figure = drawn.get(width) ?? drawAt(width);
    drawn.set(width, figure);
    return figure;
  };
  const { words, box, width, scale, cut } = shownOf(
    settingsOf(heading, lang),
    at,
    voices.hidden.step,
  );
  const figure = at(width);
  const height = cut?.height ?? figure.height;
  const plot = { width: width * scale, height: height * scale };
  const left = cut?.hidden ?? 0;
  const said = say(left > 0 ? hiddenRows(formatNumber(left, lang)) : hiddenWords, lang);
  const hidden = linesOf(cut ? [said] : [], voices.hidden);
  const x = box.x + (box.width - plot.width) / 2;
  const y = box.y + Math.max(0, box.height - plot.height - hidden.height) / 2;
  const svg = still(renderPicture(figure, width, 'p')).replace(
    / viewBox="[^"]*"/,
    ` viewBox="0 0 ${width} ${height}"`,
  );
  return (
    opening(lang, socialSize) +
    `<title>${escaped(heading.title)}</title>` +
    `<rect width="100%" height="100%" fill="${surface}"/><rect width="100%" height="${bar}" fill="${accent}"/>` +
    drawnLines(words, margin, top) +
    placed(svg, { x, y, ...plot }) +
    drawnLines(hidden, x + 2 * scale, y + plot.height) +
    `${footOf(figure, papers)}</svg>`
  );
}
