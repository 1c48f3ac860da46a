import * as z from 'zod/mini';
import { defineDataset } from './define';
import { factRow } from './row';

/** Public reports on Hong Kong's capital, trade and projects; their bases differ and are no series. */
export const hkPublicFigures = defineDataset('hk-public-figures', {
  ...factRow,
  measure: z.enum(['share', 'trade', 'projects']),
});
