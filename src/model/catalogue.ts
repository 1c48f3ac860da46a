import type { Data, DatasetId } from '../datasets';

/** Every dataset once, by topic, in the order of the catalogue; the last group is what rows refer to. */
export const catalogue = {
  overview: [
    'headline-kpis',
    'province-gdp',
    'province-gdp-first',
    'province-population',
    'province-urbanisation',
  ],
  'targets-2030': ['targets-2030', 'targets-2026'],
  cities: [
    'city-gdp',
    'city-gdp-per-person',
    'city-population',
    'census-2020',
    'city-area',
    'city-sectors',
    'city-foreign-capital',
    'city-trade',
    'ganzhou-profile',
    'jiujiang-profile',
  ],
  industries: [
    'industry-scale-counts',
    'industry-ranks',
    'plan-1269',
    'city-clusters',
    'national-clusters',
    'national-clusters-by-city',
    'provincial-clusters',
    'development-zones',
  ],
  resources: ['resources', 'global-shares'],
  companies: ['companies', 'company-milestones', 'listings', 'listed-companies', 'listed-counts'],
  'hong-kong': [
    'hk-position',
    'hk-public-figures',
    'hk-relations',
    'cooperation-models',
    'three-synergies',
    'gaps',
    'voices',
    'dongjiang',
  ],
  'doing-business': [
    'service-items',
    'service-speed-reach',
    'policies',
    'connectivity',
    'transport',
  ],
  'trade-week': [
    'trade-week-editions',
    'trade-week-history',
    'signed-projects',
    'programme-2026',
    'events-2025',
  ],
  ecology: ['ecology', 'green-finance', 'gallery'],
  registers: [
    'sources',
    'notes',
    'places',
    'terms',
    'exchange-rates',
    'city-notes',
    'topics',
    'decks',
    'changes',
  ],
} as const satisfies Readonly<Record<string, readonly DatasetId[]>>;

export type Group = keyof typeof catalogue;

// Object.keys and Object.values forget the names.
export const groups = Object.keys(catalogue) as readonly Group[];

export const datasetIds: readonly DatasetId[] = Object.values(catalogue).flat();

type Changes = Data['changes'];
type Change = Changes['rows'][number];

/** What came or changed, newest first; of one dataset alone where one is named. */
export const changesOf = ({ rows }: Changes, id?: DatasetId): readonly Change[] =>
  rows.filter((row) => id === undefined || row.datasets.includes(id)).toReversed();

/** The day of the newest change: what this edition of the site is called by. */
export const releaseOf = ({ rows }: Changes): string => rows.at(-1)?.date ?? '';

/** The day by which some datasets stood here, their sources read: the day the last of them came. */
export const readBy = ({ rows }: Changes, ids: readonly DatasetId[]): string =>
  ids
    .flatMap((id) => rows.find((row) => row.datasets.includes(id))?.date ?? [])
    .reduce((last, date) => (date > last ? date : last), '');
