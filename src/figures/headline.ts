import { say, type Lang, type Text } from '../i18n/text';
import type { Period } from '../i18n/quantity';
import { formatPeriod } from '../i18n/format';
import { rowOf } from '../model/find';
import { cellOf, textCell } from './parts/cells';
import { rowNotes } from './parts/notes';
import { isNarrow, itemsOption, fullFrame, quantityAt } from './parts/plot';
import type { MarkRow } from './parts/mark-row';
import { markRows } from './parts/rows';
import { noBasis, noYear } from './parts/unsaid';
import type { FigureSpec, Table, View } from './spec';

/** Right end of each scale: a share ends at 100, a count at itself, a bound leaves room for its open end. */
const ends: Record<string, number> = {
  gdp: 5e12,
  population: 47e6,
  'forest-cover-2026': 100,
  'hk-fdi-share': 100,
  'listed-hkex': 28,
};

const labels: Record<string, Text> = {
  gdp: { en: 'GDP', 'zh-Hant': '地區生產總值', 'zh-Hans': '地区生产总值' },
  population: { en: 'People', 'zh-Hant': '人口', 'zh-Hans': '人口' },
  'forest-cover-2026': { en: 'Forest cover', 'zh-Hant': '森林覆蓋率', 'zh-Hans': '森林覆盖率' },
  'hk-fdi-share': {
    en: 'Foreign capital from Hong Kong',
    'zh-Hant': '港資佔外資比重',
    'zh-Hans': '港资占外资比重',
  },
  'listed-hkex': { en: 'Listed in Hong Kong', 'zh-Hant': '港交所上市', 'zh-Hans': '港交所上市' },
};

/** When a figure holds, and what its source leaves open. */
function sub(id: string, period: Period, lang: Lang): string {
  const when =
    period.kind === 'undated' ? say(noYear, lang) : formatPeriod(period, lang, { short: true });
  const open = id === 'hk-fdi-share' ? [say(noBasis, lang)] : [];
  return [when, ...open].join(lang === 'en' ? '; ' : '，');
}

const rows = (table: Table, view: View): MarkRow[] =>
  table.rows.map((row) => {
    const quantity = quantityAt(row, 0);
    const { period } = row.cells[0] ?? {};
    const printed = row.cells[0]?.printed?.value ?? quantity.value ?? 1;
    return {
      id: row.id,
      label: say(row.label, view.lang),
      quantity,
      notes: rowNotes(row, table),
      max: ((ends[row.id] ?? printed) * (quantity.value ?? 1)) / printed,
      ...(quantity.unit === 'percent' ? { track: true } : {}),
      ...(quantity.unit === 'companies' ? { counted: true } : {}),
      ...(period ? { sub: sub(row.id, period, view.lang) } : {}),
    };
  });

const layout = (table: Table, view: View) =>
  markRows(rows(table, view), { ...fullFrame(table, view), barHeight: isNarrow(view) ? 16 : 22 });

/** The five figures that say how large the province is and how close Hong Kong stands to it. */
export const headline: FigureSpec<'headline-kpis' | 'hk-position' | 'listings' | 'exchange-rates'> =
  {
    id: 'headline',
    topic: 'overview',
    title: () => ({
      en: 'GDP is over CNY 3.6 trillion, and at least 75% of foreign capital comes from Hong Kong',
      'zh-Hant': '生產總值超3.6萬億元，外資中港資佔75%以上',
      'zh-Hans': '生产总值超3.6万亿元，外资中港资占75%以上',
    }),
    subtitle: () => ({
      en: 'Five headline figures as printed; each bar has its own scale from zero',
      'zh-Hant': '五個主要數字，照印；每條橫條各有刻度，由零開始',
      'zh-Hans': '五个主要数字，照印；每条横条各有刻度，由零开始',
    }),
    needs: ['headline-kpis', 'hk-position', 'listings', 'exchange-rates'],
    table: (data) => {
      const kpi = (id: string) => rowOf(data['headline-kpis'], id);
      const rank = kpi('forest-cover-rank');
      const earlier = kpi('forest-cover-2025');
      const second: Text = {
        en: 'second in China',
        'zh-Hant': '居全國第二',
        'zh-Hans': '居全国第二',
      };
      const list = [
        kpi('gdp'),
        kpi('population'),
        kpi('forest-cover-2026'),
        rowOf(data['hk-position'], 'hk-fdi-share'),
        rowOf(data.listings, 'listed-hkex'),
      ];
      return {
        rowHeader: { en: 'Measure', 'zh-Hant': '指標', 'zh-Hans': '指标' },
        columns: [
          { id: 'figure', label: { en: 'Figure', 'zh-Hant': '數字', 'zh-Hans': '数字' } },
          { id: 'remark', label: { en: 'Also printed', 'zh-Hant': '另刊', 'zh-Hans': '另刊' } },
        ],
        rows: list.map((row) => ({
          id: row.id,
          label: labels[row.id] ?? row.label,
          places: row.places,
          cells:
            row.id === 'forest-cover-2026'
              ? [
                  {
                    ...cellOf(row),
                    also: [{ source: earlier.source, locator: earlier.locator }],
                  },
                  textCell(second, { ...rank, notes: [] }),
                ]
              : [cellOf(row), null],
        })),
      };
    },
    height: (table, view) => Math.ceil(layout(table, view).height + 20),
    option: (table, view) => itemsOption(layout(table, view).items, view),
    slide: 'table',
  };
