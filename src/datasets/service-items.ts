import { defineDataset } from './define';
import { factRow } from './row';

/** Government services that cities of Jiangxi share with cities of the Bay Area. */
export const serviceItems = defineDataset('service-items', factRow);
