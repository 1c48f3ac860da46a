import { defineDataset } from './define';
import { factRow } from './row';

/** The size of the province and the one-line case for it. */
export const headlineKpis = defineDataset('headline-kpis', factRow);
