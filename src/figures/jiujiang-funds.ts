import { rowOf } from '../model/find';
import type { Text } from '../i18n/text';
import { inOrderOf, statements } from './parts/statements';

const funds: Text = { en: 'Funds', 'zh-Hant': '基金', 'zh-Hans': '基金' };
const rules: Text = { en: 'Policies', 'zh-Hant': '政策', 'zh-Hans': '政策' };
const trades: Text = { en: 'Industries', 'zh-Hant': '產業', 'zh-Hans': '产业' };

const groups: Readonly<Record<string, Text>> = {
  'jiujiang-10bn-funds': funds,
  'jiujiang-guidance-fund-2022': funds,
  'jiujiang-industry-policies': rules,
  'jiujiang-talent-policy-20': rules,
};

/** What Jiujiang puts on the table: funds, policies, and the industries it backs. */
export const jiujiangFunds = statements<'jiujiang-profile' | 'city-clusters'>({
  id: 'jiujiang-funds',
  topic: 'doing-business',
  as: 'cards',
  title: {
    en: 'Jiujiang has two industry funds of the CNY 10 billion class',
    'zh-Hant': '九江設有兩隻百億級產業基金',
    'zh-Hans': '九江设有两只百亿级产业基金',
  },
  subtitle: {
    en: 'Funds, policies and industries of Jiujiang in the 2026 feature; sizes of the funds not printed',
    'zh-Hant': '2026年專題所述九江的基金、政策及產業；基金規模未刊',
    'zh-Hans': '2026年专题所述九江的基金、政策及产业；基金规模未刊',
  },
  rowHeader: { en: 'Statement', 'zh-Hant': '事項', 'zh-Hans': '事项' },
  needs: ['jiujiang-profile', 'city-clusters'],
  said: (data) => [
    ...inOrderOf<'jiujiang-profile'>(data['jiujiang-profile'].rows, Object.keys(groups))
      .filter((row) => row.id in groups)
      .map((row) => ({ row, group: groups[row.id] ?? rules })),
    {
      row: rowOf(data['city-clusters'], 'jiujiang-leading-industries'),
      group: trades,
      label: { en: 'Leading industries', 'zh-Hant': '主導產業', 'zh-Hans': '主导产业' },
    },
    { row: rowOf(data['jiujiang-profile'], 'jiujiang-future-industries'), group: trades },
  ],
});
