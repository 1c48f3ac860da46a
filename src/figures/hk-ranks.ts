import type { Text } from '../i18n/text';
import { rowOf } from '../model/find';
import { badges } from './parts/badges';
import { cellOf } from './parts/cells';
import { itemsOption } from './parts/plot';
import type { FigureSpec } from './spec';

const measures: readonly { id: string; label: Text }[] = [
  {
    id: 'hk-fdi-source-rank',
    label: { en: 'source of foreign capital', 'zh-Hant': '外資來源地', 'zh-Hans': '外资来源地' },
  },
  {
    id: 'hk-export-market-rank',
    label: { en: 'export market', 'zh-Hant': '出口市場', 'zh-Hans': '出口市场' },
  },
  {
    id: 'hk-goods-trade-rank',
    label: { en: 'partner in goods trade', 'zh-Hant': '貨物貿易夥伴', 'zh-Hans': '货物贸易伙伴' },
  },
];

/** Where Hong Kong stands among Jiangxi's partners; ranks only, no values are printed. */
export const hkRanks: FigureSpec<'hk-position'> = {
  id: 'hk-ranks',
  topic: 'hong-kong',
  title: () => ({
    en: 'Hong Kong is Jiangxi’s first source of foreign capital and its largest export market',
    'zh-Hant': '香港是江西外資的第一來源地，也是最大出口市場',
    'zh-Hans': '香港是江西外资的第一来源地，也是最大出口市场',
  }),
  subtitle: () => ({
    en: 'Rank of Hong Kong among Jiangxi’s partners, as of late 2025; values not printed',
    'zh-Hant': '香港在江西各夥伴中的位次，截至2025年末；數額未刊',
    'zh-Hans': '香港在江西各伙伴中的位次，截至2025年末；数额未刊',
  }),
  needs: ['hk-position'],
  table: (data) => ({
    rowHeader: { en: 'As', 'zh-Hant': '身份', 'zh-Hans': '身份' },
    columns: [{ id: 'rank', label: { en: 'Rank', 'zh-Hant': '位次', 'zh-Hans': '位次' } }],
    rows: measures.map(({ id, label }) => {
      const row = rowOf(data['hk-position'], id);
      return { id, label, places: row.places, cells: [cellOf(row)] };
    }),
  }),
  height: (table, view) => Math.ceil(badges(table, view, 10).height + 18),
  option: (table, view) => itemsOption(badges(table, view, 10).items, view),
  slide: 'table',
};
