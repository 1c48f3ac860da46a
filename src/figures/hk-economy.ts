import type { Text } from '../i18n/text';
import { rowOf } from '../model/find';
import { statements } from './parts/statements';

const groups: readonly (readonly [group: Text, ids: readonly string[]])[] = [
  [
    { en: 'Trade', 'zh-Hant': '貿易', 'zh-Hans': '贸易' },
    ['hk-trade-2019', 'hk-trade-2021', 'hk-trade-2022', 'hk-trade-2024'],
  ],
  [{ en: 'Projects', 'zh-Hant': '項目', 'zh-Hans': '项目' }, ['hk-projects-2013-2023']],
];

/** Amounts that other reports give for trade and projects with Hong Kong; none adds to another. */
export const hkEconomy = statements<'hk-public-figures' | 'exchange-rates'>({
  id: 'hk-economy',
  topic: 'hong-kong',
  as: 'cards',
  title: {
    en: 'Four reports on trade with Hong Kong, each with its own scope',
    'zh-Hant': '四篇報道載有對港貿易額，範圍各不相同',
    'zh-Hans': '四篇报道载有对港贸易额，范围各不相同',
  },
  subtitle: {
    en: 'Trade and projects between Jiangxi and Hong Kong in public reports. Caution: periods and scopes differ; neither added nor compared',
    'zh-Hant': '公開報道所載江西與香港的貿易及項目。注意：時段及範圍不一，不相加，不比較',
    'zh-Hans': '公开报道所载江西与香港的贸易及项目。注意：时段及范围不一，不相加，不比较',
  },
  rowHeader: { en: 'Measure', 'zh-Hant': '指標', 'zh-Hans': '指标' },
  needs: ['hk-public-figures', 'exchange-rates'],
  said: (data) =>
    groups.flatMap(([group, ids]) =>
      ids.map((id) => ({ row: rowOf(data['hk-public-figures'], id), group })),
    ),
});
