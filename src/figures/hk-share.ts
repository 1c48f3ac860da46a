import { say, type Text } from '../i18n/text';
import { rowOf } from '../model/find';
import { cellOf } from './parts/cells';
import { rowNotes } from './parts/notes';
import { quantityAt, rowsHeight, rowsOption } from './parts/plot';
import type { MarkRow } from './parts/mark-row';
import { noBasis } from './parts/unsaid';
import type { FigureSpec, Table, View } from './spec';

const share: Text = { en: 'Hong Kong’s share', 'zh-Hant': '港資比重', 'zh-Hans': '港资比重' };

const rows = (table: Table, view: View): MarkRow[] =>
  table.rows.map((row) => ({
    id: row.id,
    label: say(share, view.lang),
    sub: say(noBasis, view.lang),
    quantity: quantityAt(row, 0),
    max: 100,
    track: true,
    notes: rowNotes(row, table),
    ticks: [0, 25, 50, 75, 100].map((value) => ({
      value,
      label: value === 100 ? '100%' : String(value),
      strong: value === quantityAt(row, 0).value,
    })),
  }));

/** Hong Kong's share of all foreign capital: a lower bound, so an open bar and never a full circle. */
export const hkShare: FigureSpec<'hk-position'> = {
  id: 'hk-share',
  topic: 'hong-kong',
  title: () => ({
    en: 'Hong Kong supplies at least three quarters of Jiangxi’s foreign capital',
    'zh-Hant': '江西的外資，至少四分之三來自香港',
    'zh-Hans': '江西的外资，至少四分之三来自香港',
  }),
  subtitle: () => ({
    en: 'Share of all foreign capital, 14th Five-Year Plan period, %',
    'zh-Hant': '港資佔全省外資總量的比重，「十四五」期間，%',
    'zh-Hans': '港资占全省外资总量的比重，“十四五”期间，%',
  }),
  needs: ['hk-position'],
  table: (data) => {
    const row = rowOf(data['hk-position'], 'hk-fdi-share');
    return {
      rowHeader: { en: 'Measure', 'zh-Hant': '指標', 'zh-Hans': '指标' },
      columns: [{ id: 'share', label: { en: 'Share', 'zh-Hant': '比重', 'zh-Hans': '比重' } }],
      rows: [{ id: row.id, label: row.label, places: row.places, cells: [cellOf(row)] }],
    };
  },
  height: (table, view) => rowsHeight(rows(table, view), table, view),
  option: (table, view) => rowsOption(rows(table, view), table, view),
  slide: 'bars',
};
