import { defineDataset } from './define';
import { factRow } from './row';

/** Sessions announced for the trade week of 2026. */
export const programme2026 = defineDataset('programme-2026', factRow);
