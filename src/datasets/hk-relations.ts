import { defineDataset } from './define';
import { factRow } from './row';

/** Institutions, proposals and fields that tie Jiangxi to Hong Kong. */
export const hkRelations = defineDataset('hk-relations', factRow);
