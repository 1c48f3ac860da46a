import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { draw } from '../figures/draw';
import type { AnyTopology, Figure, FigureSpec, View } from '../figures/spec';
import type { Data } from '../datasets';
import { useInterface } from './interface';
import { Kept, useHydrating, usePress, type Later } from './kept';
import { ErrorCard } from './error-card';
import { useLiveChart } from './plot/live-chart';
import { widthFor } from './plot/widths';

/** The event by which an island is told to have its plot drawn by ECharts. */
export const enlivenEvent = 'jiangxi:enliven';

interface Props {
  readonly spec: FigureSpec;
  readonly data: Data;
  readonly topology: AnyTopology | null;
  readonly view: View;
  /** The figure at the view's nominal width. */
  readonly figure: Figure;
  /** Widths it is drawn for in this place, ascending. */
  readonly widths: readonly number[];
  /** The picture stands far down its page and is fetched on the way there. */
  readonly later?: Later;
  /** Address of the figure's own page; null on that page. */
  readonly href: string | null;
  /** Prefix of the ids of the figure's notes. */
  readonly notes: string;
  onFailed(error: unknown): void;
}

/** The width to draw for in a place, null until it is laid out. */
function useWidth(widths: readonly number[]) {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  const list = widths.join();
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return undefined;
    const all = list.split(',').map(Number);
    const measure = () => setWidth(box.clientWidth > 0 ? widthFor(all, box.clientWidth) : null);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [list]);
  return { ref, width };
}

/**
 * A figure drawn: the picture of the build until somebody reaches for it or asks for another view,
 * then the same by ECharts. One stop for the keyboard either way.
 */
export function PlotBox(props: Props) {
  const { spec, data, topology, view, figure, widths, later, href, notes, onFailed } = props;
  const { t } = useInterface();
  const press = usePress();
  const hydrating = useHydrating();
  const [built] = useState(hydrating);
  const [first] = useState(() => JSON.stringify(view.choices) + view.currency);
  const [touched, setTouched] = useState(false);
  const [ready, setReady] = useState(false);
  const { ref, width } = useWidth(widths);
  const hint = useId();
  const isLive = !built || touched || JSON.stringify(view.choices) + view.currency !== first;
  useEffect(() => {
    const host = ref.current;
    const touch = () => setTouched(true);
    host?.addEventListener(enlivenEvent, touch);
    return () => host?.removeEventListener(enlivenEvent, touch);
  }, [ref]);
  const drawn = useMemo(
    () => (isLive && width !== null ? draw(spec, data, { ...view, width }, topology) : null),
    [isLive, spec, data, view, width, topology],
  );
  const { Chart, error, retry } = useLiveChart(isLive, figure.option.xAxis !== undefined);
  return (
    // One stop for the keyboard; the arrow keys inside it walk the rows of the table that says the same.
    <div
      ref={ref}
      className="plot"
      role="group"
      aria-roledescription={t(($) => $.chart.kind)}
      aria-label={figure.title}
      aria-describedby={hint}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-href={href ?? undefined}
      data-notes={notes}
    >
      <p id={hint} className="visually-hidden">
        {t(($) => $.chart.walk)}
      </p>
      {!ready && built && (
        <Kept
          className={`pictures upto-${widths.at(-1)}`}
          html={press?.pictures(spec, data, view, topology, widths, later)}
        />
      )}
      {Chart && drawn && width !== null && (
        <Chart figure={drawn} width={width} onReady={() => setReady(true)} onFailed={onFailed} />
      )}
      <p className="visually-hidden" aria-live="polite" />
      {error !== null && (
        <ErrorCard
          title={t(($) => $.error.waking)}
          sentence={t(($) => $.error.page)}
          error={error}
          onRetry={retry}
        />
      )}
    </div>
  );
}
