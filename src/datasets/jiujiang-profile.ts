import { defineDataset } from './define';
import { factRow } from './row';

/** Jiujiang: funds, policies and leading industries. */
export const jiujiangProfile = defineDataset('jiujiang-profile', factRow);
