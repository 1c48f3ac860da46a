import type { RowOf } from '../datasets';
import type { Unit } from '../i18n/quantity';
import { formatPeriod } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import { cellOf, textCell, unpublished } from './parts/cells';
import { inEvery } from './parts/choices';
import type { MarkRow } from './parts/mark-row';
import { rowNotes } from './parts/notes';
import { quantityAt, rowsHeight, rowsOption } from './parts/plot';
import type { FigureSpec, Table, TableRow, View } from './spec';

type Row = RowOf<'trade-week-history'>;
type Measure = Row['measure'];

const measures: readonly { readonly id: Measure; readonly label: Text }[] = [
  { id: 'amount', label: { en: 'Amount', 'zh-Hant': '簽約額', 'zh-Hans': '签约额' } },
  { id: 'projects', label: { en: 'Projects', 'zh-Hant': '項目數', 'zh-Hans': '项目数' } },
];

const measureIn = ({ choices }: View): Measure =>
  choices.measure === 'projects' ? 'projects' : 'amount';

const titles: Readonly<Record<Measure, Text>> = {
  amount: {
    en: 'Since 2018, signed amounts were found for only four years',
    'zh-Hant': '2018年以來，只查得四年的簽約額',
    'zh-Hans': '2018年以来，只查得四年的签约额',
  },
  projects: {
    en: 'Since 2009, signed projects were found for only five years',
    'zh-Hant': '2009年以來，只查得五年的簽約項目數',
    'zh-Hans': '2009年以来，只查得五年的签约项目数',
  },
};

const notFound: Text = {
  en: 'not in our sources',
  'zh-Hant': '來源未載',
  'zh-Hans': '来源未载',
};

const yearOf = ({ period }: Row): number =>
  period.kind === 'year' ? period.year : period.kind === 'range' ? Number(period.to) : 0;

const label = (row: Row): Text => inEvery((lang) => formatPeriod(row.period, lang));

const told = (row: Row): TableRow => ({
  id: row.id,
  label: label(row),
  places: row.places,
  cells: [cellOf(row), row.host ? textCell(row.host, row) : null],
});

/** Years between two signings of which nothing was found. */
function between(from: number, to: number, unit: Unit): TableRow[] {
  if (to - from < 2) return [];
  const [first, last] = [String(from + 1), String(to - 1)];
  const period =
    first === last
      ? ({ kind: 'year', year: from + 1 } as const)
      : ({ kind: 'range', from: first, to: last } as const);
  return [
    {
      id: `missing-${first}-${last}`,
      label: inEvery((lang) => formatPeriod(period, lang)),
      cells: [unpublished(unit), { text: notFound }],
    },
  ];
}

/** The years in order with the gaps between them. */
const withGaps = (rows: readonly Row[]): TableRow[] =>
  rows.flatMap((row, i) => {
    const next = rows[i + 1];
    return [told(row), ...(next ? between(yearOf(row), yearOf(next), row.unit ?? 'items') : [])];
  });

const isTotal = ({ period }: Row): boolean => period.kind === 'range';

function marks(table: Table, view: View): MarkRow[] {
  const values = table.rows
    .filter(({ id }) => id !== 'trade-week-projects-2002-2009')
    .flatMap((row) => quantityAt(row, 0).value ?? []);
  const max = Math.max(...values);
  return table.rows.map((row) => {
    const quantity = quantityAt(row, 0);
    const host = row.cells[1]?.text;
    const missing = quantity.value === null;
    return {
      id: row.id,
      label: say(row.label, view.lang),
      ...(host && !missing ? { sub: say(host, view.lang) } : {}),
      ...(missing ? { value: say(notFound, view.lang) } : {}),
      ...(row.group ? { heading: say(row.group, view.lang) } : {}),
      quantity,
      // The running total has a scale of its own.
      max: row.id === 'trade-week-projects-2002-2009' ? (quantity.value ?? 1) : max,
      notes: rowNotes(row, table),
    };
  });
}

/** What was signed at trade weeks, with the years of which nothing was found. */
export const tradeWeekTotals: FigureSpec<'trade-week-history' | 'exchange-rates'> = {
  id: 'trade-week-totals',
  topic: 'trade-week',
  title: (_, view) => titles[measureIn(view)],
  subtitle: (_, view) =>
    measureIn(view) === 'amount'
      ? {
          en: 'Amounts signed at the trade weeks, 2018–2025; hosts and scopes differ, signed is not invested',
          'zh-Hant': '經貿活動簽約額，2018至2025年；主辦地與範圍各異，簽約並非到位',
          'zh-Hans': '经贸活动签约额，2018至2025年；主办地与范围各异，签约并非到位',
        }
      : {
          en: 'Projects signed at the trade weeks, 2002–2025; hosts and scopes differ',
          'zh-Hant': '經貿活動簽約項目數，2002至2025年；主辦地與範圍各異',
          'zh-Hans': '经贸活动签约项目数，2002至2025年；主办地与范围各异',
        },
  needs: ['trade-week-history', 'exchange-rates'],
  controls: () => [
    {
      id: 'measure',
      label: { en: 'Measure', 'zh-Hant': '指標', 'zh-Hans': '指标' },
      default: 'amount',
      options: measures,
    },
  ],
  table: (data, view) => {
    const measure = measureIn(view);
    const rows = data['trade-week-history'].rows.filter((row) => row.measure === measure);
    const totals = rows.filter(isTotal).map((row) => ({
      ...told(row),
      group: {
        en: 'Running total of eight weeks in Hong Kong, on a scale of its own',
        'zh-Hant': '在香港舉行的八屆累計，另用一把刻度',
        'zh-Hans': '在香港举行的八届累计，另用一把刻度',
      },
    }));
    return {
      rowHeader: { en: 'Year', 'zh-Hant': '年份', 'zh-Hans': '年份' },
      columns: [
        {
          id: 'signed',
          label: measures.find(({ id }) => id === measure)?.label ?? {
            en: '',
            'zh-Hant': '',
            'zh-Hans': '',
          },
        },
        { id: 'host', label: { en: 'Held in', 'zh-Hant': '舉辦地', 'zh-Hans': '举办地' } },
      ],
      rows: [...withGaps(rows.filter((row) => !isTotal(row))), ...totals],
    };
  },
  height: (table, view) => rowsHeight(marks(table, view), table, view),
  option: (table, view) => rowsOption(marks(table, view), table, view),
  reading: () => [
    {
      en: 'The bars are single events, not a series: some count one session in Shenzhen, others a week in several cities.',
      'zh-Hant': '各柱為單獨活動，並非序列：有的只計深圳一場，有的計多個城市的一周。',
      'zh-Hans': '各柱为单独活动，并非序列：有的只计深圳一场，有的计多个城市的一周。',
    },
  ],
  slide: 'bars',
};
