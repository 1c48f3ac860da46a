import type { Data, DatasetId } from '../datasets';
import type { Text } from '../i18n/text';

/** Something a source puts in a place: what it is called, and where that is said. */
export interface Placed {
  readonly id: string;
  readonly label: Text;
  readonly source: string;
  readonly locator: string;
  readonly notes: readonly string[];
}

const facts = [
  'city-clusters',
  'companies',
  'company-milestones',
  'ecology',
  'gallery',
] as const satisfies readonly DatasetId[];
const titles = [
  'national-clusters-by-city',
  'development-zones',
] as const satisfies readonly DatasetId[];

export const placedNeeds = ['places', ...facts, ...titles] as const satisfies readonly DatasetId[];

/** What the sources place in exactly this county or city. */
export function placedIn(data: Pick<Data, (typeof placedNeeds)[number]>, adcode: string): Placed[] {
  const named = facts.flatMap((id) => data[id].rows.filter((row) => row.places.includes(adcode)));
  const titled = titles.flatMap((id) => data[id].rows.filter((row) => row.places.includes(adcode)));
  return [
    ...named.map(({ id, label, source, locator, notes }) => ({
      id,
      label,
      source,
      locator,
      notes,
    })),
    ...titled.flatMap(({ id, name, source, locator, notes }) =>
      name ? [{ id, label: name, source, locator, notes }] : [],
    ),
  ];
}
