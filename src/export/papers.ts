import type { RowOf } from '../datasets';
import { boundaryLine } from '../figures/parts/boundary';
import type { Figure } from '../figures/spec';
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

/** Where a figure comes from, in the lines that stand under it: its sources, and the boundaries of a map. */
export function sourceLines(figure: Figure, papers: Papers): string[] {
  const { lang } = papers;
  const names = figure.sources.map((id) => {
    const source = papers.source(id);
    return source ? sourceWithDate(source, lang) : id;
  });
  return [
    ...(names.length > 0 ? [say(lead, lang) + names.join(lang === 'en' ? '; ' : '；')] : []),
    ...(figure.outline ? [boundaryLine(lang)] : []),
  ];
}
