import type { RowOf } from '../datasets';
import { formatQuantity } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import { rowOf } from '../model/find';
import { placeOf } from '../model/places';
import { cellOf } from './parts/cells';
import type { MarkRow } from './parts/mark-row';
import { rowNotes } from './parts/notes';
import { quantityAt, rowsHeight, rowsOption } from './parts/plot';
import type { FigureSpec, Table, View } from './spec';

type Needs = 'city-trade' | 'places' | 'exchange-rates';

const together: Text = { en: 'The two together', 'zh-Hant': '兩市合計', 'zh-Hans': '两市合计' };
const subtraction: Text = {
  en: 'by subtraction',
  'zh-Hant': '相減所得',
  'zh-Hans': '相减所得',
};

const rows = (table: Table, view: View): MarkRow[] => {
  const largest = Math.max(...table.rows.map((row) => quantityAt(row, 0).value ?? 0));
  return table.rows.map((row): MarkRow => {
    const [cell] = row.cells;
    const quantity = quantityAt(row, 0);
    return {
      id: row.id,
      label: say(row.label, view.lang),
      quantity,
      max: largest,
      notes: rowNotes(row, table),
      ...(cell?.jointly
        ? {
            jointly: cell.jointly.map((name) => say(name, view.lang)),
            sub: say(subtraction, view.lang),
          }
        : {}),
      value: formatQuantity(quantity, view.lang),
    };
  });
};

/** Foreign trade of the eleven cities in 2025: nine as printed, two as limits that share a remainder. */
export const cityTrade: FigureSpec<Needs> = {
  id: 'city-trade',
  topic: 'cities',
  title: () => ({
    en: 'Ganzhou leads the foreign trade of the eleven cities, Nanchang is second',
    'zh-Hant': '十一市外貿，贛州居首，南昌其次',
    'zh-Hans': '十一市外贸，赣州居首，南昌其次',
  }),
  subtitle: () => ({
    en: 'Imports and exports, 2025, from one page that was not checked',
    'zh-Hant': '2025年進出口總額，取自一個未經核對的網頁',
    'zh-Hans': '2025年进出口总额，取自一个未经核对的网页',
  }),
  needs: ['city-trade', 'places', 'exchange-rates'],
  table: (data) => {
    const size = ({ value, qualifier }: RowOf<'city-trade'>) =>
      (value ?? 0) - (qualifier === 'under' ? 1 : 0);
    const cities = data['city-trade'].rows
      .filter(({ measure }) => measure === 'trade')
      .toSorted((a, b) => size(b) - size(a));
    const rest = rowOf(data['city-trade'], 'city-trade-remainder-2025');
    const nameOf = (adcode: string): Text => placeOf(data, adcode).short;
    return {
      rowHeader: { en: 'City', 'zh-Hant': '城市', 'zh-Hans': '城市' },
      columns: [
        {
          id: 'trade',
          label: { en: 'Imports and exports', 'zh-Hant': '進出口總額', 'zh-Hans': '进出口总额' },
        },
      ],
      rows: [
        ...cities.map((row) => ({
          id: row.places[0] ?? row.id,
          label: nameOf(row.places[0] ?? ''),
          places: row.places,
          cells: [cellOf(row)],
        })),
        {
          id: rest.id,
          label: together,
          places: rest.places,
          cells: [{ ...cellOf(rest), derived: true, jointly: rest.places.map(nameOf) }],
        },
      ],
    };
  },
  height: (table, view) => rowsHeight(rows(table, view), table, view),
  option: (table, view) => rowsOption(rows(table, view), table, view),
  reading: () => [
    {
      en: 'Jingdezhen and Pingxiang are each printed as under CNY 10 billion. What the two share is the provincial total less the nine; it is not split.',
      'zh-Hant': '景德鎮、萍鄉各刊作不到100億元。兩市合計是全省總額減去九市所得，不再拆分。',
      'zh-Hans': '景德镇、萍乡各刊作不到100亿元。两市合计是全省总额减去九市所得，不再拆分。',
    },
  ],
  slide: 'bars',
};
