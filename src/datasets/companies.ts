import { defineDataset } from './define';
import { factRow } from './row';

/** Companies that the articles name. */
export const companies = defineDataset('companies', factRow);
