import * as z from 'zod/mini';
import { defineDataset } from './define';
import { seriesRow, text } from './row';

/** Fastest trains, passengers of airports and counts of freight trains; spans and scopes differ. */
export const transport = defineDataset('transport', {
  ...seriesRow,
  measure: z.enum(['rail-time', 'reach', 'airport', 'trains']),
  label: text,
});
