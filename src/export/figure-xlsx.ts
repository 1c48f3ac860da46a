import type { SheetData } from 'write-excel-file/universal';
import type { Figure } from '../figures/spec';
import { formatDate, formatLocators } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import type { CsvCell } from './csv';
import { figureRows } from './figure-rows';
import type { Papers } from './papers';
import { statementsOf } from './statements';

const names = {
  figures: { en: 'Figures', 'zh-Hant': '數據', 'zh-Hans': '数据' },
  sources: { en: 'Sources and notes', 'zh-Hant': '來源與說明', 'zh-Hans': '来源与说明' },
  source: { en: 'Source', 'zh-Hant': '來源', 'zh-Hans': '来源' },
  publisher: { en: 'Publisher', 'zh-Hant': '發布者', 'zh-Hans': '发布者' },
  date: { en: 'Date', 'zh-Hant': '日期', 'zh-Hans': '日期' },
  place: { en: 'Place in the source', 'zh-Hant': '出處', 'zh-Hans': '出处' },
  grade: { en: 'Grade', 'zh-Hant': '等級', 'zh-Hans': '等级' },
  address: { en: 'Address', 'zh-Hant': '網址', 'zh-Hans': '网址' },
  note: { en: 'Doubt or method', 'zh-Hant': '疑點或方法', 'zh-Hans': '疑点或方法' },
  text: { en: 'What is printed', 'zh-Hant': '原文情況', 'zh-Hans': '原文情况' },
  shown: { en: 'What this site shows', 'zh-Hant': '本站做法', 'zh-Hans': '本站做法' },
  reading: { en: 'How to read it', 'zh-Hant': '讀法', 'zh-Hans': '读法' },
  view: { en: 'This view', 'zh-Hant': '本圖網址', 'zh-Hans': '本图网址' },
  release: { en: 'Data of', 'zh-Hant': '數據日期', 'zh-Hans': '数据日期' },
} satisfies Readonly<Record<string, Text>>;

const bold = (value: string) => ({ value, fontWeight: 'bold' as const });

// A text is always written as text: what begins like a formula stays what it is.
const written = (cell: CsvCell) =>
  cell === null || cell === ''
    ? null
    : typeof cell === 'number'
      ? // Every digit there is, in groups of three; whole numbers without a point.
        { value: cell, format: Number.isInteger(cell) ? '#,##0' : '#,##0.################' }
      : { value: cell, type: String, wrap: true, alignVertical: 'top' as const };

/** A sheet of a figure's statements. */
export function figureSheet(figure: Figure, papers: Papers) {
  const { heads, rows, widths } = figureRows(statementsOf(figure, papers.lang), papers);
  const data: SheetData = [
    [{ ...bold(figure.title), fontSize: 14 }],
    [{ value: figure.subtitle }],
    [],
    heads.map((head) => ({
      ...bold(head),
      backgroundColor: '#E9EFF7',
      bottomBorderStyle: 'thin' as const,
    })),
    ...rows.map((row) => row.map(written)),
  ];
  return {
    data,
    sheet: say(names.figures, papers.lang),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 4,
  };
}

/** A sheet of a figure's sources and notes in full. */
export function sourceSheet(figure: Figure, papers: Papers) {
  const { lang } = papers;
  const word = (text: Text) => bold(say(text, lang));
  const sources = figure.sources.map((id) => {
    const source = papers.source(id);
    const meaning = source && papers.grade(source.grade);
    return [
      source ? say(source.title, lang) : id,
      source?.publisher ? say(source.publisher, lang) : '',
      source?.date ? formatDate(source.date, lang) : '',
      formatLocators(figure.locators[id] ?? [], lang),
      source ? `${source.grade}${meaning ? ` (${say(meaning, lang)})` : ''}` : '',
      source?.address ?? '',
    ].map(written);
  });
  const notes = figure.notes.map((id) => {
    const note = papers.note(id);
    return [
      note ? say(note.title, lang) : id,
      note ? say(note.text, lang) : '',
      note ? say(note.shown, lang) : '',
    ].map(written);
  });
  const data: SheetData = [
    [names.source, names.publisher, names.date, names.place, names.grade, names.address].map(word),
    ...sources,
    ...(notes.length > 0 ? [[], [names.note, names.text, names.shown].map(word), ...notes] : []),
    ...(figure.reading.length > 0
      ? [[], [word(names.reading)], ...figure.reading.map((sentence) => [written(sentence)])]
      : []),
    [],
    [word(names.view), written(papers.address)],
    [word(names.release), written(formatDate(papers.release, lang))],
  ];
  return {
    data,
    sheet: say(names.sources, lang),
    columns: [46, 46, 46, 24, 40, 50].map((width) => ({ width })),
  };
}

/**
 * A figure as a spreadsheet in the view's language: a sheet of its statements with real numbers, and
 * one of sources and notes in full.
 */
export async function figureXlsx(figure: Figure, papers: Papers): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  return write([figureSheet(figure, papers), sourceSheet(figure, papers)]).toBlob();
}
