import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { draw } from '../figures/draw';
import type { FigureSpec, View } from '../figures/spec';
import { ErrorBoundary } from '../ui/error-boundary';
import { ErrorCard } from '../ui/error-card';
import type { ReadyState } from '../ui/figure-state';
import { useInterface } from '../ui/interface';
import { Skeleton } from '../ui/skeleton';
import { StatStrip } from '../ui/stat-strip';
import { useFrame, useView } from './frame';
import { useFigureData } from './load';
import { pathTo } from './paths';
import { figureQuery } from './view';

interface Props {
  readonly spec: FigureSpec;
  readonly fixed?: Readonly<Record<string, string>>;
  readonly marks?: boolean;
}

/** A figure whose rows stand side by side as single figures. */
export function Strip(props: Props) {
  const { t } = useInterface();
  const view = useView(props.spec.id, props.fixed);
  const state = useFigureData(props.spec, view);
  const title = t(($) => $.error.card);
  if (state.status === 'loading') return <Skeleton height={120} />;
  if (state.status === 'failed')
    return <ErrorCard title={title} error={state.error} onRetry={() => state.retry()} />;
  return (
    <ErrorBoundary
      resetKey={JSON.stringify(view)}
      renderFailure={(error, retry) => <ErrorCard title={title} error={error} onRetry={retry} />}
    >
      <ReadyStrip {...props} state={state} view={view} />
    </ErrorBoundary>
  );
}

interface ReadyProps extends Props {
  readonly state: ReadyState;
  readonly view: View;
}

function ReadyStrip({ spec, fixed, marks = true, state, view }: ReadyProps) {
  const { registers } = useFrame();
  const [search] = useSearchParams();
  const id = useId();
  return (
    <div data-figure={spec.id}>
      <StatStrip
        figure={draw(spec, state.data, view, state.topology)}
        registers={registers}
        href={pathTo(
          view.lang,
          { page: 'chart', figure: spec.id },
          figureQuery(search, spec.id, fixed),
        )}
        id={id}
        marks={marks}
      />
    </div>
  );
}
