import * as z from 'zod/mini';
import { defineDataset } from './define';
import { id, text } from './row';

/** The topics in the order of their pages: our own words, and the figures they tell of. */
export const topics = defineDataset('topics', {
  id,
  title: text,
  lead: text,
  /** Figures by id, each after the sentence that leads to it. */
  parts: z.array(z.strictObject({ figure: id, text })),
});
