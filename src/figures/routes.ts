import type { Text } from '../i18n/text';
import { rowOf } from '../model/find';
import { statements } from './parts/statements';

const directions = {
  en: 'Four directions; no volume is printed for any',
  'zh-Hant': '四個方向，運量均未刊',
  'zh-Hans': '四个方向，运量均未刊',
} satisfies Text;

const railway = {
  en: 'The line to the Bay Area',
  'zh-Hant': '通往大灣區的鐵路',
  'zh-Hans': '通往大湾区的铁路',
} satisfies Text;

const place = {
  en: 'What the sources call Jiangxi',
  'zh-Hant': '來源如何形容江西的位置',
  'zh-Hans': '来源如何形容江西的位置',
} satisfies Text;

/** The statements in order, under what each belongs to. */
const order: Readonly<Record<string, Text>> = {
  'ganshen-hsr-2021': railway,
  'two-hour-circle': railway,
  'route-south-hsr': directions,
  'route-west-rail': directions,
  'route-east-yangtze': directions,
  'route-north-land': directions,
  'no-border-no-coast': place,
  'inland-as-coastal': place,
  'three-economic-zones-2025': place,
  'three-economic-zones-2026': place,
  'inland-open-pilot-zone': place,
  'dual-circulation-node': place,
  'consumption-springboard': place,
  'factor-advantages': place,
  'jx-cost-to-ecosystem': place,
};

/** The ways in and out of the province that the features name, and how they describe its place. */
export const routes = statements<'connectivity'>({
  id: 'routes',
  topic: 'doing-business',
  as: 'cards',
  title: {
    en: 'Four routes out of Jiangxi, the one south by high-speed rail',
    'zh-Hant': '江西對外四向通道，向南是高鐵',
    'zh-Hans': '江西对外四向通道，向南是高铁',
  },
  subtitle: {
    en: 'Directions and links as named in the features of 2025 and May 2026; trains and tonnes not printed',
    'zh-Hant': '據2025年及2026年5月專題所述的方向與通道；班次及運量未刊',
    'zh-Hans': '据2025年及2026年5月专题所述的方向与通道；班次及运量未刊',
  },
  rowHeader: { en: 'Route', 'zh-Hant': '通道', 'zh-Hans': '通道' },
  needs: ['connectivity'],
  controls: () => [
    {
      id: 'about',
      label: { en: 'Show', 'zh-Hant': '顯示', 'zh-Hans': '显示' },
      default: 'routes',
      options: [
        { id: 'routes', label: { en: 'Routes', 'zh-Hant': '通道', 'zh-Hans': '通道' } },
        {
          id: 'place',
          label: { en: 'Place in the country', 'zh-Hant': '區位', 'zh-Hans': '区位' },
        },
      ],
    },
  ],
  said: (data, { choices }) =>
    Object.entries(order)
      .filter(([, group]) => (group === place) === (choices.about === 'place'))
      .map(([id, group]) => ({ row: rowOf(data.connectivity, id), group })),
});
