import { defineDataset } from './define';
import { factRow } from './row';

/** Events of 2025 that the articles report. */
export const events2025 = defineDataset('events-2025', factRow);
