import type { EChartsType } from 'echarts';

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Graphic {
  getBoundingRect(): Rect;
  getComputedTransform(): readonly number[] | null;
}

interface SeriesData {
  indexOfName(name: string): number;
  getItemGraphicEl(index: number): Graphic | undefined;
  getItemLayout(index: number): unknown;
}

interface Model {
  getSeries(): readonly { getData(): SeriesData }[];
}

/**
 * Where the mark of a row stands, in px of the plot: the top of its middle. Null when the row has
 * no mark. ECharts draws at the keyboard's command but does not say where; its model does.
 */
export function markPoint(chart: EChartsType, row: string): { x: number; y: number } | null {
  // ECharts types leave its model out.
  const model = (chart as unknown as { getModel(): Model | undefined }).getModel();
  for (const series of model?.getSeries() ?? []) {
    const data = series.getData();
    const index = data.indexOfName(row);
    const graphic = index < 0 ? undefined : data.getItemGraphicEl(index);
    if (!graphic) continue;
    const { x, y, width, height } = graphic.getBoundingRect();
    const [a = 1, , , d = 1, dx = 0, dy = 0] = graphic.getComputedTransform() ?? [];
    return { x: (x + width / 2) * a + dx, y: (y + height / 2) * d + dy };
  }
  return null;
}
