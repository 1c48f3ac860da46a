import * as z from 'zod/mini';
import { defineDataset } from './define';
import { factRow } from './row';

/** How many industries each size class holds, by article; two dated counts, no trend. */
export const industryScaleCounts = defineDataset('industry-scale-counts', {
  ...factRow,
  class: z.enum(['trillion', 'hundred-billion']),
  /** Which of the two articles counts. */
  edition: z.enum(['2025', '2026']),
});
