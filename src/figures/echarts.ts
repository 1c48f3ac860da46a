import { BarChart, CustomChart, MapChart } from 'echarts/charts';
import { GeoComponent, GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { textWidth } from './parts/words';
import type { Figure, Outline } from './spec';

echarts.use([BarChart, CustomChart, MapChart, GeoComponent, GridComponent, SVGRenderer]);

/**
 * Text is measured by our own table of widths, in the browser as in Node: a picture drawn at build
 * and the live plot lay their words out alike, and nothing waits for a face to load.
 */
echarts.setPlatformAPI({
  measureText: (text, font = '') => {
    const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
    const weight = /\b(bold|[6-9]\d\d)\b/.test(font) ? 'strong' : 'regular';
    return { width: textWidth(text ?? '', size, weight) };
  },
});

/** The one ECharts of the product, with the parts our figures use. */
export { echarts };

/** Makes boundaries known to ECharts; a map is registered once for all figures that stand on it. */
export function registerOutline(outline: Outline): void {
  if (echarts.getMap(outline.name)) return;
  // ECharts types its GeoJSON by hand; ours is the standard's own type.
  echarts.registerMap(
    outline.name,
    outline.features as unknown as Parameters<typeof echarts.registerMap>[1],
  );
}

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
