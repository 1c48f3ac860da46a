import { defineDataset } from './define';
import { factRow } from './row';

/** How fast the administration is and how many firms it reaches. */
export const serviceSpeedReach = defineDataset('service-speed-reach', factRow);
