import { defineDataset } from './define';
import { factRow } from './row';

/** What the photo captions say; no photos are supplied. */
export const gallery = defineDataset('gallery', factRow);
