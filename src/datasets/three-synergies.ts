import { defineDataset } from './define';
import { factRow } from './row';

/** What the province asks of its partners, in its own three headings. */
export const threeSynergies = defineDataset('three-synergies', factRow);
