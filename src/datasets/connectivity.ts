import { defineDataset } from './define';
import { factRow } from './row';

/** Railways, river and zones that the articles name as links. */
export const connectivity = defineDataset('connectivity', factRow);
