import * as z from 'zod/mini';
import { defineDataset } from './define';
import { seriesRow, text } from './row';

/** The 1269 action plan: twelve chains, six clusters and the growth target. */
export const plan1269 = defineDataset('plan-1269', {
  ...seriesRow,
  item: z.enum(['chain', 'cluster', 'target']),
  name: text,
});
