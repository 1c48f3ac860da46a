import * as z from 'zod/mini';
import { defineDataset } from './define';
import { adcode, id, text } from './row';

/** Our own sentence on each city, and what the sources leave open about it. */
export const cityNotes = defineDataset('city-notes', {
  id,
  place: adcode,
  lead: text,
  silent: text,
  /** Rows that the lead retells. */
  facts: z.array(id),
});
