import * as z from 'zod/mini';
import { defineDataset } from './define';
import { id, seriesRow, text } from './row';

/** A-share companies of the province counted by exchange, board and industry. */
export const listedCounts = defineDataset(
  'listed-counts',
  {
    ...seriesRow,
    by: z.enum(['exchange', 'board', 'industry', 'all']),
    /** Key of the exchange, board or industry, as in `listed-companies`. */
    key: z.string().check(z.minLength(1)),
    name: text,
    /** Key of the industry's group; null for other counts. */
    group: z.nullable(id),
  },
  { groups: z.record(id, text) },
);
