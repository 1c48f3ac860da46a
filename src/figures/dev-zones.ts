import type { RowOf } from '../datasets';
import { rowOf } from '../model/find';
import { citiesOf } from '../model/places';
import type { Text } from '../i18n/text';
import { byCity, type Kind } from './parts/by-city';
import { saidCell, textCell } from './parts/cells';
import { itemsOption } from './parts/plot';
import type { FigureSpec, Table, TableRow, View } from './spec';

type Zone = RowOf<'development-zones'>;

const kindNames: Readonly<Record<'etdz' | 'hidz', Text>> = {
  etdz: {
    en: 'Economic and technological development zone',
    'zh-Hant': '經濟技術開發區',
    'zh-Hans': '经济技术开发区',
  },
  hidz: {
    en: 'High-tech industrial development zone',
    'zh-Hant': '高新技術產業開發區',
    'zh-Hans': '高新技术产业开发区',
  },
};
const kinds: readonly Kind[] = [
  {
    head: kindNames.etdz,
    short: { en: 'Economic', 'zh-Hant': '經開區', 'zh-Hans': '经开区' },
    sign: 'filled',
  },
  {
    head: kindNames.hidz,
    short: { en: 'High-tech', 'zh-Hant': '高新區', 'zh-Hans': '高新区' },
    sign: 'outline',
  },
];
const none: Text = { en: 'none in the list', 'zh-Hant': '名單未見', 'zh-Hans': '名单未见' };

const kindOf = (row: TableRow): number | null =>
  row.id.endsWith('-etdz') ? 0 : row.id.endsWith('-hidz') ? 1 : null;

const layout = (table: Table, view: View) => byCity(table, view, { kinds, none, kindOf });

/** The kind's own words stand in the heading and the cell: the name keeps what is before them. */
const shortOf = ({ name }: Zone): Text => ({
  en: (name?.en ?? '').replace(
    / (Economic and Technological|High-tech Industrial) Development Zone$/,
    '',
  ),
  'zh-Hant': (name?.['zh-Hant'] ?? '').replace(/(經濟|高新)技術(產業)?開發區$/, ''),
  'zh-Hans': (name?.['zh-Hans'] ?? '').replace(/(经济|高新)技术(产业)?开发区$/, ''),
});

/** National development zones by city, as two lists without a date name them. */
export const devZones: FigureSpec<'development-zones' | 'places'> = {
  id: 'dev-zones',
  topic: 'doing-business',
  title: () => ({
    en: 'Every city has a national development zone; Ganzhou has four',
    'zh-Hant': '十一市各有國家級開發區，贛州有四個',
    'zh-Hans': '十一市各有国家级开发区，赣州有四个',
  }),
  subtitle: () => ({
    en: 'National zones known by 2021, one square a zone; the lists carry no date or address: use with caution',
    'zh-Hant': '截至2021年所知的國家級開發區，一格為一區；名單無日期、無網址，請審慎參考',
    'zh-Hans': '截至2021年所知的国家级开发区，一格为一区；名单无日期、无网址，请审慎参考',
  }),
  needs: ['development-zones', 'places'],
  table: (data) => {
    const total = rowOf(data['development-zones'], 'zones-total-2021');
    return {
      rowHeader: { en: 'Zone', 'zh-Hant': '開發區', 'zh-Hans': '开发区' },
      columns: [
        {
          id: 'kind',
          label: { en: 'Kind, or number', 'zh-Hant': '類別或數目', 'zh-Hans': '类别或数目' },
        },
      ],
      rows: [
        ...citiesOf(data).flatMap((city) =>
          data['development-zones'].rows.flatMap((row): TableRow[] =>
            row.places[0] === city.adcode && row.kind !== 'total'
              ? [
                  {
                    id: row.id,
                    label: shortOf(row),
                    places: row.places,
                    group: city.short,
                    cells: [{ ...textCell(kindNames[row.kind], row), period: row.period }],
                  },
                ]
              : [],
          ),
        ),
        {
          id: total.id,
          label: {
            en: 'All national zones',
            'zh-Hant': '國家級開發區總數',
            'zh-Hans': '国家级开发区总数',
          },
          places: total.places,
          group: {
            en: 'Jiangxi, February 2021',
            'zh-Hant': '全省，2021年2月',
            'zh-Hans': '全省，2021年2月',
          },
          cells: [saidCell(total)],
        },
      ],
    };
  },
  height: (table, view) => Math.ceil(layout(table, view).height + 12),
  option: (table, view) => itemsOption(layout(table, view).items, view),
  slide: 'table',
};
