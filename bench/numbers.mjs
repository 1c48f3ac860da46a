export function median(values) {
  const known = values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
  if (known.length === 0) return null;
  const middle = Math.floor(known.length / 2);
  return known.length % 2 ? known[middle] : (known[middle - 1] + known[middle]) / 2;
}

/** Answers questions to the samples of one run; null where nothing was measured. */
export function statistics(samples) {
  const of = (id, profile) => samples.filter((one) => one.id === id && one.profile === profile);

  return {
    median: (id, key, profile) => median(of(id, profile).map((one) => one[key])),

    /**
     * The median of the ratios of single rounds: two pages of one round met the same weather, so
     * their ratio moves less than their times. Both count as one at least, since a page without
     * any blocking cannot be divided by.
     */
    ratio(id, base, key, profile) {
      const bases = new Map(of(base, profile).map((one) => [one.round, one[key]]));
      const ratios = of(id, profile)
        .filter((one) => Number.isFinite(one[key]) && Number.isFinite(bases.get(one.round)))
        .map((one) => Math.max(one[key], 1) / Math.max(bases.get(one.round), 1));
      return median(ratios);
    },

    has: (id) => samples.some((one) => one.id === id),
  };
}

/** A number as it stands in a table; a dash for none. */
export function shown(value, unit = 1) {
  if (value === null || value === undefined) return '–';
  const size = value / unit;
  return size.toFixed(size < 10 && !Number.isInteger(size) ? 1 : 0);
}
