import * as z from 'zod/mini';
import { defineDataset } from './define';
import { id, isoDate, seriesRow, text } from './row';

/** A-share companies registered in Jiangxi, from one list of 26 February 2026. */
export const listedCompanies = defineDataset('listed-companies', {
  ...seriesRow,
  name: text,
  /** Six digits, a dot and the market: `600362.SH`. */
  ticker: z.string().check(z.regex(/^\d{6}\.(SZ|SH|BJ)$/)),
  exchange: z.enum(['SZSE', 'SSE', 'BSE']),
  board: z.enum(['main', 'chinext', 'star', 'bse']),
  industry: id,
  industryGroup: id,
  /** First day of trading. */
  listed: isoDate,
});
