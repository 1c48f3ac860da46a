/** The codes a complete map carries, from data/places.json. */
export interface Codes {
  readonly province: string;
  readonly cities: readonly string[];
  /** County → its city. */
  readonly counties: ReadonlyMap<string, string>;
}

interface PlaceRow {
  readonly adcode: string;
  readonly level: string;
  readonly parent: string | null;
}

/** The province, its eleven cities and a hundred counties; throws if the register does not hold exactly these. */
export function readCodes(places: string): Codes {
  // The register's own check (npm run data) holds its shape; only three fields are read here.
  const { rows } = JSON.parse(places) as { rows: readonly PlaceRow[] };
  const of = (level: string) => rows.filter((row) => row.level === level);
  const [province] = of('province');
  const cities = of('city')
    .map((row) => row.adcode)
    .sort();
  const counties = new Map(
    of('county')
      .sort((a, b) => a.adcode.localeCompare(b.adcode))
      .map((row) => [row.adcode, row.parent ?? '']),
  );
  const strays = [...counties]
    .filter(([, city]) => !cities.includes(city))
    .map(([county]) => county);
  if (!province || cities.length !== 11 || counties.size !== 100 || strays.length > 0) {
    throw new Error(
      `data/places.json must name a province, 11 cities and 100 counties of these cities; it has ` +
        `${cities.length} cities and ${counties.size} counties` +
        (strays.length > 0 ? `, without a city: ${strays.join(', ')}` : ''),
    );
  }
  return { province: province.adcode, cities, counties };
}

/** A sentence for each code that is missing, unknown or there twice; empty when the codes are exactly the wanted ones. */
export function codeFaults(
  file: string,
  found: readonly { readonly adcode: string; readonly name: string }[],
  wanted: readonly string[],
): string[] {
  const count = new Map<string, number>();
  for (const { adcode } of found) count.set(adcode, (count.get(adcode) ?? 0) + 1);
  const unknown = found.filter(({ adcode }) => !wanted.includes(adcode));
  return [
    ...wanted.filter((code) => !count.has(code)).map((code) => `${file}: ${code} is missing`),
    ...unknown.map(
      ({ adcode, name }) =>
        `${file}: ${adcode || 'a feature without adcode'}${name && ` (${name})`} is unknown`,
    ),
    ...[...count]
      .filter(([code, n]) => n > 1 && wanted.includes(code))
      .map(([code, n]) => `${file}: ${code} is there ${n} times`),
  ];
}
