import * as z from 'zod/mini';
import { defineDataset } from './define';
import { seriesRow, text } from './row';

/** Projects and amounts signed at earlier editions; hosts and scopes differ. */
export const tradeWeekHistory = defineDataset('trade-week-history', {
  ...seriesRow,
  measure: z.enum(['projects', 'amount']),
  /** Where the edition was held; null when the source does not say. */
  host: z.nullable(text),
});
