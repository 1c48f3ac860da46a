import { formatDate, formatLocators, formatPeriod } from '../i18n/format';
import type { Period, Quantity } from '../i18n/quantity';
import { say, type Lang, type Text } from '../i18n/text';
import { useInterface } from './interface';
import { pageNoteId } from './note-list';
import { NoteRing } from './note-ring';
import { Prose } from './prose';
import { sourceTitle, type Registers } from './registers';
import { Tied } from './tied';
import { Value } from './value';

/** One statement of a source about a place. */
export interface Fact {
  readonly id: string;
  readonly name: Text;
  readonly text: Text | null;
  readonly quantity: Quantity | null;
  readonly period: Period | null;
  readonly source: string;
  /** Where in the source; a page without parts has none. */
  readonly locator?: string;
  readonly notes: readonly string[];
  /** Name of a county, where the source names one. */
  readonly place: Text | null;
}

interface Props {
  readonly facts: readonly Fact[];
  readonly registers: Registers;
  /** Letters of the notes, one mapping for the whole page. */
  readonly letters: ReadonlyMap<string, string>;
}

/** A name without its last word, in Chinese without its last character: rings cling to that. */
const headOf = (name: string, lang: Lang): string =>
  name.slice(0, lang === 'en' ? name.lastIndexOf(' ') + 1 : -1);

/** Statements one below the other: name, what is said, period, source and rings that open the page's notes. */
export function FactList({ facts, registers, letters }: Props) {
  const { t, lang } = useInterface();
  const when = ({ period, quantity }: Fact, title: string): string => {
    const isFigure = quantity !== null && quantity.value !== null;
    if (period === null || (isFigure && quantity.unit === 'calendar-year')) return '';
    // Words without a figure hold when the source says them, and its title says when that was.
    if (period.kind === 'undated') return isFigure ? t(($) => $.city.undated) : '';
    const date = 'date' in period ? period.date : 'year' in period ? String(period.year) : null;
    if (date !== null && title.includes(formatDate(date, lang))) return '';
    const words = formatPeriod(period, lang);
    if (period.kind !== 'year') return words;
    return isFigure
      ? t(($) => $.city.dated, { date: words })
      : t(($) => $.city.refers, { date: words });
  };
  const origin = (fact: Fact): string => {
    const title = sourceTitle(registers, fact.source, lang);
    const where = fact.locator === undefined ? '' : formatLocators([fact.locator], lang);
    return [title, where, when(fact, title)]
      .filter((part) => part !== '')
      .join(lang === 'en' ? '; ' : '；');
  };
  if (facts.length === 0) return <p className="muted">{t(($) => $.city.none)}</p>;
  return (
    <ul className="fact-list">
      {facts.map((fact) => (
        <li key={fact.id} data-row={fact.id}>
          <p className="fact-name">
            {headOf(say(fact.name, lang), lang)}
            <span className="fact-tail">
              {say(fact.name, lang).slice(headOf(say(fact.name, lang), lang).length)}
              {fact.notes.map((note) => (
                <NoteRing
                  key={note}
                  letter={letters.get(note) ?? ''}
                  note={note}
                  registers={registers}
                  opens={pageNoteId(note)}
                />
              ))}
            </span>
          </p>
          <div className="fact-body">
            {fact.quantity && fact.quantity.value !== null && (
              <p className="fact-value">
                <Value quantity={fact.quantity} />
              </p>
            )}
            {fact.text && (
              <p>
                <Prose text={say(fact.text, lang)} lang={lang} />
              </p>
            )}
            {fact.place && <p>{t(($) => $.city.host, { name: say(fact.place, lang) })}</p>}
            <p className="fact-source">
              <Tied text={origin(fact)} lang={lang} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
