import './figure-card.css';
import { ErrorBoundary } from './error-boundary';
import { ErrorCard } from './error-card';
import { useInterface } from './interface';
import { ReadyCard, type CardProps } from './ready-card';
import { Skeleton } from './skeleton';

interface Props extends CardProps {
  /** Height of the place held while the data is on its way. */
  readonly held?: number;
}

/** A figure in a card: the finding, the plot or its table, notes, source. A failure stays inside. */
export function FigureCard(props: Props) {
  const { t } = useInterface();
  const { state, spec, view, held = 320 } = props;
  const title = t(($) => $.error.card);
  return (
    <div className={`figure-card figure-card-${props.size ?? 'card'}`} data-figure={spec.id}>
      {state.status === 'loading' && <Skeleton height={held} />}
      {state.status === 'failed' && (
        <ErrorCard title={title} error={state.error} onRetry={() => state.retry()} />
      )}
      {state.status === 'ready' && (
        <ErrorBoundary
          resetKey={JSON.stringify(view)}
          renderFailure={(error, retry) => (
            <ErrorCard title={title} error={error} onRetry={retry} />
          )}
        >
          <ReadyCard {...props} data={state.data} topology={state.topology} />
        </ErrorBoundary>
      )}
    </div>
  );
}
