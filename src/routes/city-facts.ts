import type { Data, DatasetId } from '../datasets';
import { quantityOf, type SourceRow } from '../figures/parts/cells';
import type { Text } from '../i18n/text';
import type { Fact } from '../ui/fact-list';
import { cityFigureNeeds } from '../model/city-figures';
import { cityOf, type Registers } from '../ui/registers';
import { figureFacts } from './city-figures';

/** The lists of a city's page, each from the datasets that speak of single cities. */
const cityLists = {
  figures: cityFigureNeeds,
  clusters: [
    'city-clusters',
    'global-shares',
    'national-clusters-by-city',
    'provincial-clusters',
    'ecology',
    'development-zones',
  ],
  companies: ['companies', 'company-milestones', 'listed-companies'],
  policies: ['jiujiang-profile'],
  links: [
    'ganzhou-profile',
    'service-items',
    'connectivity',
    'signed-projects',
    'cooperation-models',
    'dongjiang',
  ],
  travel: ['transport'],
  events: ['events-2025', 'programme-2026'],
  voices: ['voices'],
} as const satisfies Record<string, readonly DatasetId[]>;

export type CityList = keyof typeof cityLists;

/** The lists in the order of a narrow page. */
export const cityListIds: readonly CityList[] = [
  'figures',
  'companies',
  'clusters',
  'policies',
  'links',
  'travel',
  'events',
  'voices',
];

/** Lists of what few cities have; elsewhere nobody asks for them. */
export const rareLists: ReadonlySet<CityList> = new Set(['policies', 'events', 'voices']);

/** Headings that only a city's page has; in the dictionaries every waking figure would fetch them. */
export const ownHeadings = {
  events: { en: 'Events', 'zh-Hant': '活動', 'zh-Hans': '活动' },
  voices: { en: 'Voices', 'zh-Hant': '各方說法', 'zh-Hans': '各方说法' },
} satisfies Partial<Record<CityList, Text>>;

/** Every dataset that a list is made of. */
export const listIds: readonly (typeof cityLists)[CityList][number][] = [
  ...new Set(Object.values(cityLists).flat()),
];

/** Rows that belong to another list than the rest of their dataset; null where they say nothing of the city but that it is pictured. */
const elsewhere: Readonly<Record<string, CityList | null>> = {
  'tinci-top-shipments-streak': 'companies',
  'tinci-electrolyte-leader': 'companies',
  'kings3d-supporting-projects': 'companies',
  'model-fund-co-incubation': 'policies',
  'model-pe-plus-listed': 'policies',
  'photo-ganzhou-land-port-2026': null,
  'photo-ganzhou-land-port-2025': null,
  'photo-expo-nanchang': null,
  // The latest running total stands for them; the figure of routes has every count.
  'trains-ganzhou-europe-2019': null,
  'trains-ganzhou-europe-2020': null,
  'trains-ganzhou-europe-2022': null,
  'trains-ganzhou-europe-2023': null,
};

/** Clusters around a company that no other row names: their site stands among the companies, too. */
const anchors: ReadonlySet<string> = new Set(['fuzhou-nev-cluster']);

/** The fields that rows of these datasets may have; each has a label or a name. */
interface Row extends SourceRow {
  readonly id: string;
  readonly places: readonly string[];
  readonly label?: Text;
  readonly name?: Text | null;
  readonly text?: Text;
  readonly kind?: string;
  readonly measure?: string;
  readonly site?: Text | null;
}

/** What a list of names is a list of, with its year; a name alone would not say it. */
function titleOf(id: DatasetId, { kind, measure, period }: Row): Text | null {
  if (measure === 'rail-time')
    return {
      en: 'Fastest train',
      'zh-Hant': '最快列車',
      'zh-Hans': '最快列车',
    };
  if (measure === 'airport')
    return {
      en: 'Passengers of the airport in a year',
      'zh-Hant': '機場全年旅客',
      'zh-Hans': '机场全年旅客',
    };
  if (period.kind !== 'year') return null;
  const { year } = period;
  if (id === 'provincial-clusters')
    return {
      en: `Provincial advanced manufacturing cluster of ${year}`,
      'zh-Hant': `${year}年度省級先進製造業集群`,
      'zh-Hans': `${year}年度省级先进制造业集群`,
    };
  if (id !== 'national-clusters-by-city') return null;
  return kind === 'advanced'
    ? {
        en: 'National advanced manufacturing cluster',
        'zh-Hant': '國家級先進製造業集群',
        'zh-Hans': '国家级先进制造业集群',
      }
    : {
        en: `National specialised SME cluster of ${year}`,
        'zh-Hant': `${year}年度國家級中小企業特色產業集群`,
        'zh-Hans': `${year}年度国家级中小企业特色产业集群`,
      };
}

/** What one list of a city's page says of it or of its counties, in the order of the datasets. */
export function factsOf(
  data: Partial<Data>,
  list: CityList,
  city: string,
  registers: Registers,
): Fact[] {
  if (list === 'figures') return figureFacts(data, city, registers);
  const own: readonly DatasetId[] = cityLists[list];
  return listIds.flatMap((id) => {
    // These datasets all consist of rows with a period, places and a source.
    const rows = (data[id]?.rows ?? []) as readonly Row[];
    return rows.flatMap((row): Fact[] => {
      const place = row.places.find((adcode) => cityOf(registers, adcode)?.adcode === city);
      const name = row.label ?? row.name;
      if (!name || place === undefined) return [];
      const county = place === city ? undefined : registers.places.get(place);
      const { source, locator, notes, period } = row;
      const shared = { id: row.id, source, locator, notes, period };
      const where = row.id in elsewhere ? elsewhere[row.id] : own.includes(id) ? list : null;
      const title = titleOf(id, row);
      if (where === list)
        return [
          {
            ...shared,
            name,
            text: row.text ?? title,
            quantity: row.unit === null ? null : quantityOf(row),
            // The title of a batch names its year.
            period: title && !row.measure && row.kind !== 'advanced' ? null : row.period,
            place: county?.name ?? null,
          },
        ];
      return list === 'companies' && anchors.has(row.id) && row.site
        ? [{ ...shared, name: row.site, text: null, quantity: null, place: null }]
        : [];
    });
  });
}
