import { CustomChart, MapChart } from 'echarts/charts';
import { GeoComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { textWidth } from './parts/words';
import type { Outline } from './spec';

echarts.use([CustomChart, MapChart, GeoComponent, SVGRenderer]);

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

/** The one ECharts of the product, with the parts that most figures use; echarts-grid.ts adds axes. */
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
