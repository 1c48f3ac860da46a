import { expect, test } from 'vitest';
import { figureById } from '../../src/figures';
import type { Figure, TableRow } from '../../src/figures/spec';
import { langs, type Lang } from '../../src/i18n/text';
import { realRoom } from '../datasets/real-room';
import { drawn, viewOf } from './drawing';

const exchanges = ['sse', 'szse', 'bse'];
const room = realRoom();

function figureOf(id: string, exchange = 'all', lang: Lang = 'en'): Figure {
  const spec = figureById(id);
  if (!spec) throw new Error(`no figure ${id}`);
  return drawn(spec, viewOf({ lang, choices: { exchange } }));
}

const count = (row: TableRow | undefined): number => row?.cells[0]?.quantity?.value ?? 0;

const counts = (figure: Figure, prefix: string): [string, number][] =>
  figure.table.rows.filter(({ id }) => id.startsWith(prefix)).map((row) => [row.id, count(row)]);

/** The counts of the three exchanges added up, row by row. */
function added(id: string, prefix: string): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const exchange of exchanges)
    for (const [row, value] of counts(figureOf(id, exchange), prefix))
      sums[row] = (sums[row] ?? 0) + value;
  return sums;
}

test.each([
  ['listing-years', 'year-'],
  ['listing-years', 'listed-count-board-'],
  ['listed-industries', 'listed-count-industry-'],
])('in %s the rows %s of the three exchanges add up to those of all', (id, prefix) => {
  expect(added(id, prefix)).toEqual(Object.fromEntries(counts(figureOf(id), prefix)));
});

test('what is counted of one exchange adds up to the printed count of that exchange', () => {
  for (const exchange of exchanges) {
    const printed = room['listed-counts'].rows.find(({ key }) => key === exchange.toUpperCase());
    for (const [id, prefix] of [
      ['listing-years', 'year-'],
      ['listing-years', 'listed-count-board-'],
      ['listed-industries', 'listed-count-industry-'],
    ] as const) {
      const sum = counts(figureOf(id, exchange), prefix).reduce((all, [, value]) => all + value, 0);
      expect(sum, `${id} ${exchange}`).toBe(printed?.value);
    }
  }
});

test('counts of one exchange are said to be ours, those of all stay as printed', () => {
  const isDerived = (figure: Figure, prefix: string) =>
    figure.table.rows
      .filter(({ id }) => id.startsWith(prefix))
      .map(({ cells }) => cells[0]?.derived === true);
  for (const [id, prefix] of [
    ['listing-years', 'listed-count-board-'],
    ['listed-industries', 'listed-count-industry-'],
  ] as const) {
    expect(isDerived(figureOf(id), prefix)).not.toContain(true);
    for (const exchange of exchanges)
      expect(isDerived(figureOf(id, exchange), prefix)).not.toContain(false);
  }
  expect(figureOf('listed-industries', 'szse').subtitle).toContain('counted by us');
  expect(
    figureOf('listing-years', 'szse', 'zh-Hant').table.rows.find(({ id }) =>
      id.startsWith('listed-count-board-'),
    )?.group?.['zh-Hant'],
  ).toContain('由本站據名單統計');
});

test('every exchange is shown over the same years', () => {
  const years = (exchange?: string) =>
    counts(figureOf('listing-years', exchange), 'year-').map(([id]) => id);
  for (const exchange of exchanges) expect(years(exchange)).toEqual(years());
});

test('the finding follows the exchange', () => {
  expect(figureOf('listing-years').title).toBe(
    'Of Jiangxi’s 91 A-share companies, 37 were listed in 2020 or later',
  );
  expect(figureOf('listing-years', 'szse').title).toBe(
    'Of the 53 Jiangxi companies listed in Shenzhen, 19 joined in 2020 or later',
  );
  expect(figureOf('listing-years', 'bse').title).toBe(
    'All 3 Jiangxi companies listed in Beijing joined in 2021 or later',
  );
  expect(figureOf('listing-years', 'sse', 'zh-Hans').title).toBe(
    '在上海上市的35家江西公司中，15家在2020年或以后上市',
  );
  expect(figureOf('listed-industries', 'szse').title).toBe(
    'More Jiangxi companies listed in Shenzhen are in electronic components than in any other industry: 7',
  );
  expect(figureOf('listed-industries', 'sse', 'zh-Hant').title).toBe(
    '在上海上市的江西公司，以電氣設備業及化工原料業最多，各4家',
  );
  for (const id of ['listing-years', 'listed-industries'])
    for (const lang of langs) {
      const titles = ['all', ...exchanges].map((exchange) => figureOf(id, exchange, lang).title);
      expect(new Set(titles).size, id).toBe(titles.length);
    }
});
