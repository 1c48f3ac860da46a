import * as z from 'zod/mini';
import { defineDataset } from './define';
import { seriesRow } from './row';

/** Value added by sector, CNY; a city and year without a published figure has no row. */
export const citySectors = defineDataset('city-sectors', {
  ...seriesRow,
  sector: z.enum(['primary', 'secondary', 'tertiary']),
});
