import type { EChartsOption } from 'echarts';
import { unitScale, type UnitScale } from '../i18n/format';
import { paletteFor } from '../theme/page';
import { families, strong } from '../theme/tokens';
import { columnScale } from './parts/columns';
import { quantityAt, quantityIn } from './parts/plot';
import { itemSeries } from './parts/series';
import { level } from './parts/shapes';
import { textWidth, words } from './parts/words';
import type { Table, View } from './spec';

const bottom = 34;
export const capitalHeight = (view: View): number => (view.width < 480 ? 250 : 300);

/** The end that a label above the last column needs beyond its band. */
const sideOf = (widest: number, band: number) => 8 + Math.max(0, (widest - band) / 2);

/**
 * How the columns are told: in the figures of the table where each has room for its own, else
 * rounded, and every second or third column where they would still touch.
 */
function labelling(table: Table, view: View) {
  const values = table.rows.map((row) => quantityAt(row, 0).value ?? 0);
  const size = view.width < 480 ? 11 : 13;
  const widestIn = (scale: UnitScale) =>
    Math.max(...values.map((value) => textWidth(scale.format(value), size)));
  const all = (view.width - 16) / values.length;
  const asTable = columnScale(table, 0, view.lang);
  const { unit } = quantityIn(table.rows[0]?.cells[0]);
  const scale = widestIn(asTable) + 4 <= all ? asTable : unitScale(values, unit, view.lang);
  const widest = widestIn(scale);
  const side = sideOf(widest, all);
  const band = (view.width - 2 * side) / values.length;
  const every = Math.ceil((widest + 4) / band);
  // Where a figure is wider than its column, the next, taller one steps back from it.
  const gap = every === 1 ? 0.28 : Math.min(0.56, Math.max(0.28, (widest + 7) / band - 1));
  return { values, size, scale, side, every, gap };
}

const axisText = (table: Table, view: View, size: number) => ({
  color: paletteFor(view.theme).muted,
  fontFamily: families[view.lang],
  fontSize: table.rows.length > 9 && view.width < 420 ? size - 1 : size,
});

/** A column a year, each with its figure where it has room. */
export function capitalOption(table: Table, view: View): EChartsOption {
  const palette = paletteFor(view.theme);
  const { values, size, scale, side, every, gap } = labelling(table, view);
  const unit = words(scale.label, 'muted', { x: 8, y: 12, size: 12 });
  const foot = capitalHeight(view) - bottom;
  const ground = level(8, view.width - 8, foot, 'line', 1);
  return {
    grid: { left: side, right: side, top: 44, bottom },
    xAxis: {
      type: 'category',
      data: table.rows.map((row) => row.id),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: {
        ...axisText(table, view, 12),
        interval: 0,
        hideOverlap: false,
        formatter: (year: string) => (view.width < 480 ? year.slice(2) : year),
      },
    },
    yAxis: { type: 'value', min: 0, show: false },
    series: [
      {
        type: 'bar',
        barCategoryGap: `${Math.round(gap * 100)}%`,
        animation: false,
        itemStyle: { color: palette.accent },
        emphasis: { itemStyle: { color: palette.ink } },
        label: {
          show: true,
          position: 'top',
          distance: 6,
          color: palette.ink,
          fontFamily: families[view.lang],
          fontWeight: strong[view.lang],
          fontSize: size,
          formatter: ({ dataIndex: i }) =>
            (values.length - 1 - i) % every === 0 ? scale.format(values[i] ?? 0) : '',
        },
        data: table.rows.map((row, i) => ({ name: row.id, value: values[i] ?? 0 })),
      },
      { ...itemSeries([{ drawn: [unit, ground] }], view), silent: true },
    ],
  };
}
