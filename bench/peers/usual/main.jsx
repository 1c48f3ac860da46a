import * as echarts from 'echarts';
import ReactECharts from 'echarts-for-react';
import { page } from 'bench:figures';
import { optionOf } from '../echarts-option.js';
import { start } from '../frame.jsx';

for (const { id, shapes } of page.figures) if (shapes) echarts.registerMap(id, shapes);

/** What the readme of echarts-for-react shows first, and most people build. */
function Chart({ figure, lang }) {
  return <ReactECharts option={optionOf(figure, lang)} notMerge style={{ height: '100%' }} />;
}

start(page, Chart);
