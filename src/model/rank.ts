/** Rank from the largest value down; equal values share a rank, nothing published has none. */
export function rankOf<T>(
  items: readonly T[],
  value: (item: T) => number | null,
): ReadonlyMap<T, number> {
  const known = items.flatMap((item) => {
    const v = value(item);
    return v === null ? [] : [{ item, v }];
  });
  return new Map(
    known.map(({ item, v }) => [item, 1 + known.filter((other) => other.v > v).length]),
  );
}

/** Largest first; what is not published stands last. */
export const descending = <T>(items: readonly T[], value: (item: T) => number | null): T[] =>
  items.toSorted(
    (a, b) => (value(b) ?? Number.NEGATIVE_INFINITY) - (value(a) ?? Number.NEGATIVE_INFINITY),
  );
