import * as z from 'zod/mini';
import { defineDataset } from './define';
import { id, text } from './row';

/** Names of institutions, companies, events and policies in three languages. */
export const terms = defineDataset('terms', {
  id,
  kind: z.enum(['place', 'institution', 'company', 'event', 'policy', 'industry']),
  name: text,
  /** A: official or standard English; B: usual rendering; C: our own translation. */
  confidence: z.enum(['A', 'B', 'C']),
  remark: z.nullable(text),
});
