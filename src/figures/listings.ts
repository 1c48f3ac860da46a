import type { RowOf } from '../datasets';
import { formatPeriod, formatQuantity } from '../i18n/format';
import { rowOf } from '../model/find';
import { say, type Text } from '../i18n/text';
import { cellOf, quantityOf, textCell } from './parts/cells';
import { inEvery } from './parts/choices';
import { rowNotes } from './parts/notes';
import { quantityAt, rowsHeight, rowsOption } from './parts/plot';
import type { MarkRow } from './parts/mark-row';
import type { Cell, FigureSpec, Table, View } from './spec';

const exchanges: Record<'listed-szse' | 'listed-hkex', Text> = {
  'listed-szse': { en: 'Shenzhen', 'zh-Hant': '深交所', 'zh-Hans': '深交所' },
  'listed-hkex': { en: 'Hong Kong', 'zh-Hant': '港交所', 'zh-Hans': '港交所' },
};

/** The count of a list with another date, which the reader must not take for a change. */
const otherCount = (row: RowOf<'listed-counts'>): Text =>
  inEvery((lang) => {
    const count = formatQuantity(quantityOf(row), lang);
    const date = formatPeriod(row.period, lang, { short: true });
    return {
      en: `${count} in a list exported on ${date}`,
      'zh-Hant': `${date}導出的名單為${count}`,
      'zh-Hans': `${date}导出的名单为${count}`,
    }[lang];
  });

const rows = (table: Table, view: View): MarkRow[] =>
  table.rows
    .filter((row) => row.cells[0]?.quantity)
    .map((row) => ({
      id: row.id,
      label: say(row.label, view.lang),
      quantity: quantityAt(row, 0),
      counted: true,
      max: 60,
      notes: rowNotes(row, table),
      style: 'full',
    }));

/** Listed companies by exchange, one cell a company; two counts that may overlap and are not added. */
export const listings: FigureSpec<'listings' | 'listed-counts'> = {
  id: 'listings',
  topic: 'companies',
  title: () => ({
    en: 'Shenzhen lists 54 Jiangxi companies, Hong Kong 24',
    'zh-Hant': '54家江西企業在深圳上市，24家在香港',
    'zh-Hans': '54家江西企业在深圳上市，24家在香港',
  }),
  subtitle: () => ({
    en: 'Jiangxi companies listed on each exchange, as of May 2026',
    'zh-Hant': '在各交易所上市的江西企業數目，截至2026年5月',
    'zh-Hans': '在各交易所上市的江西企业数目，截至2026年5月',
  }),
  needs: ['listings', 'listed-counts'],
  table: (data) => {
    const first = rowOf(data.listings, 'hkex-first-overseas');
    const listed = rowOf(data['listed-counts'], 'listed-count-exchange-szse');
    // The note on the list stands beside the feature's own count.
    const remarks: Record<keyof typeof exchanges, Cell> = {
      'listed-szse': textCell(otherCount(listed), { ...listed, notes: [] }),
      'listed-hkex': textCell(first.text, first),
    };
    return {
      rowHeader: { en: 'Exchange', 'zh-Hant': '交易所', 'zh-Hans': '交易所' },
      columns: [
        {
          id: 'companies',
          label: { en: 'Companies', 'zh-Hant': '企業', 'zh-Hans': '企业' },
          named: true,
        },
        { id: 'remark', label: { en: 'Also printed', 'zh-Hant': '另刊', 'zh-Hans': '另刊' } },
      ],
      rows: (['listed-szse', 'listed-hkex'] as const).map((id) => {
        const row = rowOf(data.listings, id);
        return {
          id,
          label: exchanges[id],
          places: row.places,
          cells: [cellOf(row), remarks[id]],
        };
      }),
    };
  },
  height: (table, view) => rowsHeight(rows(table, view), table, view),
  option: (table, view) => rowsOption(rows(table, view), table, view),
  reading: () => [
    {
      en: 'The two counts are not added up: one company can be listed on both.',
      'zh-Hant': '兩數不相加：同一企業可在兩地上市。',
      'zh-Hans': '两数不相加：同一企业可在两地上市。',
    },
  ],
  slide: 'bars',
};
