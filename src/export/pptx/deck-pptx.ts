import type PptxGenJS from 'pptxgenjs';
import { formatDate, formatNumber } from '../../i18n/format';
import { say, type Lang, type Text } from '../../i18n/text';
import { palettes, type Theme } from '../../theme/tokens';
import { addFigureSlides, type DrawPicture, type SlidePicture } from './figure-slides';
import { newOfficeFile, writeOfficeFile } from './office-file';
import { hex, officeLanguage, slideFace, type Slides } from './slide-frame';
import { cleanXml } from './xml';

/** A figure of a deck, and what draws its picture where it is no chart. */
export interface Chapter {
  readonly slides: Slides;
  readonly picture: DrawPicture;
}

/** What a file of several figures says of itself. */
export interface DeckWords {
  /** The reader's own; empty where there is none. */
  readonly title: string;
  /** The first speaks where there is room for one. */
  readonly languages: readonly Lang[];
  /** Name of the site in each of these languages. */
  readonly sites: readonly string[];
  /** Figures in the deck. */
  readonly figures: number;
  /** ISO day of the data's newest change. */
  readonly release: string;
  /** Address under which the deck opens. */
  readonly address: string;
  readonly theme: Theme;
  /** Code of that address; null where the address is too long for one. */
  readonly code: SlidePicture | null;
}

const untitled: Text = { en: 'Slides', 'zh-Hant': '簡報', 'zh-Hans': '演示文稿' };
const dataOf: Text = { en: 'Data of', 'zh-Hant': '數據截至', 'zh-Hans': '数据截至' };
const open: Text = {
  en: 'Open this deck',
  'zh-Hant': '在網上打開此簡報',
  'zh-Hans': '在网上打开此演示文稿',
};
const rule: Text = {
  en: 'Figures stand as their sources print them. “Over”, “nearly” and “about” belong to them: please keep these words when you quote.',
  'zh-Hant': '數字照來源所刊列出。「超」「近」「約」是數字的一部分，引用時請保留。',
  'zh-Hans': '数字照来源所刊列出。“超”“近”“约”是数字的一部分，引用时请保留。',
};

const figuresIn = (count: number, lang: Lang): string => {
  const number = formatNumber(count, lang);
  return {
    en: count === 1 ? '1 figure' : `${number} figures`,
    'zh-Hant': `${number}幅圖`,
    'zh-Hans': `${number}幅图`,
  }[lang];
};

/** Title of a deck: the reader's, or a plain word for one. */
export const deckTitle = ({ title, languages }: Pick<DeckWords, 'title' | 'languages'>): string =>
  title === '' ? say(untitled, languages[0] ?? 'en') : cleanXml(title);

const left = { x: 0.9, w: 11.5, margin: 0, fontFace: slideFace } as const;

function addTitle(slide: PptxGenJS.Slide, words: DeckWords): void {
  const { ink, muted, accent, surface } = palettes[words.theme];
  const { languages, sites, figures, release } = words;
  slide.background = { color: hex(surface) };
  slide.addShape('rect', { x: 0.9, y: 2.1, w: 0.9, h: 0.08, fill: { color: hex(accent) } });
  slide.addText(deckTitle(words), {
    ...left,
    y: 2.35,
    h: 1.9,
    fontSize: 40,
    bold: true,
    color: hex(ink),
    valign: 'top',
    fit: 'shrink',
  });
  slide.addText(
    languages.map((lang, i) => ({
      text: [
        sites[i] ?? '',
        figuresIn(figures, lang),
        `${say(dataOf, lang)}${lang === 'en' ? ' ' : ''}${formatDate(release, lang)}`,
      ].join(' · '),
      options: { lang: officeLanguage[lang], breakLine: true },
    })),
    { ...left, y: 4.5, h: 0.4 * languages.length, fontSize: 16, color: hex(muted), valign: 'top' },
  );
}

function addClosing(slide: PptxGenJS.Slide, words: DeckWords): void {
  const { ink, muted, accent, surface } = palettes[words.theme];
  const { languages, code, address } = words;
  slide.background = { color: hex(surface) };
  if (code) slide.addImage({ data: code.data, x: 0.9, y: 1.7, w: 3.9, h: 3.9, altText: address });
  const beside = { ...left, x: code ? 5.3 : 0.9, w: code ? 7.1 : 11.5 };
  slide.addText(
    languages.map((lang) => ({
      text: say(open, lang),
      options: {
        lang: officeLanguage[lang],
        breakLine: true,
        // Offices take no longer addresses.
        ...(address.length <= 2000 ? { hyperlink: { url: address } } : {}),
      },
    })),
    { ...beside, y: 1.7, h: 1.1, fontSize: 24, bold: true, color: hex(accent), valign: 'top' },
  );
  slide.addText(
    languages.map((lang) => ({
      text: say(rule, lang),
      options: { lang: officeLanguage[lang], breakLine: true, paraSpaceAfter: 8 },
    })),
    { ...beside, y: 3, h: 2, fontSize: 14, color: hex(ink), valign: 'top', fit: 'shrink' },
  );
  slide.addText(new URL(address).host, {
    ...beside,
    y: 5.2,
    h: 0.4,
    fontSize: 12,
    color: hex(muted),
    valign: 'bottom',
  });
}

/**
 * Figures as one file: a slide with the deck's title, each figure as addFigureSlides makes it, a
 * slide that leads back to the deck. The chapters come one by one, so that a page stays awake
 * meanwhile and can stop; what they throw leaves no file.
 */
export async function deckPptx(words: DeckWords, chapters: AsyncIterable<Chapter>): Promise<Blob> {
  const title = deckTitle(words);
  const file = await newOfficeFile(title, words.languages);
  addTitle(file.add(), words);
  for await (const { slides, picture } of chapters) await addFigureSlides(file, slides, picture);
  addClosing(file.add(), words);
  const [author = ''] = words.sites;
  return writeOfficeFile(file, { title, author, release: words.release, theme: words.theme });
}
