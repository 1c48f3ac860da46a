import type { Data, RowOf } from '../datasets';
import { formatPeriod } from '../i18n/format';
import { rowOf } from '../model/find';
import { citiesOf, cityOf } from '../model/places';
import { say, type Text } from '../i18n/text';
import { byCity, type Kind } from './parts/by-city';
import { saidCell, textCell } from './parts/cells';
import { inEvery } from './parts/choices';
import { itemsOption } from './parts/plot';
import type { FigureSpec, Table, TableRow, View } from './spec';

type Needs = 'national-clusters-by-city' | 'provincial-clusters' | 'national-clusters' | 'places';
type Titled = RowOf<'national-clusters-by-city'> | RowOf<'provincial-clusters'>;

const titles: Readonly<Record<'sme' | 'advanced' | 'provincial', Text>> = {
  sme: {
    en: 'National SME specialised industry cluster',
    'zh-Hant': '國家中小企業特色產業集群',
    'zh-Hans': '国家中小企业特色产业集群',
  },
  advanced: {
    en: 'National advanced manufacturing cluster',
    'zh-Hant': '國家先進製造業集群',
    'zh-Hans': '国家先进制造业集群',
  },
  provincial: {
    en: 'Provincial advanced manufacturing cluster',
    'zh-Hant': '省級先進製造業集群',
    'zh-Hans': '省级先进制造业集群',
  },
};

const kinds: readonly Kind[] = [
  {
    head: {
      en: 'National: SME specialised industry clusters, unless said otherwise',
      'zh-Hant': '國家級：中小企業特色產業集群，另註明者除外',
      'zh-Hans': '国家级：中小企业特色产业集群，另注明者除外',
    },
    short: { en: 'National', 'zh-Hant': '國家級', 'zh-Hans': '国家级' },
    sign: 'filled',
  },
  {
    head: {
      en: 'Provincial: advanced manufacturing clusters, list of 2024',
      'zh-Hant': '省級：先進製造業集群，2024年名單',
      'zh-Hans': '省级：先进制造业集群，2024年名单',
    },
    short: { en: 'Provincial', 'zh-Hant': '省級', 'zh-Hans': '省级' },
    sign: 'outline',
  },
];
const none: Text = { en: 'none listed', 'zh-Hant': '名單未見', 'zh-Hans': '名单未见' };
const advancedMark: Text = {
  en: ' (advanced manufacturing)',
  'zh-Hant': '（先進製造業）',
  'zh-Hans': '（先进制造业）',
};
const unplaced: Text = {
  en: 'Jiangxi, without a city',
  'zh-Hant': '全省，未註明城市',
  'zh-Hans': '全省，未注明城市',
};

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
