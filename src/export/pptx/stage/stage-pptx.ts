import { say, type Lang, type Text } from '../../../i18n/text';
import { palettes, type Theme } from '../../../theme/tokens';
import { addFigure } from '../figure-slides';
import type { Chapter } from '../deck-pptx';
import { newOfficeFile, writeOfficeFile, type OfficeFile } from '../office-file';
import { figureRoom, hex, officeLanguage, slideFace } from '../slide-frame';
import { addBody } from './bodies';
import type { WordSlide } from './words';

/** A figure on a slide of a deck, under the deck's own title, with what the speaker says. */
export interface FigureSlide extends Chapter {
  readonly spoken: string;
}

/** A slide of a deck of the stage. */
export type StageSlide = WordSlide | FigureSlide;

/** What a file of a deck says of itself. */
export interface StageWords {
  readonly title: string;
  readonly lang: Lang;
  /** Name of the site. */
  readonly site: string;
  /** ISO day of the data's newest change. */
  readonly release: string;
  readonly theme: Theme;
}

const live: Text = { en: 'Live slide', 'zh-Hant': '網上演示頁', 'zh-Hans': '网上演示页' };

function addWords(file: OfficeFile, said: WordSlide, { site, theme }: StageWords): void {
  const slide = file.add();
  const { ink, muted, accent, surface } = palettes[theme];
  const { lang, body } = said;
  const isTitle = body.kind === 'title';
  const around = {
    margin: 0,
    fontFace: slideFace,
    lang: officeLanguage[lang],
    x: figureRoom.x,
    w: isTitle ? figureRoom.w * 0.55 : figureRoom.w,
    fit: 'shrink',
  } as const;
  slide.background = { color: hex(surface) };
  // Shapes first: words stand on them.
  addBody(slide, body, figureRoom, theme);
  slide.addText(said.title, {
    ...around,
    y: isTitle ? 1.4 : 0.35,
    h: isTitle ? 1.9 : 0.75,
    fontSize: isTitle ? 40 : 28,
    bold: true,
    color: hex(ink),
    valign: 'bottom',
  });
  slide.addText(said.subtitle, {
    ...around,
    y: isTitle ? 3.4 : 1.14,
    h: isTitle ? 1.1 : 0.4,
    fontSize: isTitle ? 20 : 15,
    color: hex(muted),
    valign: 'top',
  });
  slide.addText(
    [
      ...said.papers.map((text) => ({ text, options: { breakLine: true } })),
      { text: `${site} · ` },
      {
        text: say(live, lang),
        options: { hyperlink: { url: said.address }, color: hex(accent) },
      },
    ],
    {
      ...around,
      w: figureRoom.w,
      y: 6.42,
      h: 0.9,
      fontSize: 9,
      color: hex(muted),
      valign: 'bottom',
    },
  );
  slide.addNotes(said.spoken);
}

/**
 * A deck of the stage as a file for offices: numbers, sentences and tables as text, cities as shapes,
 * figures as charts with their workbooks or as drawings, what the speaker says as speaker notes. The
 * slides come one by one, so that a page stays awake meanwhile; what they throw leaves no file.
 */
export async function stagePptx(
  words: StageWords,
  slides: AsyncIterable<StageSlide>,
): Promise<Blob> {
  const file = await newOfficeFile(words.title, [words.lang]);
  for await (const one of slides) {
    if ('body' in one) addWords(file, one, words);
    else await addFigure(file, one.slides, one.picture, { spoken: one.spoken, picture: 'bare' });
  }
  const { title, site: author, release, theme } = words;
  return writeOfficeFile(file, { title, author, release, theme });
}
