import { defineDataset } from './define';
import { seriesRow } from './row';

/** Share of residents who live in towns, per cent. */
export const provinceUrbanisation = defineDataset('province-urbanisation', seriesRow);
