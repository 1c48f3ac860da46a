import * as z from 'zod/mini';
import { defineDataset } from './define';
import { seriesRow } from './row';

/** Foreign trade of the eleven cities; two are printed as limits, and share what the others leave. */
export const cityTrade = defineDataset('city-trade', {
  ...seriesRow,
  measure: z.enum(['trade', 'remainder']),
});
