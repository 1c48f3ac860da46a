import * as z from 'zod/mini';
import { defineDataset } from './define';
import { factRow } from './row';

/** Size and national rank of the named industries; metric and year are not printed. */
export const industryRanks = defineDataset('industry-ranks', {
  ...factRow,
  industry: z.enum(['electronics', 'non-ferrous', 'equipment', 'all']),
  measure: z.enum(['size', 'rank', 'words']),
});
