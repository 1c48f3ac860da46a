import type { Data, RowOf } from '../datasets';
import { listedByYear } from '../model/listing-years';
import { formatNumber } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import { listingYearsLayout } from './listing-years-plot';
import { cellOf } from './parts/cells';
import { inEvery } from './parts/choices';
import { countedCell, exchangeChoice, exchangeIn, listedOn } from './parts/exchanges';
import { itemsOption } from './parts/plot';
import type { Cell, FigureSpec, TableRow, View } from './spec';

type Needs = 'listed-companies' | 'listed-counts';

const years: Text = {
  en: 'By year of listing, counted by us from the list',
  'zh-Hant': '按上市年份，由本站據名單統計',
  'zh-Hans': '按上市年份，由本站据名单统计',
};
const all: Text = { en: 'In all', 'zh-Hant': '合計', 'zh-Hans': '合计' };
const boards: Text = { en: 'By board', 'zh-Hant': '按板塊', 'zh-Hans': '按板块' };
const boardsCounted: Text = {
  en: 'By board, counted by us from the list',
  'zh-Hant': '按板塊，由本站據名單統計',
  'zh-Hans': '按板块，由本站据名单统计',
};

const boardRows = (data: Pick<Data, Needs>): readonly RowOf<'listed-counts'>[] =>
  data['listed-counts'].rows.filter(({ by }) => by === 'board');

/** Boards and the sum as printed; of one exchange the boards are counted, and its sum is printed. */
function countRows(data: Pick<Data, Needs>, view: View): TableRow[] {
  const chosen = exchangeIn(view);
  const companies = listedOn(data['listed-companies'].rows, view);
  const row = (count: RowOf<'listed-counts'>, group: Text, cell: Cell | null): TableRow => ({
    id: count.id,
    label: count.name,
    group,
    cells: [cell],
  });
  return [
    ...boardRows(data).flatMap((count) => {
      if (!chosen) return [row(count, boards, cellOf(count))];
      const on = companies.filter(({ board }) => board === count.key);
      return on.length > 0 ? [row(count, boardsCounted, countedCell(on, on.length))] : [];
    }),
    ...data['listed-counts'].rows
      .filter(({ by, key }) => (chosen ? by === 'exchange' && key === chosen.id : by === 'all'))
      .map((count) => row(count, all, cellOf(count))),
  ];
}

/** How many companies of the choice were listed since 2020; where all of them, since their first. */
function finding(data: Pick<Data, Needs>, view: View): Text {
  const companies = listedOn(data['listed-companies'].rows, view);
  const late = companies.filter(({ listed }) => listed >= '2020');
  const first = companies.map(({ listed }) => listed.slice(0, 4)).toSorted()[0] ?? '';
  const city = exchangeIn(view)?.city;
  return inEvery((lang) => {
    const [whole, some] = [companies, late].map(({ length }) => formatNumber(length, lang));
    const place = city ? say(city, lang) : '';
    if (place && late.length === companies.length)
      return {
        en: `All ${whole} Jiangxi companies listed in ${place} joined in ${first} or later`,
        'zh-Hant': `在${place}上市的${whole}家江西公司，全部在${first}年或以後上市`,
        'zh-Hans': `在${place}上市的${whole}家江西公司，全部在${first}年或以后上市`,
      }[lang];
    return {
      en: `Of ${place ? `the ${whole} Jiangxi companies listed in ${place}` : `Jiangxi’s ${whole} A-share companies`}, ${some} ${place ? 'joined' : 'were listed'} in 2020 or later`,
      'zh-Hant': `${place ? `在${place}上市的${whole}家江西公司` : `江西${whole}家A股公司`}中，${some}家在2020年或以後上市`,
      'zh-Hans': `${place ? `在${place}上市的${whole}家江西公司` : `江西${whole}家A股公司`}中，${some}家在2020年或以后上市`,
    }[lang];
  });
}

/** When the A-share companies of the province were listed, and on which board. */
export const listingYears: FigureSpec<Needs> = {
  id: 'listing-years',
  topic: 'companies',
  title: finding,
  subtitle: () => ({
    en: 'A-share companies by year of listing and by board, one square a company, 26 February 2026',
    'zh-Hant': 'A股公司，按上市年份及板塊，一格為一家，2026年2月26日',
    'zh-Hans': 'A股公司，按上市年份及板块，一格为一家，2026年2月26日',
  }),
  needs: ['listed-companies', 'listed-counts'],
  controls: (data) => [exchangeChoice(data['listed-companies'].rows)],
  table: (data, view) => {
    const companies = data['listed-companies'].rows;
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
        ...listedByYear(listedOn(companies, view), companies).map(({ year, count }): TableRow => ({
          id: `year-${year}`,
          label: { en: String(year), 'zh-Hant': `${year}年`, 'zh-Hans': `${year}年` },
          group: years,
          cells: [countedCell(companies, count)],
        })),
        ...countRows(data, view),
      ],
    };
  },
  height: (table, view) => Math.ceil(listingYearsLayout(table, view).height + 16),
  option: (table, view, data) => {
    // One scale for every exchange, so that their boards can be compared.
    const longest = Math.max(...boardRows(data).map(({ value }) => value ?? 0));
    return itemsOption(listingYearsLayout(table, view, longest).items, view);
  },
  reading: () => [
    {
      en: 'Only companies still listed are in the list; those that left the exchanges are not counted.',
      'zh-Hant': '名單只有仍在上市的公司，已退市的不計在內。',
      'zh-Hans': '名单只有仍在上市的公司，已退市的不计在内。',
    },
  ],
  slide: 'columns',
};
