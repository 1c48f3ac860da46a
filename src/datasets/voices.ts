import { defineDataset } from './define';
import { factRow } from './row';

/** Statements of speakers, by office, in our own words. */
export const voices = defineDataset('voices', factRow);
