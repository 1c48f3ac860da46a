import type { Data, RowOf } from '../datasets';
import { descending } from '../model/rank';
import { say } from '../i18n/text';
import { cellOf } from './parts/cells';
import { rowNotes } from './parts/notes';
import { fullFrame, itemsOption, quantityAt } from './parts/plot';
import type { MarkRow } from './parts/mark-row';
import { markRows } from './parts/rows';
import type { FigureSpec, Table, View } from './spec';

const rows = (table: Table, view: View): MarkRow[] => {
  const max = Math.max(...table.rows.map((row) => quantityAt(row, 0).value ?? 0));
  return table.rows
    .filter((row) => (quantityAt(row, 0).value ?? 0) >= 3)
    .map((row) => ({
      id: row.id,
      label: say(row.label, view.lang),
      quantity: quantityAt(row, 0),
      counted: true,
      max,
      notes: rowNotes(row, table),
      style: 'bare',
    }));
};

const layout = (table: Table, view: View) =>
  markRows(rows(table, view), {
    ...fullFrame(table, view),
    barHeight: 18,
    gap: 12,
    stacked: false,
  });

/** Industries in the order of their groups, the same in every language; equal counts keep it. */
function byGroup({ meta, rows: all }: Data['listed-counts']): RowOf<'listed-counts'>[] {
  const groups = Object.keys(meta.groups);
  const place = (row: RowOf<'listed-counts'>) => groups.indexOf(row.group ?? '');
  return all.filter((row) => row.by === 'industry').toSorted((a, b) => place(a) - place(b));
}

/** A-share companies by the industry one data export gives them. */
export const listedIndustries: FigureSpec<'listed-counts'> = {
  id: 'listed-industries',
  topic: 'companies',
  title: () => ({
    en: 'More Jiangxi A-share companies are in electronic components than in any other industry',
    'zh-Hant': '江西的A股公司，以元器件業最多',
    'zh-Hans': '江西的A股公司，以元器件业最多',
  }),
  subtitle: () => ({
    en: 'A-share companies by industry, 26 February 2026; industries with three companies or more; the table has all 46',
    'zh-Hant': 'A股公司數目，按行業，2026年2月26日；圖列三家或以上的行業，全部46個見表',
    'zh-Hans': 'A股公司数目，按行业，2026年2月26日；图列三家或以上的行业，全部46个见表',
  }),
  needs: ['listed-counts'],
  table: (data) => ({
    rowHeader: { en: 'Industry', 'zh-Hant': '行業', 'zh-Hans': '行业' },
    columns: [
      {
        id: 'companies',
        label: { en: 'Companies', 'zh-Hant': '公司', 'zh-Hans': '公司' },
        named: true,
      },
    ],
    rows: descending(byGroup(data['listed-counts']), (row) => row.value).map((row) => ({
      id: row.id,
      label: row.name,
      cells: [cellOf(row)],
    })),
  }),
  height: (table, view) => Math.ceil(layout(table, view).height + 20),
  option: (table, view) => itemsOption(layout(table, view).items, view),
  slide: 'bars',
};
