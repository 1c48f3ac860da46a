import { noteLetters } from '../../figures/parts/notes';
import { formatDate } from '../../i18n/format';
import { say, type Text } from '../../i18n/text';
import { sourceFacts } from '../../model/sources';
import type { ChartData } from './chart-data';
import type { Told } from './slide-frame';

const words = {
  data: { en: 'Data of', 'zh-Hant': '數據日期', 'zh-Hans': '数据日期' },
  sources: { en: 'Sources', 'zh-Hant': '來源', 'zh-Hans': '来源' },
  unit: {
    en: 'Unit of the chart’s workbook',
    'zh-Hant': '圖表工作表的單位',
    'zh-Hans': '图表工作表的单位',
  },
} satisfies Readonly<Record<string, Text>>;

/** What the speaker sees: how to read the figure, its doubts in full, its sources with the place in each. */
export function speakerNotes({ figure, papers }: Told, data: ChartData | null): string {
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
