import { rowOf } from '../model/find';
import { listOf } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import { placeOf } from '../model/places';
import { inEvery } from './parts/choices';
import { cellOf, textCell } from './parts/cells';
import { rowNotes } from './parts/notes';
import { quantityAt, rowsHeight, rowsOption } from './parts/plot';
import type { MarkRow } from './parts/mark-row';
import type { FigureSpec, Table, View } from './spec';

const ids = [
  'xinyu-lithium-hydroxide-share',
  'shangrao-xinyu-pv-share',
  'heavy-rare-earth-share',
] as const;

const rows = (table: Table, view: View): MarkRow[] =>
  table.rows.flatMap((row): MarkRow[] => {
    const base = row.cells[1]?.text;
    const jointly = row.cells[0]?.jointly;
    // Places that share a figure stand in the bracket before it, not in the line under its name.
    const sub = [jointly ? undefined : row.cells[2]?.text, base]
      .flatMap((text): string[] => (text ? [say(text, view.lang)] : []))
      .join(view.lang === 'en' ? ' · ' : '，');
    const first = row.cells[0]?.text;
    const quantity = quantityAt(row, 0);
    return [
      {
        id: row.id,
        label: say(row.label, view.lang),
        sub,
        quantity,
        max: 100,
        notes: rowNotes(row, table),
        ...(jointly ? { jointly: jointly.map((name) => say(name, view.lang)) } : {}),
        ...(quantity.fraction ? {} : { track: quantity.unit === 'percent' }),
        ...(first ? { value: say(first, view.lang) } : {}),
      },
    ];
  });

/** Products of which one province makes a large part of the world's or the international supply. */
export const worldShares: FigureSpec<'global-shares' | 'places'> = {
  id: 'world-shares',
  topic: 'industries',
  title: () => ({
    en: 'About half the international market’s lithium hydroxide comes from Xinyu',
    'zh-Hant': '新余供應的氫氧化鋰，約佔國際市場半數',
    'zh-Hans': '新余供应的氢氧化锂，约占国际市场半数',
  }),
  subtitle: () => ({
    en: 'Shares of world output or of the international market, as printed; years not printed',
    'zh-Hant': '佔全球產量或國際市場的份額，照印；年份未刊',
    'zh-Hans': '占全球产量或国际市场的份额，照印；年份未刊',
  }),
  needs: ['global-shares', 'places'],
  table: (data) => {
    const name = (adcodes: readonly string[]): Text =>
      inEvery((lang) =>
        listOf(
          adcodes.map((code) => say(placeOf(data, code).short, lang)),
          lang,
        ),
      );
    return {
      rowHeader: { en: 'Product', 'zh-Hant': '產品', 'zh-Hans': '产品' },
      columns: [
        { id: 'share', label: { en: 'Share', 'zh-Hant': '份額', 'zh-Hans': '份额' } },
        { id: 'base', label: { en: 'Of what', 'zh-Hant': '基數', 'zh-Hans': '基数' } },
        { id: 'place', label: { en: 'Where', 'zh-Hant': '地點', 'zh-Hans': '地点' } },
      ],
      rows: ids.map((id) => {
        const row = rowOf(data['global-shares'], id);
        const names = row.places.map((code) => placeOf(data, code).short);
        return {
          id,
          label: row.product,
          places: row.places,
          cells: [
            { ...cellOf(row), ...(names.length > 1 ? { jointly: names } : {}) },
            textCell(row.base, { ...row, notes: [] }),
            textCell(name(row.places), { ...row, notes: [] }),
          ],
        };
      }),
    };
  },
  height: (table, view) => rowsHeight(rows(table, view), table, view),
  option: (table, view) => rowsOption(rows(table, view), table, view),
  reading: () => [
    {
      en: 'Shares have different bases and cannot be stacked. A share of two cities is one figure; the sources do not split it.',
      'zh-Hant': '各份額基數不同，不能疊加。兩市合計的份額是一個數，來源沒有分列。',
      'zh-Hans': '各份额基数不同，不能叠加。两市合计的份额是一个数，来源没有分列。',
    },
  ],
  slide: 'bars',
};
