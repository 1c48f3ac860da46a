import { boundaryLine } from '../figures/parts/boundary';
import { Fragment } from 'react';
import { useInterface } from './interface';
import { Tied } from './tied';
import { sourceWithDate } from '../model/sources';
import { type Registers } from './registers';

interface Props {
  readonly sources: readonly string[];
  readonly registers: Registers;
  /** Map figures also say where their boundaries come from. */
  readonly boundaries?: boolean;
}

/** The one line that ends every figure: where it comes from, and when that was published. */
export function SourceLine({ sources, registers, boundaries = false }: Props) {
  const { t, lang } = useInterface();
  const colon = lang === 'en' ? ': ' : '：';
  const stop = lang === 'en' ? '; ' : '；';
  const name = (id: string): string => {
    const source = registers.sources.get(id);
    if (!source) return id;
    return sourceWithDate(source, lang);
  };
  return (
    <p className="source-line">
      {sources.length > 0 && (
        <>
          {t(($) => $.chart.source) + colon}
          {sources.map((id, i) => (
            <Fragment key={id}>
              {i > 0 && stop}
              <Tied text={name(id)} lang={lang} />
            </Fragment>
          ))}
        </>
      )}
      {boundaries && (
        <span className="source-line-map">
          <Tied text={boundaryLine(lang)} lang={lang} />
        </span>
      )}
    </p>
  );
}
