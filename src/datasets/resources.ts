import * as z from 'zod/mini';
import { defineDataset } from './define';
import { factRow, text } from './row';

/** Shares of national reserves and of world output; the bases differ. */
export const resources = defineDataset('resources', {
  ...factRow,
  product: z.nullable(text),
  measure: z.nullable(z.enum(['reserves', 'output'])),
  base: z.nullable(z.enum(['china', 'world'])),
});
