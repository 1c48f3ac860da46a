import * as z from 'zod/mini';
import { defineDataset } from './define';
import { id, text } from './row';

/** Doubts about figures (two articles differ, a misprint, an unclear base) and our own methods. */
export const notes = defineDataset('notes', {
  id,
  /** The checked entry of the register of doubts; absent for methods of our own. */
  fact: z.optional(id),
  kind: z.enum(['conflict', 'misprint', 'basis', 'not-additive', 'attribution', 'method']),
  title: text,
  text,
  /** What the reader sees because of the doubt. */
  shown: text,
});
