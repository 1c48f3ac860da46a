import type { EChartsType, ResizeOpts, SetOptionOpts } from 'echarts';

/** What the React wrapper asks of ECharts. */
export interface Library {
  init(...args: never[]): EChartsType;
  dispose(chart: HTMLElement | EChartsType): void;
  getInstanceByDom(dom: HTMLElement): EChartsType | undefined;
}

/** Opens a call the wrapper makes with arguments it alone knows. */
type Init = (...args: unknown[]) => EChartsType;

/**
 * ECharts whose charts report an error of drawing in place of throwing it: the wrapper draws outside
 * React's rendering, where no error boundary would hear of it. Every option starts on an empty
 * chart, because custom series hand the place of an old element on to a new one of another kind.
 */
export function guarded(library: Library, report: (error: unknown) => void): Library {
  // The wrapper hands its own arguments through; their types are the library's business.
  const init = library.init as unknown as Init;
  const safely = (draw: () => void): void => {
    try {
      draw();
    } catch (error) {
      report(error);
    }
  };
  return {
    init: (...args: unknown[]) => {
      const chart = init(...args);
      const setOption = chart.setOption.bind(chart);
      const resize = chart.resize.bind(chart);
      chart.setOption = (
        option: Parameters<typeof setOption>[0],
        how?: boolean | SetOptionOpts,
        lazy?: boolean,
      ) =>
        safely(() => {
          setOption({ series: [] }, true);
          if (typeof how === 'object') setOption(option, how);
          else setOption(option, how, lazy);
        });
      chart.resize = (how?: ResizeOpts) => safely(() => resize(how));
      return chart;
    },
    dispose: (chart) => library.dispose(chart),
    getInstanceByDom: (dom) => library.getInstanceByDom(dom),
  };
}
