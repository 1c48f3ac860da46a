import type { RowOf } from '../datasets';
import { formatPeriod } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import { rowOf } from '../model/find';
import { cellOf, textCell } from './parts/cells';
import { inEvery } from './parts/choices';
import type { MarkRow } from './parts/mark-row';
import { rowNotes } from './parts/notes';
import { quantityAt, rowsHeight, rowsOption } from './parts/plot';
import { toldColumns } from './parts/told';
import { noBasis, noPeriod } from './parts/unsaid';
import type { FigureSpec, Table, TableRow, View } from './spec';

type Needs = 'hk-position' | 'hk-public-figures';

const printed: Text = {
  en: 'As the 2025 feature prints it, basis not printed',
  'zh-Hant': '2025年專題所刊，口徑未刊',
  'zh-Hans': '2025年专题所刊，口径未刊',
};

/** The same note holds for every report, and for the feature beside them. */
const caution = 'hk-public-bases';

/** Rows with one base next to each other, the best known base first. */
const bases: readonly (readonly [group: Text, ids: readonly string[]])[] = [
  [
    { en: 'Capital used', 'zh-Hant': '按實際使用外資', 'zh-Hans': '按实际使用外资' },
    ['hk-capital-share-2010', 'hk-capital-share-2019'],
  ],
  [
    {
      en: 'Contracts, running total',
      'zh-Hant': '按累計合同額',
      'zh-Hans': '按累计合同额',
    },
    ['hk-capital-share-2009'],
  ],
  [
    {
      en: 'Count of the Ministry of Commerce',
      'zh-Hant': '按商務部口徑',
      'zh-Hans': '按商务部口径',
    },
    ['hk-capital-share-2022'],
  ],
  [
    { en: 'Hong Kong and Macao together', 'zh-Hant': '港澳合計', 'zh-Hans': '港澳合计' },
    ['hk-capital-share-2024', 'hk-capital-share-2025'],
  ],
  [
    noBasis,
    [
      'hk-capital-share-2007',
      'hk-capital-share-2020',
      'hk-capital-share-2021-june',
      'hk-capital-share-2021-october',
    ],
  ],
];

/** Reports that date themselves but not what they count. */
const undated: ReadonlySet<string> = new Set([
  'hk-capital-share-2019',
  'hk-capital-share-2021-june',
  'hk-capital-share-2025',
]);

const capitalised = (text: Text): Text => ({
  ...text,
  en: text.en.charAt(0).toUpperCase() + text.en.slice(1),
});

function rowFrom(row: RowOf<'hk-position'> | RowOf<'hk-public-figures'>, group: Text): TableRow {
  const base = { ...row, notes: [] };
  return {
    id: row.id,
    label: capitalised(inEvery((lang) => formatPeriod(row.period, lang))),
    places: row.places,
    group: capitalised(group),
    cells: [
      { ...cellOf(row), notes: [...new Set([...row.notes, caution])] },
      textCell(capitalised(group), base),
      undated.has(row.id) ? textCell(noPeriod, base) : null,
      textCell(row.text, base),
    ],
  };
}

function rows(table: Table, view: View): MarkRow[] {
  let heading = '';
  return table.rows.map((row, i) => {
    const group = row.group ? say(row.group, view.lang) : '';
    const headed = group === heading ? {} : { heading: group };
    heading = group;
    const remark = row.cells[2]?.text;
    const scale = [0, 25, 50, 75, 100].map((value) => ({
      value,
      label: value === 100 ? '100%' : String(value),
    }));
    return {
      id: row.id,
      label: say(row.label, view.lang),
      quantity: quantityAt(row, 0),
      max: 100,
      track: true,
      notes: rowNotes(row, table),
      ...headed,
      ...(remark ? { sub: say(remark, view.lang) } : {}),
      ...(i === table.rows.length - 1 ? { ticks: scale } : {}),
    };
  });
}

/** What other reports say of Hong Kong's share, apart by what each counts; no series. */
export const hkSharePoints: FigureSpec<Needs> = {
  id: 'hk-share-points',
  topic: 'hong-kong',
  title: () => ({
    en: 'Reports since 2019 put Hong Kong’s share at about 75% or more',
    'zh-Hant': '2019年以來的報道，港資比重均約75%或以上',
    'zh-Hans': '2019年以来的报道，港资比重均约75%或以上',
  }),
  subtitle: () => ({
    en: 'Share of Jiangxi’s foreign capital, %, apart by what each report counts. Caution: bases and periods differ; not a series',
    'zh-Hant': '佔江西外資的比重，%，按各報道口徑分列。注意：口徑及時段不一，不成序列',
    'zh-Hans': '占江西外资的比重，%，按各报道口径分列。注意：口径及时段不一，不成序列',
  }),
  needs: ['hk-position', 'hk-public-figures'],
  table: (data) => ({
    rowHeader: { en: 'Period', 'zh-Hant': '時段', 'zh-Hans': '时段' },
    columns: [
      { id: 'share', label: { en: 'Share', 'zh-Hant': '比重', 'zh-Hans': '比重' } },
      { id: 'base', label: { en: 'What is counted', 'zh-Hant': '口徑', 'zh-Hans': '口径' } },
      { id: 'remark', label: { en: 'Remark', 'zh-Hant': '備註', 'zh-Hans': '备注' } },
      { id: 'text', label: toldColumns.text },
    ],
    rows: [
      rowFrom(rowOf(data['hk-position'], 'hk-fdi-share'), printed),
      ...bases.flatMap(([group, ids]) =>
        ids.map((id) => rowFrom(rowOf(data['hk-public-figures'], id), group)),
      ),
    ],
  }),
  height: (table, view) => rowsHeight(rows(table, view), table, view),
  option: (table, view) => rowsOption(rows(table, view), table, view),
  reading: () => [
    {
      en: 'Two of the counts include Macao. A later figure that is higher need not mean growth: the provincial count and that of the Ministry of Commerce differ widely.',
      'zh-Hant': '其中兩項連澳門計算。後出的數字較高不等於增長：省級與商務部口徑相差甚大。',
      'zh-Hans': '其中两项连澳门计算。后出的数字较高不等于增长：省级与商务部口径相差甚大。',
    },
  ],
  slide: 'bars',
};
