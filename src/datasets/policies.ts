import { defineDataset } from './define';
import { factRow } from './row';

/** Policies with their dates. */
export const policies = defineDataset('policies', factRow);
