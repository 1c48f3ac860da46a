interface Listed {
  readonly listed: string;
}

const yearOf = ({ listed }: Listed): number => Number(listed.slice(0, 4));

/**
 * How many of some companies were listed in each year, none left out: from the first year to the
 * last of those they are compared `within`, which are the companies themselves unless told otherwise.
 */
export function listedByYear(
  companies: readonly Listed[],
  within: readonly Listed[] = companies,
): { readonly year: number; readonly count: number }[] {
  const all = within.map(yearOf);
  if (all.length === 0) return [];
  const years = companies.map(yearOf);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    count: years.filter((year) => year === first + i).length,
  }));
}
