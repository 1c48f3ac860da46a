import { BarController, BarElement, CategoryScale, LinearScale } from 'chart.js';
import { bars } from './bars.js';
import { startWith } from './chart.js';

startWith([BarController, BarElement, CategoryScale, LinearScale], { bars });
