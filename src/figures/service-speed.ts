import { say, type Text } from '../i18n/text';
import { rowOf } from '../model/find';
import { cards } from './parts/cards';
import { cellOf, textCell } from './parts/cells';
import type { Block } from './parts/drawn';
import type { MarkRow } from './parts/mark-row';
import { rowNotes } from './parts/notes';
import { fullFrame, isNarrow, itemsOption, quantityAt } from './parts/plot';
import { markRows } from './parts/rows';
import { toldColumns } from './parts/told';
import type { FigureSpec, Table, View } from './spec';

/** Times on a scale of one day, the share on one of the whole; all else has no scale. */
const bars: Readonly<Record<string, { readonly max: number; readonly label: Text }>> = {
  'company-setup-one-day': {
    max: 1,
    label: { en: 'Opening a business', 'zh-Hant': '企業開辦', 'zh-Hans': '企业开办' },
  },
  'company-setup-half-day': {
    max: 1,
    label: {
      en: 'Opening a business, fastest places',
      'zh-Hant': '企業開辦，最快的市縣',
      'zh-Hans': '企业开办，最快的市县',
    },
  },
  'online-service-rate': {
    max: 100,
    label: {
      en: 'Service items that can be done online',
      'zh-Hant': '可上網辦理的政務服務事項',
      'zh-Hans': '可上网办理的政务服务事项',
    },
  },
};

const told = [
  'firms-helped',
  'issues-solved',
  'three-tier-officials',
  'no1-reform-project',
  'one-network-service',
  'reform-rollout-province',
  'slogan-no-need-favours',
];

const groups = {
  scaled: { en: 'How fast, how much', 'zh-Hant': '多快、多少', 'zh-Hans': '多快、多少' },
  told: {
    en: 'Counts and promises, without a scale',
    'zh-Hant': '不設刻度的數目與承諾',
    'zh-Hans': '不设刻度的数目与承诺',
  },
} satisfies Record<string, Text>;

const marks = (table: Table, view: View): MarkRow[] =>
  table.rows.flatMap((row) => {
    const bar = bars[row.id];
    return bar
      ? [
          {
            id: row.id,
            label: say(row.label, view.lang),
            quantity: quantityAt(row, 0),
            max: bar.max,
            track: true,
            notes: rowNotes(row, table),
          },
        ]
      : [];
  });

function layout(table: Table, view: View): Block {
  const frame = fullFrame(table, view);
  // The open end of "over 90%" passes the whole; on narrow plots it needs room for that.
  const width = frame.width - (isNarrow(view) ? 14 : 0);
  const above = markRows(marks(table, view), { ...frame, width });
  const rest = { ...table, rows: table.rows.filter((row) => !bars[row.id]) };
  const below = cards(rest, view, above.height + 44, table);
  return {
    items: [...above.items, ...below.items],
    height: above.height + 44 + below.height,
  };
}

/** How fast and how far public services reach: two times and a share as bars, the rest as cards. */
export const serviceSpeed: FigureSpec<'service-speed-reach'> = {
  id: 'service-speed',
  topic: 'doing-business',
  title: () => ({
    en: 'A business opens within a day, in places within half a day',
    'zh-Hant': '企業開辦一日辦妥，部分市縣只需半天',
    'zh-Hans': '企业开办一日办妥，部分市县只需半天',
  }),
  subtitle: () => ({
    en: 'Government services in Jiangxi, as printed in the features of 2025 and May 2026',
    'zh-Hant': '江西政務服務的速度與範圍，據2025年及2026年5月專題',
    'zh-Hans': '江西政务服务的速度与范围，据2025年及2026年5月专题',
  }),
  needs: ['service-speed-reach'],
  table: (data) => ({
    rowHeader: { en: 'Service', 'zh-Hant': '服務', 'zh-Hans': '服务' },
    columns: (['figure', 'text'] as const).map((id) => ({ id, label: toldColumns[id] })),
    rows: [...Object.keys(bars), ...told].map((id) => {
      const row = rowOf(data['service-speed-reach'], id);
      const hasFigure = row.value !== null || row.words !== undefined;
      return {
        id,
        label: bars[id]?.label ?? row.label,
        places: row.places,
        group: bars[id] ? groups.scaled : groups.told,
        cells: [hasFigure ? cellOf(row) : null, { ...textCell(row.text, row), period: row.period }],
      };
    }),
  }),
  height: (table, view) => Math.ceil(layout(table, view).height + 30),
  option: (table, view) => itemsOption(layout(table, view).items, view),
  reading: () => [
    {
      en: 'Bars: times out of one day, the share out of all items. Firms and issues are two counts without a ratio; when they began is not printed.',
      'zh-Hant':
        '時間以一日為滿，佔比以全部事項為滿。企業數與問題數是兩個獨立的數，不計比例；起始日期未刊。',
      'zh-Hans':
        '时间以一日为满，占比以全部事项为满。企业数与问题数是两个独立的数，不计比例；起始日期未刊。',
    },
  ],
  slide: 'bars',
};
