import type { Text } from '../i18n/text';
import { rowOf } from '../model/find';
import { cellOf, unpublished, type SourceRow } from './parts/cells';
import { itemsOption } from './parts/plot';
import type { FigureSpec } from './spec';
import { targetsLayout } from './targets-2030-plot';

const industries: readonly { id: string; label: Text; baseline: string | null; target: string }[] =
  [
    {
      id: 'electronics',
      label: { en: 'Electronic information', 'zh-Hant': '電子信息', 'zh-Hans': '电子信息' },
      baseline: 'electronics-over-1tn',
      target: 'target-trillion-electronics',
    },
    {
      id: 'non-ferrous',
      label: { en: 'Non-ferrous metals', 'zh-Hant': '有色金屬', 'zh-Hans': '有色金属' },
      baseline: 'nonferrous-over-1tn',
      target: 'target-trillion-nonferrous',
    },
    {
      id: 'equipment',
      label: { en: 'Equipment manufacturing', 'zh-Hant': '裝備製造', 'zh-Hans': '装备制造' },
      baseline: null,
      target: 'target-trillion-equipment',
    },
  ];

/** The targets of the 15th Five-Year Plan against what the same article prints for today. */
export const targets2030: FigureSpec<
  'targets-2030' | 'headline-kpis' | 'industry-scale-counts' | 'industry-ranks' | 'exchange-rates'
> = {
  id: 'targets-2030',
  topic: 'targets-2030',
  title: () => ({
    en: 'Jiangxi aims for a GDP of CNY 4.6 trillion by 2030, from over 3.6 trillion',
    'zh-Hant': '生產總值由超3.6萬億元起步，江西目標2030年達4.6萬億元',
    'zh-Hans': '生产总值由超3.6万亿元起步，江西目标2030年达4.6万亿元',
  }),
  subtitle: () => ({
    en: 'Targets for 2030 (hatched) against the undated baseline in the same feature; no growth rate is derived',
    'zh-Hant': '2030年目標（斜線）與同一篇專題所刊的基數（年份未刊）；不推算增速',
    'zh-Hans': '2030年目标（斜线）与同一篇专题所刊的基数（年份未刊）；不推算增速',
  }),
  needs: [
    'targets-2030',
    'headline-kpis',
    'industry-scale-counts',
    'industry-ranks',
    'exchange-rates',
  ],
  table: (data) => {
    const target = (id: string) => cellOf(rowOf(data['targets-2030'], id));
    const scale = (id: string) => cellOf(rowOf(data['industry-scale-counts'], id));
    const size = (id: string): SourceRow => rowOf(data['industry-ranks'], id);
    return {
      rowHeader: { en: 'Measure', 'zh-Hant': '指標', 'zh-Hans': '指标' },
      columns: [
        {
          id: 'target',
          label: { en: 'Target 2030', 'zh-Hant': '2030年目標', 'zh-Hans': '2030年目标' },
        },
        {
          id: 'may-2026',
          label: { en: '2026 feature', 'zh-Hant': '2026年專題', 'zh-Hans': '2026年专题' },
        },
        {
          id: 'late-2025',
          label: { en: '2025 feature', 'zh-Hant': '2025年專題', 'zh-Hans': '2025年专题' },
        },
      ],
      rows: [
        {
          id: 'gdp',
          label: { en: 'GDP', 'zh-Hant': '地區生產總值', 'zh-Hans': '地区生产总值' },
          cells: [
            target('target-gdp-2030'),
            cellOf(rowOf(data['headline-kpis'], 'gdp')),
            unpublished('CNY'),
          ],
        },
        {
          id: 'per-person',
          label: { en: 'Per-capita GDP', 'zh-Hant': '人均生產總值', 'zh-Hans': '人均生产总值' },
          cells: [target('target-per-capita-2030'), unpublished('USD'), unpublished('USD')],
        },
        {
          id: 'trillion-industries',
          label: {
            en: 'Industries above CNY 1 trillion',
            'zh-Hant': '萬億級產業',
            'zh-Hans': '万亿级产业',
          },
          cells: [
            target('target-trillion-industries-2030'),
            scale('trillion-industries-2026'),
            scale('trillion-industries-2025'),
          ],
        },
        ...industries.map((row) => ({
          id: row.id,
          label: row.label,
          cells: [
            target(row.target),
            row.baseline === null ? unpublished('CNY') : cellOf(size(row.baseline)),
            unpublished('CNY'),
          ],
        })),
      ],
    };
  },
  height: (table, view) => Math.ceil(targetsLayout(table, view).height + 8),
  option: (table, view) => itemsOption(targetsLayout(table, view).items, view),
  slide: 'bars',
};
