import type { RowOf } from '../datasets';
import { boundaryLine } from '../figures/parts/boundary';
import type { Figure } from '../figures/spec';
import { formatNumber } from '../i18n/format';
import { say, type Lang, type Text } from '../i18n/text';
import { sourceWithDate } from '../model/sources';

/** What a file says around a figure's own numbers, in the language of the view it shows. */
export interface Papers {
  readonly lang: Lang;
  /** Name of the site. */
  readonly site: string;
  /** Address of the view, with its choices. */
  readonly address: string;
  /** ISO day of the data's newest change. */
  readonly release: string;
  /** ISO day by which the sources had been read. */
  readonly read: string;
  source(id: string): RowOf<'sources'> | undefined;
  note(id: string): RowOf<'notes'> | undefined;
  /** What the grade of a source means. */
  grade(grade: string): Text | undefined;
}

const lead: Text = { en: 'Source: ', 'zh-Hant': '來源：', 'zh-Hans': '来源：' };

const more = (n: string): Text => ({
  en: `; and ${n} more`,
  'zh-Hant': `；另有${n}個來源`,
  'zh-Hans': `；另有${n}个来源`,
});

type Sourced = Pick<Papers, 'lang' | 'source'>;

/** Where a figure comes from, in one line; `most` sources at most are named, the others counted. */
export function sourceLine(figure: Figure, { lang, source }: Sourced, most = Infinity): string {
  const names = figure.sources.map((id) => {
    const found = source(id);
    return found ? sourceWithDate(found, lang) : id;
  });
  if (names.length === 0) return '';
  const left = names.length - Math.min(most, names.length);
  return [
    say(lead, lang) + names.slice(0, most).join(lang === 'en' ? '; ' : '；'),
    left > 0 ? say(more(formatNumber(left, lang)), lang) : '',
  ].join('');
}

/** The lines that stand under a figure: its sources, and the boundaries of a map. */
export const sourceLines = (figure: Figure, papers: Sourced): string[] =>
  [sourceLine(figure, papers), figure.outline ? boundaryLine(papers.lang) : ''].filter(
    (line) => line !== '',
  );
