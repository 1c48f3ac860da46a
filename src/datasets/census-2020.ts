import * as z from 'zod/mini';
import { defineDataset } from './define';
import { seriesRow } from './row';

/** The census of 1 November 2020; not comparable with the year-end series. */
export const census2020 = defineDataset('census-2020', {
  ...seriesRow,
  measure: z.enum(['population', 'urbanisation', 'density', 'registered', 'share']),
});
