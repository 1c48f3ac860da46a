import * as z from 'zod/mini';
import { isoDate, text } from './row';

const metaShape = {
  title: text,
  /** The investor's question that the dataset answers. */
  question: text,
  /** What the sources do not give. */
  missing: text,
  updated: isoDate,
};

/** What a dataset says about itself. */
export type Meta = { readonly id: string } & Readonly<
  z.infer<z.ZodMiniObject<typeof metaShape, z.core.$strict>>
>;

/** A parsed dataset: what it says about itself, and its rows in the file's order. */
export interface Loaded<Row, M = Meta> {
  readonly meta: M;
  readonly rows: readonly Row[];
}

/**
 * A dataset: the name of its file, the schema of one row, and the schema of the whole file.
 * `metaExtra` adds fields to `meta` (the grades of the sources, the names of groups).
 */
export const defineDataset = <
  const Id extends string,
  Row extends z.core.$ZodShape,
  Extra extends z.core.$ZodShape = Record<never, never>,
>(
  id: Id,
  rowShape: Row,
  // An empty object is what "no extra" means; the type parameter's default says the same.
  metaExtra: Extra = {} as Extra,
) => {
  const row = z.strictObject(rowShape);
  const meta = z.strictObject({ id: z.literal(id), ...metaShape, ...metaExtra });
  return {
    id,
    row,
    envelope: z.strictObject({ $schema: z.optional(z.string()), meta, rows: z.array(row) }),
  };
};
