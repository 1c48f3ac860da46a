import { defineDataset } from './define';
import { factRow } from './row';

/** Ganzhou, the city most closely linked with the Bay Area. */
export const ganzhouProfile = defineDataset('ganzhou-profile', factRow);
