import { echarts, registerOutline } from './echarts';
import './echarts-grid';
import type { Figure } from './spec';

/** The plot of a figure as an SVG string of the given width in px; runs without a document. */
export function renderSvg(figure: Figure, width: number): string {
  if (figure.outline) registerOutline(figure.outline);
  const chart = echarts.init(null, null, {
    renderer: 'svg',
    ssr: true,
    width,
    height: figure.height,
  });
  try {
    chart.setOption(figure.option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
