import type { Data, RowOf } from '../datasets';
import { descending } from '../model/rank';
import { formatNumber, listOf } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import { cellOf } from './parts/cells';
import { inEvery, inSentence } from './parts/choices';
import { countedCell, exchangeChoice, exchangeIn, listedOn } from './parts/exchanges';
import { rowNotes } from './parts/notes';
import { fullFrame, itemsOption, quantityAt } from './parts/plot';
import type { MarkRow } from './parts/mark-row';
import { markRows } from './parts/rows';
import type { FigureSpec, Table, TableRow, View } from './spec';

type Needs = 'listed-counts' | 'listed-companies';

const countAt = (row: TableRow): number => quantityAt(row, 0).value ?? 0;

/** The smallest count drawn: of one exchange fewer are enough, and single ones where no more are. */
const leastIn = (rows: readonly TableRow[], view: View): number =>
  exchangeIn(view) ? Math.min(2, Math.max(...rows.map(countAt))) : 3;

const marks = (table: Table, view: View, max: number): MarkRow[] =>
  table.rows
    .filter((row) => countAt(row) >= leastIn(table.rows, view))
    .map((row) => ({
      id: row.id,
      label: say(row.label, view.lang),
      quantity: quantityAt(row, 0),
      counted: true,
      max,
      notes: rowNotes(row, table),
      style: 'bare',
    }));

const layout = (table: Table, view: View, max = 1) =>
  markRows(marks(table, view, max), {
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

/** Industries with their printed counts, or with those of the exchange chosen, counted by us. */
function rowsIn(data: Pick<Data, Needs>, view: View): TableRow[] {
  const companies = listedOn(data['listed-companies'].rows, view);
  const rows = byGroup(data['listed-counts']).flatMap((row): TableRow[] => {
    const on = companies.filter(({ industry }) => industry === row.key);
    const cell = exchangeIn(view) ? countedCell(on, on.length) : cellOf(row);
    return cell ? [{ id: row.id, label: row.name, cells: [cell] }] : [];
  });
  return descending(rows, countAt);
}

/** The leading industry of an exchange, those that share the lead, or that none has two companies. */
function lead(data: Pick<Data, Needs>, view: View, city: Text): Text {
  const rows = rowsIn(data, view);
  const most = Math.max(...rows.map(countAt));
  const first = rows.filter((row) => countAt(row) === most);
  return inEvery((lang) => {
    const place = say(city, lang);
    const count = formatNumber(most === 1 ? rows.length : most, lang);
    if (most === 1)
      return {
        en: `The ${count} Jiangxi companies listed in ${place} are each in a different industry`,
        'zh-Hant': `在${place}上市的${count}家江西公司，各屬不同行業`,
        'zh-Hans': `在${place}上市的${count}家江西公司，各属不同行业`,
      }[lang];
    const names = listOf(
      first.map(({ label }) => {
        const name = say(label, lang);
        return { en: inSentence(name), 'zh-Hant': `${name}業`, 'zh-Hans': `${name}业` }[lang];
      }),
      lang,
    );
    const several = first.length > 1;
    return {
      en: several
        ? `No industry has more of the Jiangxi companies listed in ${place} than ${names}: ${count} each`
        : `More Jiangxi companies listed in ${place} are in ${names} than in any other industry: ${count}`,
      'zh-Hant': `在${place}上市的江西公司，以${names}最多，${several ? '各' : '有'}${count}家`,
      'zh-Hans': `在${place}上市的江西公司，以${names}最多，${several ? '各' : '有'}${count}家`,
    }[lang];
  });
}

/** A-share companies by the industry one data export gives them. */
export const listedIndustries: FigureSpec<Needs> = {
  id: 'listed-industries',
  topic: 'companies',
  title: (data, view) => {
    const chosen = exchangeIn(view);
    return chosen
      ? lead(data, view, chosen.city)
      : {
          en: 'More Jiangxi A-share companies are in electronic components than in any other industry',
          'zh-Hant': '江西的A股公司，以元器件業最多',
          'zh-Hans': '江西的A股公司，以元器件业最多',
        };
  },
  subtitle: (data, view) => {
    if (!exchangeIn(view))
      return {
        en: 'A-share companies by industry, 26 February 2026; industries with three companies or more; the table has all 46',
        'zh-Hant': 'A股公司數目，按行業，2026年2月26日；圖列三家或以上的行業，全部46個見表',
        'zh-Hans': 'A股公司数目，按行业，2026年2月26日；图列三家或以上的行业，全部46个见表',
      };
    const rows = rowsIn(data, view);
    const isPart = leastIn(rows, view) > 1;
    return inEvery((lang) => {
      const whole = formatNumber(rows.length, lang);
      return {
        en: `A-share companies by industry, 26 February 2026, counted by us from the list${isPart ? `; industries with two companies or more; the table has all ${whole}` : ''}`,
        'zh-Hant': `A股公司數目，按行業，2026年2月26日，由本站據名單統計${isPart ? `；圖列兩家或以上的行業，全部${whole}個見表` : ''}`,
        'zh-Hans': `A股公司数目，按行业，2026年2月26日，由本站据名单统计${isPart ? `；图列两家或以上的行业，全部${whole}个见表` : ''}`,
      }[lang];
    });
  },
  needs: ['listed-counts', 'listed-companies'],
  controls: (data) => [exchangeChoice(data['listed-companies'].rows)],
  table: (data, view) => ({
    rowHeader: { en: 'Industry', 'zh-Hant': '行業', 'zh-Hans': '行业' },
    columns: [
      {
        id: 'companies',
        label: { en: 'Companies', 'zh-Hant': '公司', 'zh-Hans': '公司' },
        named: true,
      },
    ],
    rows: rowsIn(data, view),
  }),
  height: (table, view) => Math.ceil(layout(table, view).height + 20),
  option: (table, view, data) => {
    // One scale for every exchange, so that their bars can be compared.
    const most = Math.max(...byGroup(data['listed-counts']).map(({ value }) => value ?? 0));
    return itemsOption(layout(table, view, most).items, view);
  },
  slide: 'bars',
};
