import * as z from 'zod/mini';

/** Industries of the city clusters; `several` for a row that names more than one. */
export const clusterIndustry = z.enum([
  'electronics',
  'aviation',
  'rare-earth',
  'lithium',
  'photovoltaics',
  'new-energy-vehicles',
  'low-altitude',
  'moulds',
  'several',
]);

export type ClusterIndustry = z.infer<typeof clusterIndustry>;
