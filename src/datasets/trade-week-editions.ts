import { defineDataset } from './define';
import { factRow } from './row';

/** Editions of the trade week, as the two articles count them. */
export const tradeWeekEditions = defineDataset('trade-week-editions', factRow);
