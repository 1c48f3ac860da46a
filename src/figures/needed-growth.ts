import type { Data } from '../datasets';
import { formatPeriod, formatQuantity } from '../i18n/format';
import type { Quantity } from '../i18n/quantity';
import { rowOf } from '../model/find';
import { grown, growthNeeded, yearsUntil } from '../model/growth';
import { cellOf, quantityOf, type SourceRow } from './parts/cells';
import { inEvery } from './parts/choices';
import { itemsOption } from './parts/plot';
import { neededLayout } from './needed-growth-plot';
import {
  atRate,
  neededControls,
  neededGroups,
  neededReading,
  neededSubtitle,
  rates,
} from './needed-growth-words';
import type { Cell, FigureSpec, TableRow, View } from './spec';

type Needs = 'headline-kpis' | 'province-gdp' | 'targets-2030' | 'exchange-rates';
type NeedData = Pick<Data, Needs>;

const goalYear = 2030;

const rateIn = (view: View): string => rates.find((rate) => rate === view.choices.growth) ?? '5';

const isLatest = (view: View): boolean => view.choices.baseline === '2024';

/** Where the growth starts: the feature's undated figure, taken as 2025, or the latest exact year. */
function baselineIn(data: NeedData, view: View) {
  return isLatest(view)
    ? { row: rowOf(data['province-gdp'], 'province-gdp-2024'), year: 2024 }
    : { row: rowOf(data['headline-kpis'], 'gdp'), year: 2025 };
}

/** A figure worked out from the baseline and the target, with both as its origins. */
const worked = (quantity: Quantity, from: SourceRow, to: SourceRow, year?: number): Cell => ({
  quantity,
  derived: true,
  origin: { source: from.source, locator: from.locator },
  also: [{ source: to.source, locator: to.locator }],
  ...(year === undefined ? {} : { period: { kind: 'year', year } }),
});

function rowsOf(data: NeedData, view: View): TableRow[] {
  const { row, year } = baselineIn(data, view);
  const target = rowOf(data['targets-2030'], 'target-gdp-2030');
  const [from, to] = [row.value, target.value];
  const needed = growthNeeded(quantityOf(row), quantityOf(target), goalYear - year);
  if (from === null || to === null || !needed) return [];
  const rate = rateIn(view);
  const last = Math.max(goalYear, year + yearsUntil(from, to, Number(rate)));
  return [
    {
      id: 'baseline',
      label: {
        en: isLatest(view) ? 'GDP of 2024' : 'GDP in the 2026 feature',
        'zh-Hant': isLatest(view) ? '2024年生產總值' : '2026年專題所刊生產總值',
        'zh-Hans': isLatest(view) ? '2024年生产总值' : '2026年专题所刊生产总值',
      },
      group: neededGroups.printed,
      cells: [cellOf(row), null, null],
    },
    {
      id: 'target',
      label: { en: 'Target for 2030', 'zh-Hant': '2030年目標', 'zh-Hans': '2030年目标' },
      group: neededGroups.printed,
      cells: [cellOf(target), null, null],
    },
    {
      id: 'needed',
      label: {
        en: `Growth a year, ${year} to ${goalYear}`,
        'zh-Hant': `${year}至${goalYear}年年均增長`,
        'zh-Hans': `${year}至${goalYear}年年均增长`,
      },
      group: neededGroups.needed,
      cells: [null, worked(needed, row, target), null],
    },
    ...rates.map((one): TableRow => {
      const value = year + yearsUntil(from, to, Number(one));
      return {
        id: `rate-${one.replace('.', '-')}`,
        label: atRate(one),
        group: neededGroups.arrival,
        cells: [
          null,
          null,
          worked({ value, unit: 'calendar-year', qualifier: 'exact' }, row, target),
        ],
      };
    }),
    ...Array.from({ length: last - year }, (_, i): TableRow => {
      const then = year + i + 1;
      const value = grown(from, Number(rate), i + 1);
      return {
        id: String(then),
        label: inEvery((lang) => formatPeriod({ kind: 'year', year: then }, lang)),
        group: {
          en: `If GDP grows by ${rate}% every year (our arithmetic)`,
          'zh-Hant': `假設每年增長${rate}%（本站計算）`,
          'zh-Hans': `假设每年增长${rate}%（本站计算）`,
        },
        cells: [
          worked({ value, unit: 'CNY', qualifier: row.qualifier }, row, target, then),
          null,
          null,
        ],
      };
    }),
  ];
}

/** The even growth that leads to the target of 2030, as a bound, and when other rates would arrive. */
export const neededGrowth: FigureSpec<Needs> = {
  id: 'needed-growth',
  topic: 'targets-2030',
  title: (data, view) => {
    const { row, year } = baselineIn(data, view);
    const target = rowOf(data['targets-2030'], 'target-gdp-2030');
    const needed = growthNeeded(quantityOf(row), quantityOf(target), goalYear - year);
    return inEvery((lang) => {
      const growth = needed ? formatQuantity(needed, lang) : '';
      return {
        en: `The 2030 target needs growth of ${growth} a year from ${year}`,
        'zh-Hant': `要達到2030年目標，${year}年起年均增長${growth}${isLatest(view) ? '' : '即可'}`,
        'zh-Hans': `要达到2030年目标，${year}年起年均增长${growth}${isLatest(view) ? '' : '即可'}`,
      }[lang];
    });
  },
  subtitle: (_, view) => neededSubtitle(isLatest(view)),
  needs: ['headline-kpis', 'province-gdp', 'targets-2030', 'exchange-rates'],
  controls: () => neededControls,
  table: (data, view) => ({
    rowHeader: { en: 'Step', 'zh-Hant': '項目', 'zh-Hans': '项目' },
    columns: [
      { id: 'gdp', label: { en: 'GDP', 'zh-Hant': '生產總值', 'zh-Hans': '生产总值' } },
      {
        id: 'growth',
        label: { en: 'Growth a year', 'zh-Hant': '年均增長', 'zh-Hans': '年均增长' },
      },
      {
        id: 'year',
        label: {
          en: isLatest(view) ? 'Reached in' : 'Reached by, at the latest',
          'zh-Hant': isLatest(view) ? '達到年份' : '最遲達到年份',
          'zh-Hans': isLatest(view) ? '达到年份' : '最迟达到年份',
        },
        named: true,
      },
    ],
    rows: rowsOf(data, view),
  }),
  height: (table, view) => Math.ceil(neededLayout(table, view).height + 14),
  option: (table, view) => itemsOption(neededLayout(table, view).items, view),
  reading: (_, view) => neededReading(isLatest(view)),
  slide: 'columns',
};
