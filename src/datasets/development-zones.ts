import * as z from 'zod/mini';
import { defineDataset } from './define';
import { seriesRow, text } from './row';

/** National development zones: economic and technological (etdz), high-tech (hidz), and their total. */
export const developmentZones = defineDataset('development-zones', {
  ...seriesRow,
  kind: z.enum(['etdz', 'hidz', 'total']),
  name: z.nullable(text),
});
