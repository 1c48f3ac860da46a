import * as z from 'zod/mini';
import { defineDataset } from './define';
import { id, isoDate, text } from './row';

/** Where figures come from; `grades` in `meta` says what A, B and C mean. */
export const sources = defineDataset(
  'sources',
  {
    id,
    title: text,
    publisher: z.nullable(text),
    date: z.nullable(isoDate),
    /** Shown as plain text, never linked. */
    address: z.nullable(z.string().check(z.minLength(1))),
    grade: z.enum(['A', 'B', 'C']),
  },
  { grades: z.strictObject({ A: text, B: text, C: text }) },
);
