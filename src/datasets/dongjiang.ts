import { defineDataset } from './define';
import { factRow } from './row';

/** The water supply from the Dongjiang to Hong Kong. */
export const dongjiang = defineDataset('dongjiang', factRow);
