import { BarChart, LineChart, MapChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { startWith } from './chart.jsx';

startWith([BarChart, LineChart, MapChart, ScatterChart, GridComponent, LegendComponent]);
