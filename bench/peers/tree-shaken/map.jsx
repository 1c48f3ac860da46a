import { MapChart } from 'echarts/charts';
import { startWith } from './chart.jsx';

startWith([MapChart]);
