import ReactEChartsCore from 'echarts-for-react/esm/core';
import type { EChartsType } from 'echarts';
import { useLayoutEffect, useState } from 'react';
import { echarts, registerOutline } from '../../figures/echarts';
import type { Figure } from '../../figures/spec';
import { guarded } from './guard';

/** What the pointer met: the row's id, the note whose ring it is on, and the place in px. */
export interface Met {
  readonly row: string;
  readonly note: string | null;
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly figure: Figure;
  readonly width: number;
  onReady(chart: EChartsType): void;
  onOver(met: Met): void;
  onOut(): void;
  onClick(met: Met): void;
  /** The drawing failed; the text beside the plot says so. */
  onFailed(error: unknown): void;
}

/** The part of ECharts' pointer events that is used. */
interface PointerEvent {
  readonly name?: string;
  readonly info?: { readonly note?: string };
  readonly event?: { readonly offsetX: number; readonly offsetY: number };
}

const metBy = ({ name, info, event }: PointerEvent): Met => ({
  row: name ?? '',
  note: info?.note ?? null,
  x: event?.offsetX ?? 0,
  y: event?.offsetY ?? 0,
});

type Handlers = Pick<Props, 'onReady' | 'onOver' | 'onOut' | 'onClick' | 'onFailed'>;

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
    library: guarded(echarts, (error) => now?.onFailed(error)),
    events: {
      mouseover: (event: PointerEvent) => now?.onOver(metBy(event)),
      mousemove: (event: PointerEvent) => now?.onOver(metBy(event)),
      mouseout: () => now?.onOut(),
      globalout: () => now?.onOut(),
      click: (event: PointerEvent) => now?.onClick(metBy(event)),
    },
  };
}

const svg = { renderer: 'svg' } as const;

/** A figure's option on screen: the one place that meets the React wrapper of ECharts. */
export function Chart(props: Props) {
  const { figure, width, onReady } = props;
  const { outline, height } = figure;
  const [bridge] = useState(makeBridge);
  const [chart, setChart] = useState<EChartsType | null>(null);
  // Known to ECharts before the wrapper sets the option, and only once however often this runs.
  if (outline) registerOutline(outline);
  useLayoutEffect(() => bridge.listen(props));
  // Before the browser paints, or one frame stretches the old picture to the new size.
  useLayoutEffect(() => {
    if (!chart || chart.isDisposed()) return;
    if (chart.getWidth() !== width || chart.getHeight() !== height) {
      chart.resize({ width, height });
      chart.getZr().flush();
    }
    // With it the picture can be printed at another size than it was drawn for.
    chart.getDom().querySelector('svg')?.setAttribute('viewBox', `0 0 ${width} ${height}`);
  }, [chart, width, height]);
  return (
    <ReactEChartsCore
      echarts={bridge.library}
      option={figure.option}
      notMerge
      autoResize={false}
      opts={svg}
      style={{ width, height }}
      onEvents={bridge.events}
      onChartReady={(ready) => {
        setChart(ready);
        onReady(ready);
      }}
    />
  );
}
