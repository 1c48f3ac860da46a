import type * as z from 'zod/mini';
import type { Loaded } from './define';
import { changes } from './changes';
import { cityNotes } from './city-notes';
import { decks } from './decks';
import { terms } from './terms';
import { topics } from './topics';
import { articleDatasets, figureRegisters, statistics } from './shown';

export type { Loaded, Meta } from './define';
export { articleDatasets, statistics } from './shown';

/** What rows refer to, and what pages are built from. */
export const registers = [...figureRegisters, terms, cityNotes, topics, decks, changes] as const;

/** Every dataset; each has the file `data/<id>.json`. */
export const datasets = [...articleDatasets, ...registers, ...statistics] as const;

/** A dataset of any kind. */
export type AnyDataset = (typeof datasets)[number];

export type DatasetId = AnyDataset['id'];

/** One row of a dataset. */
export type RowOf<Id extends DatasetId> = z.infer<Extract<AnyDataset, { id: Id }>['row']>;

/** What a dataset says about itself, with the fields only it has. */
export type MetaOf<Id extends DatasetId> = z.infer<
  Extract<AnyDataset, { id: Id }>['envelope']
>['meta'];

/** Every dataset, parsed. */
export type Data = { readonly [Id in DatasetId]: Loaded<RowOf<Id>, MetaOf<Id>> };
