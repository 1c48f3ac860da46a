import * as z from 'zod/mini';
import { defineDataset } from './define';
import { factRow } from './row';

/** Companies of the province listed in Shenzhen and Hong Kong; dual listings are possible. */
export const listings = defineDataset('listings', {
  ...factRow,
  exchange: z.enum(['SZSE', 'HKEX']),
});
