import type { RowOf } from '../datasets';
import { formatDate, formatLocators } from '../i18n/format';
import { say, type Lang } from '../i18n/text';

/** The date of a source, empty where it has none or where its title says it already. */
export function sourceDate(source: RowOf<'sources'>, lang: Lang): string {
  const date = source.date === null ? '' : formatDate(source.date, lang);
  return say(source.title, lang).includes(date) ? '' : date;
}

/** A source by title and date: "Feature on the 2026 trade week, May 2026". */
export const sourceWithDate = (source: RowOf<'sources'>, lang: Lang): string =>
  [say(source.title, lang), sourceDate(source, lang)]
    .filter((part) => part !== '')
    .join(lang === 'en' ? ', ' : '，');

/** What is known of a source beside its title: publisher, date, and where in it. */
export const sourceFacts = (
  source: RowOf<'sources'>,
  locators: readonly string[],
  lang: Lang,
): string[] =>
  [
    source.publisher === null ? '' : say(source.publisher, lang),
    sourceDate(source, lang),
    formatLocators(locators, lang),
  ].filter((part) => part !== '');
