import type { Figure } from '../figures/spec';
import { formatLocator } from '../i18n/format';
import { say } from '../i18n/text';
import { useInterface } from './interface';
import { sourceDate, type Registers } from './registers';

interface Props {
  readonly figure: Figure;
  readonly registers: Registers;
}

/** Every source of a figure: title, publisher, date, where in it, its grade, and what the grade means. */
export function FigureSources({ figure, registers }: Props) {
  const { t, lang } = useInterface();
  const comma = lang === 'en' ? ', ' : '，';
  return (
    <section className="rule">
      <h2 className="figure-page-heading">{t(($) => $.chart.sources)}</h2>
      <ul className="figure-page-sources">
        {figure.sources.map((id) => {
          const source = registers.sources.get(id);
          if (!source) return <li key={id}>{id}</li>;
          const facts = [
            source.publisher === null ? '' : say(source.publisher, lang),
            sourceDate(source, lang),
            ...(figure.locators[id] ?? []).map((locator) => formatLocator(locator, lang)),
          ].filter((part) => part !== '');
          const meaning = registers.grades?.[source.grade];
          return (
            <li key={id}>
              <h3>{say(source.title, lang)}</h3>
              <p>{facts.join(comma)}</p>
              <p className="muted">
                {t(($) => $.chart.grade, { grade: source.grade })}
                {meaning && `${lang === 'en' ? ': ' : '：'}${say(meaning, lang)}`}
              </p>
              {source.address !== null && (
                <p className="figure-page-address" translate="no">
                  {source.address}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
