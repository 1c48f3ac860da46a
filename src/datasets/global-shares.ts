import * as z from 'zod/mini';
import { defineDataset } from './define';
import { clusterIndustry } from './industry';
import { factRow, text } from './row';

/** Products with a share of a world or international market; the bases differ. */
export const globalShares = defineDataset('global-shares', {
  ...factRow,
  product: text,
  /** What the share is a share of. */
  base: text,
  /** The company it is said of. */
  anchor: z.optional(text),
  industry: clusterIndustry,
});
