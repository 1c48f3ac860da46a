import {
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
} from 'chart.js';
import { ChoroplethController, ColorScale, GeoFeature, ProjectionScale } from 'chartjs-chart-geo';
import { bars } from './bars.js';
import { startWith } from './chart.js';
import { lines, scatter, stack } from './charts.js';
import { map } from './city-map.js';

const ofChart = [
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
];
const ofGeo = [ChoroplethController, ColorScale, GeoFeature, ProjectionScale];

startWith([...ofChart, ...ofGeo], { bars, lines, map, scatter, stack });
