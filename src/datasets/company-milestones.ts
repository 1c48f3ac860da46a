import { defineDataset } from './define';
import { factRow } from './row';

/** What companies state about themselves. */
export const companyMilestones = defineDataset('company-milestones', factRow);
