import { Fragment } from 'react';
import type { Figure } from '../figures/spec';
import { addressPieces, shortAddress } from '../i18n/format';
import { say } from '../i18n/text';
import { sourcesShown } from './figure-balance';
import { useInterface } from './interface';
import { sourceFacts } from '../model/sources';
import { type Registers } from './registers';
import { Tied } from './tied';

interface Props {
  readonly figure: Pick<Figure, 'sources' | 'locators'>;
  readonly registers: Registers;
}

/** An address that breaks after its own joints and never inside an escape. */
function Address({ text }: { readonly text: string }) {
  return addressPieces(text).map(({ at, text: piece, tied }) => (
    <Fragment key={at}>
      {tied ? <span className="tied">{piece}</span> : piece}
      {/[/?&=]$/.test(piece) && <wbr />}
    </Fragment>
  ));
}

/** Every source of a figure: title, publisher, date, where in it, its grade; what the grades mean stands once. */
export function FigureSources({ figure: { sources, locators }, registers }: Props) {
  const { t, lang } = useInterface();
  const [stop, colon] = lang === 'en' ? ['; ', ': '] : ['；', '：'];
  const shown = sourcesShown(sources.length);
  const list = (ids: readonly string[]) => (
    <ul className="figure-page-sources">
      {ids.map((id) => {
        const source = registers.sources.get(id);
        if (!source) return <li key={id}>{id}</li>;
        const facts = sourceFacts(source, locators[id] ?? [], lang).join(stop);
        return (
          <li key={id}>
            <h3>
              <Tied text={say(source.title, lang)} lang={lang} />
            </h3>
            <p>
              <Tied text={facts} lang={lang} />
            </p>
            <p className="muted tied">
              {(facts && stop) + t(($) => $.chart.grade, { grade: source.grade })}
            </p>
            {source.address !== null && (
              <p className="figure-page-address" translate="no">
                <a href={source.address} rel="noopener" className="screen-only" lang="en">
                  {shortAddress(source.address)}
                </a>
                <span className="figure-page-printed" lang="zh-Hans">
                  <Address text={source.address} />
                </span>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
  const grades = new Set(sources.flatMap((id) => registers.sources.get(id)?.grade ?? []));
  return (
    <section className="rule">
      <h2 className="figure-page-heading">{t(($) => $.chart.sources)}</h2>
      {list(sources.slice(0, shown))}
      {shown < sources.length && (
        <details className="figure-page-more">
          <summary>{t(($) => $.city.more, { count: sources.length - shown })}</summary>
          {list(sources.slice(shown))}
        </details>
      )}
      {[...grades].toSorted().map((grade) => {
        const meaning = registers.grades?.[grade];
        return (
          meaning && (
            <p key={grade} className="figure-page-grade muted">
              {t(($) => $.chart.grade, { grade }) + colon + say(meaning, lang)}
            </p>
          )
        );
      })}
    </section>
  );
}
