import { BarChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import * as echarts from 'echarts/core';

// A fifth of ECharts that only figures with axes need: fetched with the first of them.
echarts.use([BarChart, GridSimpleComponent]);
