import { defineDataset } from './define';
import { factRow } from './row';

/** Forest, water and the pilots of ecological reform. */
export const ecology = defineDataset('ecology', factRow);
