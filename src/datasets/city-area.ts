import { defineDataset } from './define';
import { seriesRow } from './row';

/** Land area of the eleven cities, km². */
export const cityArea = defineDataset('city-area', seriesRow);
