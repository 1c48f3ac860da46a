import { listedByYear } from '../model/listing-years';
import { say, type Text } from '../i18n/text';
import { cellOf } from './parts/cells';
import type { Block, Drawn, Item } from './parts/drawn';
import { fullFrame, isNarrow, itemsOption, quantityAt } from './parts/plot';
import { markRows } from './parts/rows';
import { level, rect } from './parts/shapes';
import { textWidth, words } from './parts/words';
import type { FigureSpec, Table, TableRow, View } from './spec';

const years: Text = {
  en: 'By year of listing, counted by us from the list',
  'zh-Hant': '按上市年份，由本站據名單統計',
  'zh-Hans': '按上市年份，由本站据名单统计',
};
const all: Text = { en: 'In all', 'zh-Hant': '合計', 'zh-Hans': '合计' };
const boards: Text = { en: 'By board', 'zh-Hant': '按板塊', 'zh-Hans': '按板块' };

const rowsIn = (table: Table, group: Text): readonly TableRow[] =>
  table.rows.filter((row) => row.group === group);

const countAt = (row: TableRow | undefined): number => (row && quantityAt(row, 0).value) ?? 0;

/** A square a company, stacked by year; every year has its place on the scale, also an empty one. */
function columns(table: Table, view: View, top: number): Block {
  const rows = rowsIn(table, years);
  const step = (view.width - 16) / rows.length;
  const gap = step < 14 ? 1.5 : 3;
  const side = Math.min(step - gap, 18);
  const size = step < 14 ? 11 : 12;
  const tallest = Math.max(...rows.map(countAt));
  const foot = top + 52 + tallest * (side + gap);
  const every = step > 44 ? 1 : 5;
  const items = rows.map((row, i): Item => {
    const count = countAt(row);
    const x = 8 + i * step;
    const middle = x + step / 2;
    const drawn: Drawn[] = Array.from({ length: count }, (_, n) =>
      rect(middle - side / 2, foot - (n + 1) * (side + gap), side, side, { radius: 1.5 }),
    );
    const label = String(count);
    // Two digits need the room of their neighbours, which a peak has.
    const isPeak = [rows[i - 1], rows[i + 1]].every((beside) => countAt(beside) < count);
    if (count > 0 && (textWidth(label, size) + 2 < step || (isPeak && count > 3)))
      drawn.push(
        words(label, 'figure', {
          x: middle,
          y: foot - count * (side + gap) - 3,
          size,
          align: 'center',
          baseline: 'bottom',
        }),
      );
    const year = row.id.replace('year-', '');
    if (Number(year) % every === 0)
      drawn.push(
        words(year, 'muted', {
          x: Math.min(middle, view.width - 8 - textWidth(year, 12) / 2),
          y: foot + 8,
          size: 12,
          align: 'center',
          baseline: 'top',
        }),
      );
    return {
      name: row.id,
      hit: { x, y: top + 26, width: step, height: foot - top },
      drawn,
    };
  });
  return {
    items: [
      {
        drawn: [
          words(say(years, view.lang), 'label', { x: 8, y: top, size: 13, baseline: 'top' }),
          level(8, view.width - 8, foot + 1, 'line', 1),
        ],
      },
      ...items,
    ],
    height: foot + 30 - top,
  };
}

function layout(table: Table, view: View): Block {
  const above = columns(table, view, 8);
  const rows = rowsIn(table, boards);
  const bars = markRows(
    rows.map((row, i) => ({
      id: row.id,
      label: say(row.label, view.lang),
      quantity: quantityAt(row, 0),
      counted: true,
      max: Math.max(...rows.map(countAt)),
      notes: [],
      style: 'bare',
      ...(i === 0 ? { heading: say(boards, view.lang) } : {}),
    })),
    {
      ...fullFrame(table, view),
      y: 8 + above.height + 22,
      barHeight: 18,
      gap: isNarrow(view) ? 16 : 12,
    },
  );
  return { items: [...above.items, ...bars.items], height: 8 + above.height + 22 + bars.height };
}

/** When the A-share companies of the province were listed, and on which board. */
export const listingYears: FigureSpec<'listed-companies' | 'listed-counts'> = {
  id: 'listing-years',
  topic: 'companies',
  title: () => ({
    en: 'Of Jiangxi’s 91 A-share companies, 37 were listed in 2020 or later',
    'zh-Hant': '江西91家A股公司中，37家在2020年或以後上市',
    'zh-Hans': '江西91家A股公司中，37家在2020年或以后上市',
  }),
  subtitle: () => ({
    en: 'A-share companies by year of listing and by board, one square a company, 26 February 2026',
    'zh-Hant': 'A股公司，按上市年份及板塊，一格為一家，2026年2月26日',
    'zh-Hans': 'A股公司，按上市年份及板块，一格为一家，2026年2月26日',
  }),
  needs: ['listed-companies', 'listed-counts'],
  table: (data) => {
    const companies = data['listed-companies'].rows;
    const counts = data['listed-counts'].rows;
    const [first] = companies;
    return {
      rowHeader: { en: 'Year or board', 'zh-Hant': '年份或板塊', 'zh-Hans': '年份或板块' },
      columns: [
        {
          id: 'companies',
          label: { en: 'Companies', 'zh-Hant': '公司', 'zh-Hans': '公司' },
          named: true,
        },
      ],
      rows: [
        ...listedByYear(companies).map(({ year, count }): TableRow => ({
          id: `year-${year}`,
          label: { en: String(year), 'zh-Hant': `${year}年`, 'zh-Hans': `${year}年` },
          group: years,
          cells: [
            first
              ? {
                  ...cellOf(first),
                  quantity: { value: count, unit: 'companies', qualifier: 'exact' },
                  derived: true,
                }
              : null,
          ],
        })),
        ...counts
          .filter(({ by }) => by === 'board' || by === 'all')
          .toSorted((a, b) => (a.by === b.by ? 0 : a.by === 'board' ? -1 : 1))
          .map((row): TableRow => ({
            id: row.id,
            label: row.name,
            group: row.by === 'board' ? boards : all,
            cells: [cellOf(row)],
          })),
      ],
    };
  },
  height: (table, view) => Math.ceil(layout(table, view).height + 16),
  option: (table, view) => itemsOption(layout(table, view).items, view),
  reading: () => [
    {
      en: 'Only companies still listed are in the list; those that left the exchanges are not counted.',
      'zh-Hant': '名單只有仍在上市的公司，已退市的不計在內。',
      'zh-Hans': '名单只有仍在上市的公司，已退市的不计在内。',
    },
  ],
  slide: 'columns',
};
