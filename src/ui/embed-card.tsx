import { useEffect, useId, useMemo, useState } from 'react';
import { draw } from '../figures/draw';
import { Clauses } from './clauses';
import { Controls } from './controls';
import { ErrorCard } from './error-card';
import { FigureNoteRings } from './figure-note-rings';
import type { FigureProps, ReadyState } from './figure-state';
import { useInterface } from './interface';
import type { Later } from './kept';
import { PlotBox } from './plot-box';
import { SourceLine } from './source-line';
import { VoiceTable } from './voice-table';

interface Props extends FigureProps {
  /** Address of the figure's own page. */
  readonly href: string;
  /** Widths the plot is drawn for. */
  readonly widths: readonly number[];
  readonly later?: Later;
  /** The frame asks for the figure's choices. */
  readonly controlled: boolean;
}

/** A figure alone, in the frame of another page: the finding, the plot, its source and a way to the whole. */
export function EmbedCard(props: Props & Pick<ReadyState, 'data' | 'topology'>) {
  const { spec, data, topology, view, registers, href, rowHref, controlled, onChoose } = props;
  const { t, lang } = useInterface();
  const id = useId();
  const figure = useMemo(() => draw(spec, data, view, topology), [spec, data, view, topology]);
  useEffect(() => {
    if (controlled) void import('./controls-sheet').then((sheet) => sheet.bringControlsStyle());
  }, [controlled]);
  const [failure, setFailure] = useState<unknown>(null);
  return (
    <article>
      <h1>
        <a href={href} target="_blank" rel="noopener">
          <Clauses text={figure.title} lang={lang} />
        </a>
      </h1>
      <p className="embed-subtitle">{figure.subtitle}</p>
      {controlled && (
        <div className="embed-controls">
          <Controls controls={figure.controls} onChoose={onChoose} />
        </div>
      )}
      {failure === null ? (
        <PlotBox {...props} figure={figure} notes={`${id}-`} onFailed={setFailure} />
      ) : (
        <ErrorCard title={t(($) => $.error.card)} error={failure} />
      )}
      <VoiceTable
        figure={figure}
        registers={registers}
        rowHref={rowHref}
        shown={failure !== null}
      />
      <footer className="embed-source">
        <SourceLine
          sources={figure.sources}
          registers={registers}
          boundaries={figure.outline !== null}
        />
        <FigureNoteRings figure={figure} registers={registers} noteId={(note) => `${id}-${note}`} />
        <a href={href} target="_blank" rel="noopener">
          {t(($) => $.chart.open)}
        </a>
      </footer>
    </article>
  );
}
