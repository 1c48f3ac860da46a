import * as z from 'zod/mini';
import { defineDataset } from './define';
import { factRow } from './row';

/** Hong Kong in the foreign capital and trade of Jiangxi. */
export const hkPosition = defineDataset('hk-position', {
  ...factRow,
  measure: z.enum(['capital-source', 'goods-trade', 'export-market', 'capital-share']),
});
