import { defineDataset } from './define';
import { seriesRow } from './row';

/** Resident population of the eleven cities at the end of each year. */
export const cityPopulation = defineDataset('city-population', seriesRow);
