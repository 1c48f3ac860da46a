import { defineDataset } from './define';
import { factRow } from './row';

/** What one side lacks and the other offers. */
export const gaps = defineDataset('gaps', factRow);
