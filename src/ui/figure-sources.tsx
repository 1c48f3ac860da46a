import { Fragment } from 'react';
import type { Figure } from '../figures/spec';
import { addressPieces, shortAddress } from '../i18n/format';
import { say } from '../i18n/text';
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

/** Every source of a figure: title, publisher, date, where in it, its grade, and what the grade means. */
export function FigureSources({ figure, registers }: Props) {
  const { t, lang } = useInterface();
  const stop = lang === 'en' ? '; ' : '；';
  return (
    <section className="rule">
      <h2 className="figure-page-heading">{t(($) => $.chart.sources)}</h2>
      <ul className="figure-page-sources">
        {figure.sources.map((id) => {
          const source = registers.sources.get(id);
          if (!source) return <li key={id}>{id}</li>;
          const facts = sourceFacts(source, figure.locators[id] ?? [], lang);
          const meaning = registers.grades?.[source.grade];
          return (
            <li key={id}>
              <h3>
                <Tied text={say(source.title, lang)} lang={lang} />
              </h3>
              <p>
                <Tied text={facts.join(stop)} lang={lang} />
              </p>
              <p className="muted">
                {t(($) => $.chart.grade, { grade: source.grade })}
                {meaning && `${lang === 'en' ? ': ' : '：'}${say(meaning, lang)}`}
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
    </section>
  );
}
