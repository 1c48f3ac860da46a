import { defineDataset } from './define';
import { seriesRow } from './row';

/** GDP of each city over the mean of two year-end populations, CNY; our arithmetic. */
export const cityGdpPerPerson = defineDataset('city-gdp-per-person', seriesRow);
