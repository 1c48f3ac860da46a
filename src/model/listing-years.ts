/** How many of some companies were listed in each year, from the first year to the last, none left out. */
export function listedByYear(
  companies: readonly { readonly listed: string }[],
): { readonly year: number; readonly count: number }[] {
  const years = companies.map(({ listed }) => Number(listed.slice(0, 4)));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    count: years.filter((year) => year === first + i).length,
  }));
}
