import { CustomChart, MapChart } from 'echarts/charts';
import { GeoComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { textWidth } from './parts/words';
import type { Outline } from './spec';

echarts.use([CustomChart, MapChart, GeoComponent, SVGRenderer]);

/** Width in px of a text at a size in px and a weight. */
export type Measure = (text: string, size: number, weight: number) => number;

/** How ECharts measures text from now on; it places the pieces of a line by it, and nothing else. */
export const measureBy = (measure: Measure): void =>
  echarts.setPlatformAPI({
    measureText: (text, font = '') => {
      const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
      const weight = Number(/\b([1-9]\d\d)\b(?!px)/.exec(font)?.[1] ?? 400);
      return { width: measure(text, size, weight) };
    },
  });

// Without a document by our own table: pictures are drawn where no face is at hand.
measureBy((text, size, weight) => textWidth(text, size, weight > 500 ? 'strong' : 'regular'));

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
