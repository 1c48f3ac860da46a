import type { Data } from '../datasets';
import { rowOf } from '../model/find';
import { say, type Text } from '../i18n/text';
import { cards } from './parts/cards';
import { cellOf, textCell } from './parts/cells';
import type { Block } from './parts/drawn';
import { rowNotes } from './parts/notes';
import { fullFrame, itemsOption, quantityAt } from './parts/plot';
import { markRows } from './parts/rows';
import type { Statement } from './parts/statements';
import { toldColumns } from './parts/told';
import type { FigureSpec, Table, TableRow, View } from './spec';

type Needs = 'ganzhou-profile' | 'signed-projects' | 'service-items';

const shares: Text = {
  en: 'Shares, periods and bases not printed',
  'zh-Hant': '比重，統計時段及基數未刊',
  'zh-Hans': '比重，统计时段及基数未刊',
};
const services: Text = {
  en: 'Projects and services',
  'zh-Hant': '項目與政務服務',
  'zh-Hans': '项目与政务服务',
};
const reform: Text = {
  en: 'Place and rules',
  'zh-Hant': '定位與規則',
  'zh-Hans': '定位与规则',
};

const rowIn = (row: Statement, group: Text, label?: Text): TableRow => ({
  id: row.id,
  label: label ?? row.label,
  places: row.places,
  group,
  cells: [
    row.value === null ? null : cellOf(row),
    {
      ...textCell(row.text, { ...row, notes: row.value === null ? row.notes : [] }),
      period: row.period,
    },
  ],
});

const shareRows = (table: Table): readonly TableRow[] =>
  table.rows.filter((row) => row.group === shares);

/** The two shares as bars of a whole, and beneath them what is counted or said. */
function layout(table: Table, view: View): Block {
  const bars = markRows(
    shareRows(table).map((row, i) => ({
      id: row.id,
      label: say(row.label, view.lang),
      quantity: quantityAt(row, 0),
      max: 100,
      track: true,
      notes: rowNotes(row, table),
      ...(i === 0 ? { heading: say(shares, view.lang) } : {}),
    })),
    fullFrame(table, view),
  );
  const top = 8 + bars.height + 26;
  const others = { ...table, rows: table.rows.filter((row) => row.group !== shares) };
  const told = cards(others, view, top);
  return { items: [...bars.items, ...told.items], height: top + told.height };
}

const rowsOf = (data: Pick<Data, Needs>): TableRow[] => {
  const own = (id: string) => rowOf(data['ganzhou-profile'], id);
  const counted = (id: string) => rowOf(data['service-items'], id);
  return [
    rowIn(own('ganzhou-gba-project-share'), shares),
    rowIn(own('ganzhou-supply-link-share'), shares),
    rowIn(rowOf(data['signed-projects'], 'ganzhou-shenzhen-projects-2025'), services, {
      en: 'Projects signed from Shenzhen',
      'zh-Hant': '簽約引進的深圳項目',
      'zh-Hans': '签约引进的深圳项目',
    }),
    rowIn(counted('ganzhou-same-standard-404'), services, {
      en: 'Items on one standard with Shenzhen',
      'zh-Hant': '與深圳「同事同標」的事項',
      'zh-Hans': '与深圳“同事同标”的事项',
    }),
    rowIn(counted('cross-province-items-151'), services, {
      en: 'Cross-province items with six GBA cities',
      'zh-Hant': '與大灣區6市「跨省通辦」的事項',
      'zh-Hans': '与大湾区6市“跨省通办”的事项',
    }),
    rowIn(counted('eseal-fourth-city'), services, {
      en: 'In the order of cities sharing e-seals with Shenzhen',
      'zh-Hant': '與深圳電子印章互認的次序',
      'zh-Hans': '与深圳电子印章互认的次序',
    }),
    rowIn(own('ganzhou-first-stop'), reform),
    rowIn(own('ganzhou-shenzhen-like-environment'), reform),
    rowIn(own('ganzhou-reform-scope'), reform),
  ];
};

/** How far Ganzhou is joined with the Greater Bay Area: two shares, four counts, three statements. */
export const ganzhouLinks: FigureSpec<Needs> = {
  id: 'ganzhou-links',
  topic: 'cities',
  title: () => ({
    en: 'Nearly 60% of Ganzhou’s new projects come from the Greater Bay Area',
    'zh-Hant': '贛州新引進的項目，近六成來自大灣區',
    'zh-Hans': '赣州新引进的项目，近六成来自大湾区',
  }),
  subtitle: () => ({
    en: 'Ganzhou and the Greater Bay Area in the features of 2025 and 2026; the counts are of different things',
    'zh-Hant': '2025年及2026年專題所述贛州與大灣區的聯繫；各項數目不可相加',
    'zh-Hans': '2025年及2026年专题所述赣州与大湾区的联系；各项数目不可相加',
  }),
  needs: ['ganzhou-profile', 'signed-projects', 'service-items'],
  table: (data) => ({
    rowHeader: { en: 'Statement', 'zh-Hant': '事項', 'zh-Hans': '事项' },
    columns: [
      { id: 'figure', label: toldColumns.figure },
      { id: 'text', label: toldColumns.text },
    ],
    rows: rowsOf(data),
  }),
  height: (table, view) => Math.ceil(layout(table, view).height + 24),
  option: (table, view) => itemsOption(layout(table, view).items, view),
  slide: 'table',
};
