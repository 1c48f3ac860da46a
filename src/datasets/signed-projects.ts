import { defineDataset } from './define';
import { factRow } from './row';

/** Projects signed; scopes differ and must not be added. */
export const signedProjects = defineDataset('signed-projects', factRow);
