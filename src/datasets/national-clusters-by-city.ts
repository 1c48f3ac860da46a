import * as z from 'zod/mini';
import { defineDataset } from './define';
import { seriesRow, text } from './row';

/** Clusters with a national title by host city, from public lists. */
export const nationalClustersByCity = defineDataset('national-clusters-by-city', {
  ...seriesRow,
  kind: z.enum(['sme', 'advanced', 'count']),
  name: z.nullable(text),
});
