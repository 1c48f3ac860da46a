import { defineDataset } from './define';
import { factRow } from './row';

/** Ways in which work is divided between the Bay Area and Jiangxi. */
export const cooperationModels = defineDataset('cooperation-models', factRow);
