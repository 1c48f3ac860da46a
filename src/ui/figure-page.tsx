import { useEffect, useId, useMemo, useState, type ReactNode } from 'react';
import { draw } from '../figures/draw';
import { holdsDash } from '../figures/parts/columns';
import { sharedNotes } from '../figures/parts/notes';
import type { Table, View } from '../figures/spec';
import { Clauses } from './clauses';
import { Controls, CurrencyPick } from './controls';
import { isLong } from './data-table';
import { ErrorBoundary } from './error-boundary';
import { ErrorCard } from './error-card';
import { areSourcesBelow } from './figure-balance';
import { FigureNotes } from './figure-notes';
import type { FigureProps, ReadyState } from './figure-state';
import { FigureSources } from './figure-sources';
import { useInterface } from './interface';
import { NoteRings } from './note-rings';
import { PlotBox } from './plot-box';
import { Prose } from './prose';
import { Skeleton } from './skeleton';
import { Kept, useHydrating } from './kept';
import { SourceLine } from './source-line';
import { TablePanel } from './table-panel';
import { Tabs, type Tab } from './tabs';

/** A table of many columns, or one that is long enough for two of its own, takes the whole page. */
const isSpread = (table: Table): boolean => table.columns.length > 3 || isLong(table);

interface Props extends FigureProps {
  readonly shown: Tab;
  onShow(tab: Tab): void;
  onCurrency(currency: View['currency']): void;
  /** Widths the plot is drawn for. */
  readonly widths: readonly number[];
  /** HTML of what leads on, printed at build; the browser keeps what stands. */
  readonly related: string | undefined;
  /** What else there is to do with the figure. */
  readonly tools: ReactNode;
  /** The finding changed with a choice: the document's name follows. */
  onTitle(title: string): void;
}

/** One figure in full: plot or table, choices, notes, sources, and always its table. */
export function FigurePage(props: Props) {
  const { t } = useInterface();
  const { state, view } = props;
  const title = t(($) => $.error.card);
  if (state.status === 'loading') return <Skeleton height={640} />;
  if (state.status === 'failed')
    return <ErrorCard title={title} error={state.error} onRetry={() => state.retry()} />;
  return (
    <ErrorBoundary
      resetKey={JSON.stringify(view)}
      renderFailure={(error, retry) => <ErrorCard title={title} error={error} onRetry={retry} />}
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
  const hydrating = useHydrating();
  const { onTitle } = props;
  useEffect(() => {
    if (!hydrating) onTitle(figure.title);
  }, [hydrating, onTitle, figure.title]);
  const below =
    !isSpread(figure.table) && shown === 'plot' && areSourcesBelow(figure, registers, view.lang);
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
    <article>
      <h1>
        <Clauses text={figure.title} lang={view.lang} />
      </h1>
      <p className="lead">
        <Prose text={figure.subtitle} lang={view.lang} />
      </p>
      <div className="figure-page-bar">
        <Tabs shown={shown} onShow={props.onShow} panel={`${id}-panel`} />
        <Controls controls={figure.controls} onChoose={props.onChoose} />
        {figure.money && <CurrencyPick value={view.currency} onPick={props.onCurrency} />}
        {props.tools}
      </div>
      <div className={`figure-page-columns${isSpread(figure.table) ? ' figure-page-spread' : ''}`}>
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
                    notes={`${id}-`}
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
          {holdsDash(figure.table) && (
            <p className="source figure-page-dash">{t(($) => $.chart.dash)}</p>
          )}
          {below && (
            <div className="figure-page-aside">
              <FigureSources figure={figure} registers={registers} />
            </div>
          )}
        </div>
        <aside className="figure-page-aside">
          <FigureNotes figure={figure} registers={registers} noteId={noteId} />
          {!below && <FigureSources figure={figure} registers={registers} />}
          <Kept html={props.related} />
        </aside>
      </div>
    </article>
  );
}
