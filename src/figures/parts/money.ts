import type { Data } from '../../datasets';
import { formatNumber } from '../../i18n/format';
import type { Currency } from '../../i18n/quantity';
import type { Text } from '../../i18n/text';
import { convert, isCurrency, rateFor, type Rate } from '../../model/money';
import { inEvery } from './choices';
import type { Cell, Table, View } from '../spec';

const names: Record<Currency, { readonly code: string; readonly name: Text }> = {
  CNY: { code: 'CNY ', name: { en: 'yuan', 'zh-Hant': '元人民幣', 'zh-Hans': '元人民币' } },
  USD: { code: 'US$', name: { en: 'US dollar', 'zh-Hant': '美元', 'zh-Hans': '美元' } },
  HKD: { code: 'HK$', name: { en: 'Hong Kong dollar', 'zh-Hant': '港元', 'zh-Hans': '港元' } },
};

/** Which rates were used between two currencies, and for which years. */
interface Use {
  readonly from: Currency;
  readonly to: Currency;
  readonly rates: Map<number, Rate>;
}

/** One sentence a pair of currencies: the rate of the one year, or the years and the range of rates. */
function sentence({ from, to, rates }: Use): Text {
  const base: Currency = from === 'USD' || to === 'USD' ? 'USD' : 'HKD';
  const other = from === base ? to : from;
  const per = (rate: Rate) => ({ CNY: rate.cnyPerUsd, USD: 1, HKD: rate.hkdPerUsd });
  const prices = [...rates.values()].map((rate) => per(rate)[other] / per(rate)[base]);
  const years = [...rates.keys()];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return inEvery((lang) => {
    const [low, high] = [Math.min(...prices), Math.max(...prices)].map((price) =>
      formatNumber(Number(price.toFixed(4)), lang, { digits: 4 }),
    );
    const { code, name } = names[other];
    const one = names[base].name;
    const several = first !== last;
    return {
      en: several
        ? `Each year converted at its own average rate, ${first} to ${last}: ${code}${low} to ${high} to one ${one.en}.`
        : `Converted at the ${first} average rate: ${code}${low} to one ${one.en}.`,
      'zh-Hant': several
        ? `各年按當年平均匯率折算（${first}至${last}年）：1${one['zh-Hant']}兌${low}至${high}${name['zh-Hant']}。`
        : `按${first}年平均匯率折算：1${one['zh-Hant']}兌${low}${name['zh-Hant']}。`,
      'zh-Hans': several
        ? `各年按当年平均汇率折算（${first}至${last}年）：1${one['zh-Hans']}兑${low}至${high}${name['zh-Hans']}。`
        : `按${first}年平均汇率折算：1${one['zh-Hans']}兑${low}${name['zh-Hans']}。`,
    }[lang];
  });
}

const hasMoney = (cell: Cell | null): boolean =>
  cell?.quantity !== undefined && isCurrency(cell.quantity.unit);

const holdsMoney = (table: Table): boolean => table.rows.some((row) => row.cells.some(hasMoney));

/**
 * The table in the currency asked for, each figure at the rate of its own year; the printed figure
 * stays with the cell, and the sentences say which rates were used.
 */
export function inCurrency(
  table: Table,
  to: Currency,
  rates: readonly Rate[],
): { table: Table; sentences: Text[] } {
  const used = new Map<Currency, Use>();
  const one = (cell: Cell | null): Cell | null => {
    const { quantity, period } = cell ?? {};
    if (
      !cell ||
      !quantity ||
      !period ||
      !isCurrency(quantity.unit) ||
      quantity.unit === to ||
      quantity.value === null
    )
      return cell;
    const rate = rateFor(period, rates);
    const use = used.get(quantity.unit) ?? { from: quantity.unit, to, rates: new Map() };
    use.rates.set(rate.year, rate);
    used.set(quantity.unit, use);
    return { ...cell, quantity: convert(quantity, to, rate), printed: quantity };
  };
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.map(one) }));
  return { table: { ...table, rows }, sentences: [...used.values()].map(sentence) };
}

/** A table in the currency of the view, where it holds money and the rates are at hand. */
export function asAsked(
  printed: Table,
  { currency }: View,
  data: Partial<Pick<Data, 'exchange-rates'>>,
): { readonly table: Table; readonly sentences: readonly Text[]; readonly money: boolean } {
  const rates = data['exchange-rates'];
  const money = holdsMoney(printed) && rates !== undefined;
  return money && currency
    ? { ...inCurrency(printed, currency, rates.rows), money }
    : { table: printed, sentences: [], money };
}
