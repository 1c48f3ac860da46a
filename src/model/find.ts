/** The row with this id; a dataset that lost a row its figures need is a fault, not a blank. */
export function rowOf<R extends { readonly id: string }>(
  dataset: { readonly rows: readonly R[] },
  id: string,
): R {
  const row = dataset.rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`row ${id} is missing`);
  return row;
}
