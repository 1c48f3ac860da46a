import * as z from 'zod/mini';
import { defineDataset } from './define';
import { id } from './row';

const rate = z.number().check(z.positive());

/** Annual average exchange rates; a figure is converted with the rate of its own year. */
export const exchangeRates = defineDataset(
  'exchange-rates',
  {
    id,
    year: z.int().check(z.minimum(1900), z.maximum(2100)),
    /** CNY for one US dollar. */
    cnyPerUsd: rate,
    /** HKD for one US dollar. */
    hkdPerUsd: rate,
    source: id,
  },
  { licence: z.string().check(z.minLength(1)) },
);
