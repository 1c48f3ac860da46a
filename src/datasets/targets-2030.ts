import { defineDataset } from './define';
import { factRow, id } from './row';

/** Targets for 2030, each with the row that holds its baseline. */
export const targets2030 = defineDataset('targets-2030', {
  ...factRow,
  /** Row id of the baseline; `none` when no source publishes one, `not-a-target` for context. */
  baseline: id,
});
