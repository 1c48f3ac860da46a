import { defineDataset } from './define';
import { factRow } from './row';

/** Green loans, and finance that rewards low-carbon conduct. */
export const greenFinance = defineDataset('green-finance', factRow);
