import type { Quantity } from '../../src/i18n/quantity';

/** A figure for a test: exact and counted in nothing unless said. */
export const quantity = (fields: Partial<Quantity>): Quantity => ({
  value: 0,
  unit: 'index',
  qualifier: 'exact',
  ...fields,
});
