import { defineDataset } from './define';
import { seriesRow, text } from './row';

/** Advanced manufacturing clusters named by the province in 2024, with host city. */
export const provincialClusters = defineDataset('provincial-clusters', {
  ...seriesRow,
  name: text,
});
