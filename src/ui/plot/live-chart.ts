import { useEffect, useState } from 'react';

type LiveChart = typeof import('./chart').Chart;

/** ECharts and its wrapper, with the part for axes where a figure stands on them. */
async function load(axes: boolean): Promise<LiveChart> {
  const [{ Chart }] = await Promise.all([
    import('./chart'),
    axes ? import('../../figures/echarts-grid') : null,
  ]);
  return Chart;
}

interface Coming {
  readonly Chart: LiveChart | null;
  /** Why the code did not come; null while it may still come. */
  readonly error: unknown;
}

const nothing: Coming = { Chart: null, error: null };

/** The code that draws a living plot, fetched once it is wanted; a failure can be tried again. */
export function useLiveChart(wanted: boolean, axes: boolean): Coming & { retry(): void } {
  const [coming, setComing] = useState(nothing);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    const settle = (next: Coming) => {
      if (!gone) setComing(next);
    };
    load(axes).then(
      (Chart) => settle({ Chart, error: null }),
      (error: unknown) => settle({ Chart: null, error }),
    );
    return () => {
      gone = true;
    };
    // A further try asks again.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [wanted, axes, tries]);
  const retry = () => {
    setComing(nothing);
    setTries((count) => count + 1);
  };
  return { ...coming, retry };
}
