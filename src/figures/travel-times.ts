import type { RowOf } from '../datasets';
import { formatPeriod } from '../i18n/format';
import { say, type Lang, type Text } from '../i18n/text';
import { cards } from './parts/cards';
import { cellOf, quantityOf } from './parts/cells';
import type { Block } from './parts/drawn';
import { asDuration } from './parts/duration';
import type { MarkRow } from './parts/mark-row';
import { rowNotes } from './parts/notes';
import { fullFrame, itemsOption, quantityAt } from './parts/plot';
import { markRows } from './parts/rows';
import { kindIn, kinds, subtitles, titles } from './travel-words';
import type { FigureSpec, Table, TableRow, View } from './spec';

type Row = RowOf<'transport'>;

const groups = {
  bay: { en: 'To the Bay Area', 'zh-Hant': '到大灣區', 'zh-Hans': '到大湾区' },
  within: { en: 'Within Jiangxi', 'zh-Hant': '省內', 'zh-Hans': '省内' },
} satisfies Record<string, Text>;

const groupOf = ({ places }: Row): Text =>
  places.every((place) => place.startsWith('36')) ? groups.within : groups.bay;

/** A scale that holds the longest way, with the room that "about" takes; passengers go by the whole. */
const ends: Readonly<Record<string, number>> = { minutes: 330, persons: 16_039_000 };

const repost: Text = { en: 'repost', 'zh-Hant': '轉載', 'zh-Hans': '转载' };

const subOf = (row: TableRow, lang: Lang): string => {
  const [cell] = row.cells;
  const when = cell?.period ? formatPeriod(cell.period, lang) : '';
  return cell?.notes?.includes('transport-reposts')
    ? `${when}${lang === 'en' ? ', ' : '，'}${say(repost, lang)}`
    : when;
};

const scaleOf = (row: TableRow): number | undefined => ends[quantityAt(row, 0).unit];

function marks(table: Table, view: View): MarkRow[] {
  const { lang } = view;
  let before = '';
  return table.rows.flatMap((row): MarkRow[] => {
    const max = scaleOf(row);
    if (max === undefined) return [];
    const quantity = quantityAt(row, 0);
    const group = row.group ? say(row.group, lang) : '';
    const heading = group === before ? {} : { heading: group };
    before = group;
    return [
      {
        id: row.id,
        label: say(row.label, lang),
        sub: subOf(row, lang),
        quantity,
        max,
        notes: rowNotes(row, table),
        ...heading,
      },
    ];
  });
}

function layout(table: Table, view: View): Block {
  const bars = marks(table, view);
  const above =
    bars.length > 0 ? markRows(bars, { ...fullFrame(table, view), barHeight: 20, gap: 24 }) : null;
  const rest = { ...table, rows: table.rows.filter((row) => scaleOf(row) === undefined) };
  const top = above ? above.height + 36 : 10;
  if (rest.rows.length === 0) return { items: above?.items ?? [], height: above?.height ?? 0 };
  const below = cards(rest, view, top, table);
  return { items: [...(above?.items ?? []), ...below.items], height: top + below.height };
}

/** How long the way is by rail, how many fly, and what freight trains were counted. */
export const travelTimes: FigureSpec<'transport'> = {
  id: 'travel-times',
  topic: 'doing-business',
  title: (_, view) => titles[kindIn(view)],
  subtitle: (_, view) => subtitles[kindIn(view)],
  needs: ['transport'],
  controls: () => [
    {
      id: 'kind',
      label: { en: 'Show', 'zh-Hant': '顯示', 'zh-Hans': '显示' },
      default: 'rail',
      options: kinds.map(({ id, label }) => ({ id, label })),
    },
  ],
  table: (data, view) => {
    const wanted = kinds.find(({ id }) => id === kindIn(view))?.measures ?? [];
    const rows = data.transport.rows.filter(({ measure }) => wanted.includes(measure));
    return {
      rowHeader: { en: 'Link or place', 'zh-Hant': '線路或地方', 'zh-Hans': '线路或地方' },
      columns: [{ id: 'figure', label: { en: 'Figure', 'zh-Hant': '數字', 'zh-Hans': '数字' } }],
      rows: rows.map((row) => ({
        id: row.id,
        label: row.label,
        places: row.places,
        ...(row.measure === 'rail-time' ? { group: groupOf(row) } : {}),
        cells: [{ ...cellOf(row), quantity: asDuration(quantityOf(row)) }],
      })),
    };
  },
  height: (table, view) => Math.ceil(layout(table, view).height + 28),
  option: (table, view) => itemsOption(layout(table, view).items, view),
  reading: (_, view) =>
    kindIn(view) === 'air'
      ? [
          {
            en: 'The three airports do not add up to the whole: the others are not given by name.',
            'zh-Hant': '三個機場之和不等於全省，其餘機場未有分列。',
            'zh-Hans': '三个机场之和不等于全省，其余机场未有分列。',
          },
        ]
      : [],
  slide: 'bars',
};
