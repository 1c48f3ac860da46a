import * as echarts from 'echarts/core';
import { TooltipComponent } from 'echarts/components';
import { CanvasRenderer } from 'echarts/renderers';
import ReactEChartsCore from 'echarts-for-react/esm/core';
import { page } from 'bench:figures';
import { optionOf } from '../echarts-option.js';
import { start } from '../frame.jsx';

function Chart({ figure, lang }) {
  return (
    <ReactEChartsCore
      echarts={echarts}
      option={optionOf(figure, lang)}
      notMerge
      style={{ height: '100%' }}
    />
  );
}

/** Each page names the parts of ECharts that its charts need, and bundles no other. */
export function startWith(parts) {
  echarts.use([CanvasRenderer, TooltipComponent, ...parts]);
  for (const { id, shapes } of page.figures) if (shapes) echarts.registerMap(id, shapes);
  start(page, Chart);
}
