import './figure-page.css';
import { useId, useMemo, useState } from 'react';
import { draw } from '../figures/draw';
import { sharedNotes } from '../figures/parts/notes';
import type { View } from '../figures/spec';
import { Clauses } from './clauses';
import { Controls, CurrencyPick } from './controls';
import { ErrorBoundary } from './error-boundary';
import { ErrorCard } from './error-card';
import { FigureNotes } from './figure-notes';
import type { FigureProps, ReadyState } from './figure-state';
import { FigureSources } from './figure-sources';
import { useInterface } from './interface';
import { NoteRings } from './note-rings';
import { openNote } from './open-note';
import { PlotBox } from './plot-box';
import { Skeleton } from './skeleton';
import { SourceLine } from './source-line';
import { TablePanel } from './table-panel';
import { Tabs, type Tab } from './tabs';

interface Props extends FigureProps {
  readonly shown: Tab;
  onShow(tab: Tab): void;
  onCurrency(currency: View['currency']): void;
  /** What stands above the title: the way here. */
  readonly breadcrumb: React.ReactNode;
  /** Head of the document for this figure. */
  renderHead(title: string, subtitle: string): React.ReactNode;
  /** Other figures of the topic. */
  readonly related: React.ReactNode;
}

/** One figure in full: plot or table, choices, notes, sources, and always its table. */
export function FigurePage(props: Props) {
  const { t } = useInterface();
  const { state, view, breadcrumb } = props;
  const title = t(($) => $.error.card);
  const waiting = (body: React.ReactNode) => (
    <div className="page figure-page">
      {breadcrumb}
      {props.renderHead(
        t(($) => $.site.name),
        t(($) => $.charts.description),
      )}
      {body}
    </div>
  );
  if (state.status === 'loading') return waiting(<Skeleton height={640} />);
  if (state.status === 'failed') {
    return waiting(
      <>
        <h1>{title}</h1>
        <ErrorCard title={title} error={state.error} onRetry={() => state.retry()} />
      </>,
    );
  }
  return (
    <ErrorBoundary
      resetKey={JSON.stringify(view)}
      renderFailure={(error, retry) =>
        waiting(<ErrorCard title={title} error={error} onRetry={retry} />)
      }
    >
      <ReadyPage {...props} data={state.data} topology={state.topology} />
    </ErrorBoundary>
  );
}

function ReadyPage(props: Props & Pick<ReadyState, 'data' | 'topology'>) {
  const { spec, data, topology, view, registers, shown, rowHref } = props;
  const { t } = useInterface();
  const id = useId();
  const figure = useMemo(() => draw(spec, data, view, topology), [spec, data, view, topology]);
  const [failure, setFailure] = useState<unknown>(null);
  const noteId = (note: string) => `${id}-${note}`;
  const table = (
    <TablePanel
      table={figure.table}
      caption={figure.title}
      captionHidden
      registers={registers}
      noteId={noteId}
      rowHref={rowHref}
    />
  );
  return (
    <article className="page figure-page" data-figure={figure.id}>
      {props.renderHead(figure.title, figure.subtitle)}
      {props.breadcrumb}
      <h1>
        <Clauses text={figure.title} lang={view.lang} />
      </h1>
      <p className="lead">{figure.subtitle}</p>
      <div className="figure-page-bar">
        <Tabs shown={shown} onShow={props.onShow} panel={`${id}-panel`} />
        <Controls controls={figure.controls} onChoose={props.onChoose} />
        {figure.money && <CurrencyPick value={view.currency} onPick={props.onCurrency} />}
      </div>
      <div className="figure-page-columns">
        <div className="figure-page-main">
          <div
            id={`${id}-panel`}
            role="tabpanel"
            aria-label={shown === 'plot' ? t(($) => $.chart.plot) : t(($) => $.chart.table)}
          >
            {shown === 'table' ? (
              table
            ) : (
              <div className="card">
                {failure === null ? (
                  <PlotBox
                    {...props}
                    href={null}
                    figure={figure}
                    onNote={(note, at) => openNote(noteId(note), at)}
                    onFailed={setFailure}
                  />
                ) : (
                  <ErrorCard
                    title={t(($) => $.error.card)}
                    sentence={t(($) => $.error.draw)}
                    error={failure}
                  />
                )}
                <div className="figure-page-source">
                  <SourceLine
                    sources={figure.sources}
                    registers={registers}
                    boundaries={figure.outline !== null}
                  />
                  {/* Notes of every row have no ring at a mark: they stand under the plot once. */}
                  <span>
                    <NoteRings
                      notes={[...sharedNotes(figure.table)]}
                      table={figure.table}
                      registers={registers}
                      noteId={noteId}
                    />
                  </span>
                </div>
              </div>
            )}
          </div>
          {shown === 'plot' && (
            <section>
              <h2 className="figure-page-heading">{t(($) => $.chart.sameAsTable)}</h2>
              {table}
            </section>
          )}
          <p className="source">{t(($) => $.chart.dash)}</p>
        </div>
        <aside className="figure-page-aside">
          <FigureNotes figure={figure} registers={registers} noteId={noteId} />
          <FigureSources figure={figure} registers={registers} />
          {props.related}
        </aside>
      </div>
    </article>
  );
}
