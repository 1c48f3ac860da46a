import { defineDataset } from './define';
import { seriesRow } from './row';

/** GDP of the province as first published, for years since revised. */
export const provinceGdpFirst = defineDataset('province-gdp-first', seriesRow);
