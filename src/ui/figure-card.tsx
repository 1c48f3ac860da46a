import { ErrorBoundary } from './error-boundary';
import { ErrorCard } from './error-card';
import { useInterface } from './interface';
import { ReadyCard, type CardProps } from './ready-card';
import { Skeleton } from './skeleton';

/** A figure in a card: the finding, the plot or its table, notes, source. A failure stays inside. */
export function FigureCard(props: CardProps) {
  const { t } = useInterface();
  const { state, view } = props;
  const title = t(($) => $.error.card);
  if (state.status === 'loading') return <Skeleton height={320} />;
  if (state.status === 'failed')
    return <ErrorCard title={title} error={state.error} onRetry={() => state.retry()} />;
  return (
    <ErrorBoundary
      resetKey={JSON.stringify(view)}
      renderFailure={(error, retry) => <ErrorCard title={title} error={error} onRetry={retry} />}
    >
      <ReadyCard {...props} data={state.data} topology={state.topology} />
    </ErrorBoundary>
  );
}
