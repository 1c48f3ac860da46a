import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { startWith } from './chart.jsx';

startWith([BarChart, GridComponent]);
