import * as z from 'zod/mini';
import { defineDataset } from './define';
import { seriesRow } from './row';

/** GDP of the province: size, real growth and GDP per person; vintages are mixed. */
export const provinceGdp = defineDataset('province-gdp', {
  ...seriesRow,
  measure: z.enum(['gdp', 'growth', 'per-person', 'gdp-usd', 'per-person-usd']),
});
