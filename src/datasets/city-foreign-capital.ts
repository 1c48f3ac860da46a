import { defineDataset } from './define';
import { seriesRow } from './row';

/** Foreign capital actually used, USD, on the provincial basis; the series ends in 2021. */
export const cityForeignCapital = defineDataset('city-foreign-capital', seriesRow);
