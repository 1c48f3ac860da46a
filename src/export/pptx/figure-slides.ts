import { say, type Text } from '../../i18n/text';
import { palettes } from '../../theme/tokens';
import { chartData, fromBelow } from './chart-data';
import type { OfficeFile } from './office-file';
import { figureRoom, frameSlide, hex, slideFace, type Slides } from './slide-frame';
import { speakerNotes } from './speaker-notes';
import { tableParts } from './table-slides';

/** A picture for a slide: pixels as a base64 address, the drawing itself, and its size in px. */
export interface SlidePicture {
  readonly data: string;
  readonly svg?: string;
  readonly width: number;
  readonly height: number;
}

/** Draws a figure's picture: with its own words around it, or bare where the slide says them. */
export type DrawPicture = (words: 'whole' | 'bare') => Promise<SlidePicture>;

const sameAsTable: Text = {
  en: 'the same as a table',
  'zh-Hant': '同圖數據表',
  'zh-Hans': '同图数据表',
};

const wide = { x: 0, y: 0, w: 13.333, h: 7.5 };

/** What a figure's slide says to the speaker, and how much of its words a picture holds. */
interface Around {
  readonly spoken: string;
  readonly picture: 'whole' | 'bare';
}

/**
 * Adds one slide with a figure: a chart that offices draw themselves, with its workbook, where the
 * figure is one; its picture where it is a map or a list.
 */
export async function addFigure(
  file: OfficeFile,
  slides: Slides,
  picture: DrawPicture,
  around: Around,
): Promise<void> {
  const { figure, papers, theme } = slides;
  const data = chartData(figure, papers.lang);
  const slide = file.add();
  const number = file.count();
  slide.addNotes(around.spoken);
  if (data) {
    file.charts.push(fromBelow(data));
    frameSlide(slide, slides);
    // Only its place and its links are kept; finish() writes the chart itself.
    slide.addChart('bar', [{ name: '1', labels: ['1'], values: [1] }], {
      ...figureRoom,
      altText: figure.title,
    });
    return;
  }
  const isBare = around.picture === 'bare';
  const { data: image, svg, width, height } = await picture(around.picture);
  const room = isBare ? figureRoom : wide;
  const scale = Math.min(room.w / width, room.h / height);
  const [w, h] = [width * scale, height * scale];
  if (isBare) frameSlide(slide, slides);
  else slide.background = { color: hex(palettes[theme].surface) };
  slide.addImage({
    data: image,
    x: room.x + (room.w - w) / 2,
    y: room.y + (room.h - h) / 2,
    w,
    h,
    altText: figure.title,
  });
  if (svg !== undefined) file.drawings.set(number, svg);
}

/**
 * Adds a figure to a file: its slide, then its table, as tables that can be edited. Words in one
 * language or two, sources and doubts under the slide and in the speaker's notes.
 */
export async function addFigureSlides(
  file: OfficeFile,
  slides: Slides,
  picture: DrawPicture,
): Promise<void> {
  const { figure, papers, theme, second } = slides;
  const { lang } = papers;
  const spoken = [
    speakerNotes(slides, chartData(figure, lang)),
    ...(second ? [speakerNotes(second, chartData(second.figure, second.papers.lang))] : []),
  ].join('\n\n');
  await addFigure(file, slides, picture, { spoken, picture: second ? 'bare' : 'whole' });
  const parts = tableParts(figure, lang, theme);
  parts.forEach(({ rows, widths }, i) => {
    const slide = file.add();
    const [at, of] = [i + 1, parts.length];
    const part = of === 1 ? '' : lang === 'en' ? ` (${at}/${of})` : `（${at}/${of}）`;
    const joint = lang === 'en' ? '; ' : '；';
    frameSlide(slide, slides, `${figure.subtitle}${joint}${say(sameAsTable, lang)}${part}`);
    const { x, y, w } = figureRoom;
    slide.addTable(rows, { x, y, w, colW: widths, fontFace: slideFace });
    slide.addNotes(spoken);
  });
}
