import * as z from 'zod/mini';
import { defineDataset } from './define';
import { clusterIndustry } from './industry';
import { factRow, text } from './row';

/** Which city hosts which industrial chain. */
export const cityClusters = defineDataset('city-clusters', {
  ...factRow,
  industry: clusterIndustry,
  /** Stages of the chain, in the printed order; empty when none are printed. */
  stages: z.array(text),
  /** Anchor company. */
  anchor: z.nullable(text),
  /** Named site inside the place. */
  site: z.nullable(text),
});
