import { ChoroplethController, ColorScale, GeoFeature, ProjectionScale } from 'chartjs-chart-geo';
import { startWith } from './chart.js';
import { map } from './city-map.js';

startWith([ChoroplethController, ColorScale, GeoFeature, ProjectionScale], { map });
