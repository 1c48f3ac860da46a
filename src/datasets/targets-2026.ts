import { defineDataset } from './define';
import { seriesRow } from './row';

/** Growth targets for 2026. */
export const targets2026 = defineDataset('targets-2026', seriesRow);
