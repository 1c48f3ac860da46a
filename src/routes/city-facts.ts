import type { Data, DatasetId } from '../datasets';
import { quantityOf, type SourceRow } from '../figures/parts/cells';
import type { Text } from '../i18n/text';
import type { Fact } from '../ui/fact-list';
import { cityOf, type Registers } from '../ui/registers';

/** The lists of a city's page, each from the datasets that speak of single cities. */
export const cityLists = {
  clusters: [
    'city-clusters',
    'global-shares',
    'national-clusters-by-city',
    'provincial-clusters',
    'development-zones',
  ],
  companies: ['companies', 'company-milestones', 'listed-companies'],
  links: [
    'ganzhou-profile',
    'jiujiang-profile',
    'service-items',
    'connectivity',
    'signed-projects',
    'cooperation-models',
    'dongjiang',
  ],
} as const satisfies Record<string, readonly DatasetId[]>;

export type CityList = keyof typeof cityLists;

/** The fields that rows of these datasets may have; each has a label or a name. */
interface Row extends SourceRow {
  readonly id: string;
  readonly places: readonly string[];
  readonly label?: Text;
  readonly name?: Text | null;
  readonly text?: Text;
}

/** What the datasets say of one city or of its counties, in their order. */
export function factsOf(
  data: Partial<Data>,
  ids: readonly DatasetId[],
  city: string,
  registers: Registers,
): Fact[] {
  return ids.flatMap((id) => {
    // These datasets all consist of rows with a period, places and a source.
    const rows = (data[id]?.rows ?? []) as readonly Row[];
    return rows.flatMap((row): Fact[] => {
      const name = row.label ?? row.name;
      const own = row.places.find((adcode) => cityOf(registers, adcode)?.adcode === city);
      if (!name || own === undefined) return [];
      const county = own === city ? undefined : registers.places.get(own);
      return [
        {
          id: row.id,
          name,
          text: row.text ?? null,
          quantity: row.unit === null ? null : quantityOf(row),
          period: row.period,
          source: row.source,
          notes: row.notes,
          place: county?.name ?? null,
        },
      ];
    });
  });
}

/** Letters for the notes of a whole page, in order of first use. */
export const lettersOf = (facts: readonly Fact[]): ReadonlyMap<string, string> =>
  new Map([...new Set(facts.flatMap((fact) => fact.notes))].map((note, i) => [note, letter(i)]));

/** a … z, then aa, ab …: the letter of the note at a position. */
const letter = (position: number): string =>
  (position >= 26 ? letter(Math.floor(position / 26) - 1) : '') +
  String.fromCodePoint(97 + (position % 26));
