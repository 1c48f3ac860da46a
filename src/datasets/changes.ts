import * as z from 'zod/mini';
import { defineDataset } from './define';
import { id, isoDate, text } from './row';

/** What came or changed, oldest first: the newest date is the release of the site. */
export const changes = defineDataset('changes', {
  id,
  date: isoDate,
  /** Datasets by id. */
  datasets: z.array(id),
  text,
});
