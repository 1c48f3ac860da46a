import { useId, useMemo, useState } from 'react';
import { draw } from '../figures/draw';
import { Clauses } from './clauses';
import { Controls } from './controls';
import { ErrorCard } from './error-card';
import { FigureNoteRings } from './figure-note-rings';
import type { FigureProps, ReadyState } from './figure-state';
import { IconButton, IconLink } from './icon';
import { useInterface } from './interface';
import type { Later } from './kept';
import { PlotBox } from './plot-box';
import { Prose } from './prose';
import { SourceLine } from './source-line';
import { TablePanel } from './table-panel';
import { VoiceTable } from './voice-table';

export interface CardProps extends FigureProps {
  /** Address of the figure's own page. */
  readonly href: string;
  /** Rank of the title in the page. */
  readonly level?: 2 | 3;
  /** Choices that the page has made and does not offer again. */
  readonly fixed?: readonly string[];
  /** Widths the plot is drawn for in this place. */
  readonly widths: readonly number[];
  /** The card stands far down its page. */
  readonly later?: Later;
}

/** A figure's card once its data are there. */
export function ReadyCard(props: CardProps & Pick<ReadyState, 'data' | 'topology'>) {
  const { spec, data, topology, view, registers, href, rowHref, onChoose, level = 3 } = props;
  const { t, lang } = useInterface();
  const id = useId();
  const figure = useMemo(() => draw(spec, data, view, topology), [spec, data, view, topology]);
  const [shown, setShown] = useState<'plot' | 'table'>('plot');
  const [failure, setFailure] = useState<unknown>(null);
  const Title = `h${level}` as const;
  const controls = figure.controls.filter((control) => !props.fixed?.includes(control.id));
  const noteId = (note: string) => `${id}-${note}`;
  const failed = failure !== null;
  const asTable = shown === 'table' || failed;
  const other = shown === 'plot' ? 'table' : 'plot';
  return (
    <article aria-labelledby={`${id}-title`}>
      <header className="figure-card-head">
        <div>
          <Title className="figure-card-title" id={`${id}-title`}>
            <a href={href}>
              <Clauses text={figure.title} lang={lang} />
            </a>
          </Title>
          <p className="figure-card-subtitle">
            <Prose text={figure.subtitle} lang={lang} />
          </p>
        </div>
        {controls.length > 0 && (
          <div className="figure-card-controls">
            <Controls controls={controls} onChoose={onChoose} />
          </div>
        )}
      </header>
      {failed && (
        <ErrorCard
          title={t(($) => $.error.card)}
          sentence={t(($) => $.error.draw)}
          error={failure}
        />
      )}
      {asTable ? (
        <TablePanel
          table={figure.table}
          caption={figure.title}
          captionHidden
          registers={registers}
          noteId={noteId}
          rowHref={rowHref}
        />
      ) : (
        <>
          <PlotBox {...props} figure={figure} notes={`${id}-`} onFailed={setFailure} />
          <VoiceTable figure={figure} registers={registers} rowHref={rowHref} />
        </>
      )}
      <>
        {figure.reading.map((sentence) => (
          <p key={sentence} className="figure-card-reading">
            <Prose text={sentence} lang={lang} />
          </p>
        ))}
        <footer className="figure-card-foot">
          <SourceLine
            sources={figure.sources}
            registers={registers}
            boundaries={figure.outline !== null}
          />
          <FigureNoteRings figure={figure} registers={registers} noteId={noteId} />
          <p className="figure-card-actions">
            <IconButton
              icon={other}
              label={other === 'table' ? t(($) => $.chart.showTable) : t(($) => $.chart.showPlot)}
              onClick={() => setShown(other)}
            />
            <IconLink
              icon="open"
              label={`${t(($) => $.chart.open)}${lang === 'en' ? ': ' : '：'}${figure.title}`}
              hint={t(($) => $.chart.open)}
              href={href}
            />
          </p>
        </footer>
      </>
    </article>
  );
}
