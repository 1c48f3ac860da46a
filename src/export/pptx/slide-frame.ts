import type PptxGenJS from 'pptxgenjs';
import { noteLetters } from '../../figures/parts/notes';
import type { Figure } from '../../figures/spec';
import { wrap } from '../../figures/parts/words';
import { say, type Lang, type Text } from '../../i18n/text';
import { palettes, type Theme } from '../../theme/tokens';
import { sourceLines, type Papers } from '../papers';

/** A figure in one language, with what is said around it. */
export interface Told {
  readonly figure: Figure;
  readonly papers: Papers;
}

/** What the slides of a figure are made from. */
export interface Slides extends Told {
  readonly theme: Theme;
  /** The same in a second language: its words stand under the first. */
  readonly second?: Told | undefined;
}

const live: Text = { en: 'Live figure', 'zh-Hant': '網上原圖', 'zh-Hans': '网上原图' };

/** Latin face that offices of every language have. */
export const slideFace = 'Arial';

/** By what name offices know a language, for spelling and the choice of a face. */
export const officeLanguage: Readonly<Record<Lang, string>> = {
  en: 'en-GB',
  'zh-Hant': 'zh-HK',
  'zh-Hans': 'zh-CN',
};

export const hex = (colour: string): string => colour.replace('#', '');

/** Room of a slide's figure in inches. */
export const figureRoom = { x: 0.5, y: 1.65, w: 12.33, h: 4.75 } as const;

/** Notes, sources and the way to the live figure, a line each, in one language. */
function footOf({ figure, papers }: Told, theme: Theme): PptxGenJS.TextProps[] {
  const { lang } = papers;
  const written = { lang: officeLanguage[lang] };
  const more = [...noteLetters(figure.table)].flatMap(([id, letter]) => {
    const note = papers.note(id);
    return note ? [`${letter}\u00a0${say(note.title, lang)}`] : [];
  });
  return [
    ...(more.length > 0
      ? [
          {
            text: more.join(lang === 'en' ? ' · ' : '；'),
            options: { ...written, breakLine: true },
          },
        ]
      : []),
    { text: sourceLines(figure, papers).join(' · '), options: { ...written, breakLine: true } },
    { text: `${papers.site} · `, options: written },
    {
      text: say(live, lang),
      options: {
        ...written,
        hyperlink: { url: papers.address },
        color: hex(palettes[theme].accent),
      },
    },
  ];
}

/** Inches of the foot, and points its words may have: as large as all of it has room for. */
const footRoom = { y: 6.42, h: 0.9 } as const;
const footSizes = [9, 8, 7, 6.5, 6] as const;

function footSize(pieces: readonly PptxGenJS.TextProps[], most: number): number {
  const lines = [''];
  for (const { text = '', options } of pieces) {
    lines.push(`${lines.pop() ?? ''}${text}`);
    if (options?.breakLine) lines.push('');
  }
  const fits = (size: number): boolean => {
    const count = lines.reduce((sum, one) => sum + wrap(one, size, figureRoom.w * 72).length, 0);
    return (count * size * 1.2) / 72 <= footRoom.h;
  };
  return footSizes.find((size) => size <= most && fits(size)) ?? 5.5;
}

/** Title, subtitle and foot of a slide in one language or two; what is left between them is the figure's. */
export function frameSlide(
  slide: PptxGenJS.Slide,
  { figure, papers, theme, second }: Slides,
  subtitle = figure.subtitle,
): void {
  const { ink, muted, surface } = palettes[theme];
  const around = { fontFace: slideFace, margin: 0, x: 0.5, w: 12.33, fit: 'shrink' } as const;
  const lang = officeLanguage[papers.lang];
  const other = second && officeLanguage[second.papers.lang];
  slide.background = { color: hex(surface) };
  slide.addText(figure.title, {
    ...around,
    lang,
    y: second ? 0.25 : 0.35,
    h: second ? 0.55 : 0.75,
    fontSize: second ? 24 : 26,
    bold: true,
    color: hex(ink),
    valign: 'bottom',
  });
  if (second)
    slide.addText(second.figure.title, {
      ...around,
      ...(other ? { lang: other } : {}),
      y: 0.82,
      h: 0.38,
      fontSize: 15,
      bold: true,
      color: hex(muted),
      valign: 'middle',
    });
  slide.addText(
    [
      { text: subtitle, options: { lang } },
      ...(second && other
        ? [{ text: `  |  ${second.figure.subtitle}`, options: { lang: other } }]
        : []),
    ],
    {
      ...around,
      y: second ? 1.22 : 1.14,
      h: 0.36,
      fontSize: second ? 11 : 14,
      color: hex(muted),
      valign: 'top',
    },
  );
  const feet = [{ figure, papers }, ...(second ? [second] : [])].map((told) => footOf(told, theme));
  const foot = feet.flatMap((one, i) =>
    one.map((piece, at) =>
      i < feet.length - 1 && at === one.length - 1
        ? { ...piece, options: { ...piece.options, breakLine: true } }
        : piece,
    ),
  );
  slide.addText(foot, {
    ...around,
    ...footRoom,
    fontSize: footSize(foot, second ? 8 : 9),
    color: hex(muted),
    valign: 'bottom',
  });
}
