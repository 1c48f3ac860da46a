import { defineDataset } from './define';
import { seriesRow } from './row';

/** Resident population of the province at the end of each year. */
export const provincePopulation = defineDataset('province-population', seriesRow);
