import type { Data, RowOf } from '../datasets';
import { formatPeriod } from '../i18n/format';
import { rowOf } from '../model/find';
import { citiesOf, cityOf } from '../model/places';
import { say } from '../i18n/text';
import { advancedMark, kinds, none, titles, unplaced } from './cluster-titles-words';
import { byCity } from './parts/by-city';
import { saidCell, textCell } from './parts/cells';
import { inEvery } from './parts/choices';
import { itemsOption } from './parts/plot';
import type { FigureSpec, Table, TableRow, View } from './spec';

type Needs = 'national-clusters-by-city' | 'provincial-clusters' | 'national-clusters' | 'places';
type Titled = RowOf<'national-clusters-by-city'> | RowOf<'provincial-clusters'>;

const kindOf = (row: TableRow): number | null =>
  row.id.startsWith('provincial-cluster-')
    ? 1
    : row.id.startsWith('sme-cluster-') || row.id.startsWith('advanced-cluster-')
      ? 0
      : null;

const layout = (table: Table, view: View) =>
  byCity(table, view, {
    kinds,
    none,
    kindOf,
    remark: (row) => (row.id.startsWith('advanced-cluster-') ? advancedMark : undefined),
  });

const titleOf = (row: Titled): keyof typeof titles =>
  'kind' in row ? (row.kind === 'advanced' ? 'advanced' : 'sme') : 'provincial';

/** What the 2025 feature says of titles without placing them. */
function unplacedRows(data: Pick<Data, Needs>): TableRow[] {
  return [
    'national-adv-clusters',
    'cluster-copper',
    'cluster-large-aircraft',
    'national-sme-clusters',
  ].map((id) => {
    const row = rowOf(data['national-clusters'], id);
    return {
      id,
      label: row.label,
      places: row.places,
      group: unplaced,
      cells: [
        row.value === null
          ? textCell(
              inEvery(
                (lang) =>
                  `${say(titles.advanced, lang)}${say(
                    {
                      en: '; host city not printed',
                      'zh-Hant': '，所在城市未刊',
                      'zh-Hans': '，所在城市未刊',
                    },
                    lang,
                  )}`,
              ),
              row,
            )
          : // The notes on the lists of names stand here once.
            {
              ...saidCell(row),
              notes: row.notes.includes('sme-cluster-count')
                ? ['sme-cluster-host', ...row.notes]
                : row.notes,
            },
      ],
    };
  });
}

/** Clusters with a national or a provincial title, where the lists place them. */
export const clusterTitles: FigureSpec<Needs> = {
  id: 'cluster-titles',
  topic: 'industries',
  title: () => ({
    en: 'National cluster titles with a known place are in eight of the eleven cities',
    'zh-Hant': '已知所在地的國家級集群，分布在十一市中的八市',
    'zh-Hans': '已知所在地的国家级集群，分布在十一市中的八市',
  }),
  subtitle: () => ({
    en: 'National titles of 2022, 2023 and 2025, names of 2024 not found; provincial titles of 2024; one square a cluster',
    'zh-Hant': '國家級為2022、2023及2025年名單，2024年名單未得；省級為2024年名單；一格為一個集群',
    'zh-Hans': '国家级为2022、2023及2025年名单，2024年名单未得；省级为2024年名单；一格为一个集群',
  }),
  needs: ['national-clusters-by-city', 'provincial-clusters', 'national-clusters', 'places'],
  table: (data) => {
    const all: readonly Titled[] = [
      ...data['national-clusters-by-city'].rows.toSorted((a, b) => a.kind.localeCompare(b.kind)),
      ...data['provincial-clusters'].rows,
    ];
    const rareEarth = rowOf(data['national-clusters'], 'cluster-rare-earth');
    return {
      rowHeader: { en: 'Cluster', 'zh-Hant': '集群', 'zh-Hans': '集群' },
      columns: [{ id: 'title', label: { en: 'Title', 'zh-Hant': '稱號', 'zh-Hans': '称号' } }],
      rows: [
        ...citiesOf(data).flatMap((city) =>
          all.flatMap((row): TableRow[] => {
            const { name, period, places } = row;
            if (!name || cityOf(data, places[0] ?? '')?.adcode !== city.adcode) return [];
            const kind = titleOf(row);
            return [
              {
                id: row.id,
                label: name,
                places: [...new Set([city.adcode, ...places])],
                group: city.short,
                cells: [
                  {
                    ...textCell(
                      inEvery((lang) =>
                        lang === 'en'
                          ? `${titles[kind].en}, ${formatPeriod(period, lang)}`
                          : `${titles[kind][lang]}（${formatPeriod(period, lang)}）`,
                      ),
                      row,
                    ),
                    period,
                    ...(kind === 'advanced'
                      ? { also: [{ source: rareEarth.source, locator: rareEarth.locator }] }
                      : {}),
                  },
                ],
              },
            ];
          }),
        ),
        ...unplacedRows(data),
      ],
    };
  },
  height: (table, view) => Math.ceil(layout(table, view).height + 12),
  option: (table, view) => itemsOption(layout(table, view).items, view),
  slide: 'table',
};
