import ReactEChartsCore from 'echarts-for-react/esm/core';
import type { EChartsType } from 'echarts';
import { useLayoutEffect, useRef, useState } from 'react';
import { echarts, registerOutline } from '../../figures/echarts';
import type { Figure } from '../../figures/spec';
import { clicked, enliven, over, type Met } from '../../shell/cursor';
import type { LivePlot } from '../../shell/marks';
import { guarded } from './guard';
import { markPoint } from './mark-point';
import { measureOnScreen } from './measure';
import { correctPointer } from './pointer';

interface Props {
  readonly figure: Figure;
  readonly width: number;
  /** The plot stands, in the same frame as the call. */
  onReady(): void;
  /** The drawing failed; the text beside the plot says so. */
  onFailed(error: unknown): void;
}

/** The part of ECharts' pointer events that is used. */
interface PointerEvent {
  readonly name?: string;
  readonly info?: { readonly note?: string };
  readonly event?: { readonly event?: globalThis.Event };
}

function metBy({ name, info, event }: PointerEvent): Met | null {
  const native = event?.event;
  if (!name || !(native instanceof MouseEvent)) return null;
  const touch = native instanceof globalThis.PointerEvent && native.pointerType === 'touch';
  return { row: name, note: info?.note ?? null, x: native.clientX, y: native.clientY, touch };
}

interface Handlers {
  over(met: Met | null): void;
  clicked(met: Met): void;
  failed(error: unknown): void;
}

/**
 * What the wrapper is given once and for all: ECharts with its errors caught, and listeners that
 * pass on to whoever listens now. New listeners at every render would be bound anew each time.
 */
function makeBridge() {
  let now: Handlers | null = null;
  return {
    listen: (handlers: Handlers): void => {
      now = handlers;
    },
    library: guarded(echarts, (error) => now?.failed(error)),
    events: {
      mouseover: (event: PointerEvent) => now?.over(metBy(event)),
      mousemove: (event: PointerEvent) => now?.over(metBy(event)),
      mouseout: () => now?.over(null),
      globalout: () => now?.over(null),
      click: (event: PointerEvent) => {
        const met = metBy(event);
        if (met) now?.clicked(met);
      },
    },
  };
}

/** ECharts' side of the cursor: its own highlights, and where its marks stand. */
function livePlot(chart: EChartsType): LivePlot {
  let lit: readonly string[] = [];
  return {
    light: (rows) => {
      if (chart.isDisposed() || rows.join() === lit.join()) return;
      if (lit.length > 0) chart.dispatchAction({ type: 'downplay', name: lit });
      if (rows.length > 0) chart.dispatchAction({ type: 'highlight', name: rows });
      lit = rows;
    },
    pointOf: (row) => (chart.isDisposed() ? null : markPoint(chart, row)),
  };
}

const renderer = { renderer: 'svg' } as const;

measureOnScreen();

/** A figure's option on screen: the one place that meets the React wrapper of ECharts. */
export function Chart({ figure, width, onReady, onFailed }: Props) {
  const { outline, height } = figure;
  const [bridge] = useState(makeBridge);
  const [chart, setChart] = useState<EChartsType | null>(null);
  const place = useRef<HTMLDivElement>(null);
  // Known to ECharts before the wrapper sets the option, and only once however often this runs.
  if (outline) registerOutline(outline);
  useLayoutEffect(() => {
    const host = place.current?.closest<HTMLElement>('.plot');
    bridge.listen({
      over: (met) => host && over(host, met),
      clicked: (met) => host && clicked(host, met),
      failed: onFailed,
    });
  });
  useLayoutEffect(
    () => (place.current ? correctPointer(place.current, width) : undefined),
    [width],
  );
  // Before the browser paints, or one frame stretches the old picture to the new size.
  useLayoutEffect(() => {
    if (!chart || chart.isDisposed()) return undefined;
    if (chart.getWidth() !== width || chart.getHeight() !== height) {
      chart.resize({ width, height });
    }
    chart.getZr().flush();
    // With it the picture can be shown and printed at another size than it was drawn for.
    const svg = chart.getDom().querySelector('svg');
    svg?.setAttribute('viewBox', `0 0 ${width} ${height}`);
    const host = place.current?.closest<HTMLElement>('.plot');
    return host ? enliven(host, livePlot(chart)) : undefined;
  }, [chart, width, height]);
  return (
    <div ref={place} className="plot-live">
      <ReactEChartsCore
        echarts={bridge.library}
        option={figure.option}
        notMerge
        autoResize={false}
        opts={renderer}
        style={{ width, height }}
        onEvents={bridge.events}
        onChartReady={(ready) => {
          ready.getZr().flush();
          setChart(ready);
          onReady();
        }}
      />
    </div>
  );
}
