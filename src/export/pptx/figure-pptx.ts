import type PptxGenJS from 'pptxgenjs';
import { noteLetters } from '../../figures/parts/notes';
import type { Figure } from '../../figures/spec';
import { formatDate } from '../../i18n/format';
import { say, type Lang, type Text } from '../../i18n/text';
import { sourceFacts } from '../../model/sources';
import { palettes, type Theme } from '../../theme/tokens';
import { sourceLines, type Papers } from '../papers';
import { chartData, fromBelow, type ChartData } from './chart-data';
import type { Faces } from './chart-xml';
import { finish } from './finish';
import { tableParts } from './table-slides';

/** A picture for a slide, as a base64 address with its size in px. */
export interface SlidePicture {
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

/** Faces that offices of the language have on every machine. */
const faces: Readonly<Record<Lang, Faces>> = {
  en: { latin: 'Arial', eastAsian: 'Microsoft YaHei' },
  'zh-Hant': { latin: 'Arial', eastAsian: 'Microsoft JhengHei' },
  'zh-Hans': { latin: 'Arial', eastAsian: 'Microsoft YaHei' },
};

const words = {
  live: { en: 'Live figure', 'zh-Hant': '網上原圖', 'zh-Hans': '网上原图' },
  data: { en: 'Data of', 'zh-Hant': '數據日期', 'zh-Hans': '数据日期' },
  sources: { en: 'Sources', 'zh-Hant': '來源', 'zh-Hans': '来源' },
  unit: {
    en: 'Unit of the chart’s workbook',
    'zh-Hant': '圖表工作表的單位',
    'zh-Hans': '图表工作表的单位',
  },
  table: { en: 'the same as a table', 'zh-Hant': '同圖數據表', 'zh-Hans': '同图数据表' },
} satisfies Readonly<Record<string, Text>>;

const hex = (colour: string): string => colour.replace('#', '');

/** What slides are made from. */
export interface Slides {
  readonly figure: Figure;
  readonly papers: Papers;
  readonly theme: Theme;
}

/** What the speaker sees: how to read the figure, its doubts in full, its sources with the place in each. */
function speakerNotes(figure: Figure, papers: Papers, data: ChartData | null): string {
  const { lang } = papers;
  const colon = lang === 'en' ? ': ' : '：';
  const stop = lang === 'en' ? '; ' : '；';
  const notes = [...noteLetters(figure.table)].flatMap(([id, letter]) => {
    const note = papers.note(id);
    return note ? [`${letter}. ${say(note.title, lang)}${colon}${say(note.text, lang)}`] : [];
  });
  const sources = figure.sources.flatMap((id) => {
    const source = papers.source(id);
    if (!source) return [];
    const facts = sourceFacts(source, figure.locators[id] ?? [], lang);
    return [`– ${say(source.title, lang)}${facts.length > 0 ? `${stop}${facts.join(stop)}` : ''}`];
  });
  return [
    figure.title,
    figure.subtitle,
    '',
    ...figure.reading,
    ...notes,
    '',
    say(words.sources, lang) + colon,
    ...sources,
    '',
    ...(data ? [`${say(words.unit, lang)}${colon}${data.unit}`] : []),
    `${say(words.data, lang)}${colon}${formatDate(papers.release, lang)}`,
    papers.address,
  ].join('\n');
}

/** Title, subtitle and foot of a slide; what is left between them is the figure's. */
function frame(slide: PptxGenJS.Slide, { figure, papers, theme }: Slides, subtitle: string): void {
  const { ink, muted, accent, surface } = palettes[theme];
  const { lang } = papers;
  const text = { fontFace: faces[lang].latin, margin: 0, x: 0.5, w: 12.33 } as const;
  const more = [...noteLetters(figure.table)].flatMap(([id, letter]) => {
    const note = papers.note(id);
    return note ? [`${letter}\u00a0${say(note.title, lang)}`] : [];
  });
  slide.background = { color: hex(surface) };
  slide.addText(figure.title, {
    ...text,
    y: 0.35,
    h: 0.75,
    fontSize: 26,
    bold: true,
    color: hex(ink),
    valign: 'bottom',
    fit: 'shrink',
  });
  slide.addText(subtitle, {
    ...text,
    y: 1.14,
    h: 0.36,
    fontSize: 14,
    color: hex(muted),
    valign: 'top',
    fit: 'shrink',
  });
  slide.addText(
    [
      ...(more.length > 0
        ? [{ text: more.join(lang === 'en' ? ' · ' : '；'), options: { breakLine: true } }]
        : []),
      { text: sourceLines(figure, papers).join(' · '), options: { breakLine: true } },
      { text: `${papers.site} · `, options: {} },
      {
        text: say(words.live, lang),
        options: { hyperlink: { url: papers.address }, color: hex(accent) },
      },
    ],
    { ...text, y: 6.5, h: 0.75, fontSize: 9, color: hex(muted), valign: 'bottom', fit: 'shrink' },
  );
}

/**
 * A figure as slides: a chart that offices draw themselves, with its workbook, where the figure is one;
 * its picture where it is a map or a list; then its table, as tables that can be edited. Words in the
 * view's language, sources and doubts under the slide and in the speaker's notes.
 */
export async function figurePptx(
  slides: Slides,
  picture: () => Promise<SlidePicture>,
): Promise<Blob> {
  const { figure, papers, theme } = slides;
  const { default: Pptx } = await import('pptxgenjs');
  const { lang } = papers;
  const deck = new Pptx();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = figure.title;
  deck.theme = { headFontFace: faces[lang].latin, bodyFontFace: faces[lang].latin };
  const data = chartData(figure, lang);
  const charts: ChartData[] = [];
  const first = deck.addSlide();
  const told = speakerNotes(figure, papers, data);
  first.addNotes(told);
  if (data) {
    const drawn = fromBelow(data);
    charts.push(drawn);
    frame(first, slides, figure.subtitle);
    // Only its place and its links are kept; finish() writes the chart itself.
    first.addChart('bar', [{ name: '1', labels: ['1'], values: [1] }], {
      x: 0.5,
      y: 1.6,
      w: 12.33,
      h: 4.8,
      altText: figure.title,
    });
  } else {
    const { data: image, width, height } = await picture();
    const scale = Math.min(13.333 / width, 7.5 / height);
    const [w, h] = [width * scale, height * scale];
    first.background = { color: hex(palettes[theme].surface) };
    first.addImage({
      data: image,
      x: (13.333 - w) / 2,
      y: (7.5 - h) / 2,
      w,
      h,
      altText: figure.title,
    });
  }
  const parts = tableParts(figure, lang, theme);
  parts.forEach(({ rows, widths }, i) => {
    const slide = deck.addSlide();
    const part =
      parts.length > 1
        ? lang === 'en'
          ? ` (${i + 1}/${parts.length})`
          : `（${i + 1}/${parts.length}）`
        : '';
    frame(
      slide,
      slides,
      `${figure.subtitle}${lang === 'en' ? '; ' : '；'}${say(words.table, lang)}${part}`,
    );
    slide.addTable(rows, { x: 0.5, y: 1.6, w: 12.33, colW: widths, fontFace: faces[lang].latin });
    slide.addNotes(told);
  });
  const file = await deck.write({ outputType: 'uint8array' });
  if (!(file instanceof Uint8Array)) throw new Error('The slides came in another form.');
  const finished = await finish(file, charts, faces[lang], {
    title: figure.title,
    author: papers.site,
    release: papers.release,
    theme,
  });
  return new Blob([finished.slice()], {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}
