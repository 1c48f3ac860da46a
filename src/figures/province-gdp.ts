import type { Data } from '../datasets';
import { rowOf } from '../model/find';
import { changeOf } from '../model/growth';
import { periodYear } from '../model/money';
import type { Text } from '../i18n/text';
import { cellOf } from './parts/cells';
import { inEvery } from './parts/choices';
import { itemsOption } from './parts/plot';
import { gdpLayout } from './province-gdp-plot';
import type { FigureSpec, TableRow } from './spec';

type Needs = 'province-gdp' | 'province-gdp-first' | 'targets-2030' | 'exchange-rates';

const yearName = (year: number): Text =>
  inEvery((lang) => (lang === 'en' ? String(year) : `${year}年`));

/** One row a year, with the figure first published where it is another, and the target at the end. */
function rowsOf(data: Pick<Data, Needs>): TableRow[] {
  const first = new Map(
    data['province-gdp-first'].rows.map((row) => [periodYear(row.period), row]),
  );
  const years = data['province-gdp'].rows.filter(({ measure }) => measure === 'gdp');
  const target = rowOf(data['targets-2030'], 'target-gdp-2030');
  return [
    ...years.map((row): TableRow => {
      const year = periodYear(row.period);
      const before = first.get(year);
      const change = before?.value && row.value ? changeOf(before.value, row.value) : null;
      return {
        id: String(year),
        label: yearName(year),
        places: row.places,
        cells: [
          cellOf(row),
          before ? cellOf(before) : null,
          before && change !== null
            ? {
                quantity: { value: change, unit: 'percent', qualifier: 'exact' },
                derived: true,
                origin: { source: row.source, locator: row.locator },
                also: [{ source: before.source, locator: before.locator }],
              }
            : null,
        ],
      };
    }),
    {
      id: '2030',
      label: inEvery(
        (lang) => ({ en: '2030 target', 'zh-Hant': '2030年目標', 'zh-Hans': '2030年目标' })[lang],
      ),
      places: target.places,
      cells: [cellOf(target), null, null],
    },
  ];
}

/** GDP of the province by year: revised figures, those as first published, and the target for 2030. */
export const provinceGdp: FigureSpec<Needs> = {
  id: 'province-gdp',
  topic: 'targets-2030',
  title: () => ({
    en: 'Jiangxi’s GDP: CNY 1.43 trillion in 2013, over 3.6 trillion in 2025',
    'zh-Hant': '江西生產總值：2013年1.43萬億元，2025年超3.6萬億元',
    'zh-Hans': '江西生产总值：2013年1.43万亿元，2025年超3.6万亿元',
  }),
  subtitle: () => ({
    en: 'GDP at the prices of each year, and the 2030 target (hatched); revised and first published figures are told apart',
    'zh-Hant': '地區生產總值，當年價格；2030年為目標（斜線）。修訂數與首次公布數分開標示',
    'zh-Hans': '地区生产总值，当年价格；2030年为目标（斜线）。修订数与首次公布数分开标示',
  }),
  needs: ['province-gdp', 'province-gdp-first', 'targets-2030', 'exchange-rates'],
  table: (data) => ({
    rowHeader: { en: 'Year', 'zh-Hant': '年份', 'zh-Hans': '年份' },
    columns: [
      { id: 'gdp', label: { en: 'GDP', 'zh-Hant': '地區生產總值', 'zh-Hans': '地区生产总值' } },
      {
        id: 'first',
        label: { en: 'First published', 'zh-Hant': '首次公布', 'zh-Hans': '首次公布' },
      },
      {
        id: 'change',
        label: { en: 'Raised by', 'zh-Hant': '修訂上調', 'zh-Hans': '修订上调' },
      },
    ],
    rows: rowsOf(data),
  }),
  height: (table, view) => Math.ceil(gdpLayout(table, view).height + 16),
  option: (table, view) => itemsOption(gdpLayout(table, view).items, view),
  reading: () => [
    {
      en: 'The target’s price basis is not printed. A step between two columns is not real growth: prices change, and so does the vintage.',
      'zh-Hant': '目標未寫明價格基準。兩柱之差並非實際增長：既含價格變動，版本亦不同。',
      'zh-Hans': '目标未写明价格基准。两柱之差并非实际增长：既含价格变动，版本亦不同。',
    },
  ],
  slide: 'columns',
};
