import * as z from 'zod/mini';
import { defineDataset } from './define';
import { adcode, id, text } from './row';

/** Jiangxi, its 11 cities and 100 counties, and the places elsewhere that rows name. */
export const places = defineDataset('places', {
  /** `p` and the adcode. */
  id,
  adcode,
  parent: z.nullable(adcode),
  level: z.enum(['province', 'city', 'county', 'outside']),
  /** Name in addresses; cities only. */
  slug: z.nullable(id),
  name: text,
  /** Name on maps and axes: cities without the word for city. */
  short: text,
  areaKm2: z.nullable(z.number()),
});
