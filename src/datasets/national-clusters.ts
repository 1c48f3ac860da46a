import { defineDataset } from './define';
import { factRow } from './row';

/** Clusters with a national title, as the two articles name them. */
export const nationalClusters = defineDataset('national-clusters', factRow);
