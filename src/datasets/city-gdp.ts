import { defineDataset } from './define';
import { seriesRow } from './row';

/** Gross domestic product of the province and its eleven cities, CNY at current prices. */
export const cityGdp = defineDataset('city-gdp', seriesRow);
