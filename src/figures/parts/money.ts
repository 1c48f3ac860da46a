import { formatNumber } from '../../i18n/format';
import type { Currency } from '../../i18n/quantity';
import type { Text } from '../../i18n/text';
import { convert, isCurrency, rateFor, type Rate } from '../../model/money';
import { inEvery } from './choices';
import type { Cell, Table } from '../spec';

const dollars: Record<Exclude<Currency, 'CNY'>, Text> = {
  USD: { en: 'US dollar', 'zh-Hant': '美元', 'zh-Hans': '美元' },
  HKD: { en: 'Hong Kong dollar', 'zh-Hant': '港元', 'zh-Hans': '港元' },
};

function sentence(from: Currency, to: Currency, rate: Rate): Text {
  const per = { CNY: rate.cnyPerUsd, USD: 1, HKD: rate.hkdPerUsd };
  const foreign = to === 'CNY' ? from : to;
  const base = foreign === 'CNY' ? 'USD' : foreign;
  const price = per.CNY / per[base];
  return inEvery((lang) => {
    const amount = formatNumber(Number(price.toFixed(4)), lang, { digits: 4 });
    return {
      en: `Converted at the ${rate.year} average rate: CNY ${amount} to one ${dollars[base].en}.`,
      'zh-Hant': `按${rate.year}年平均匯率折算：1${dollars[base]['zh-Hant']}兌${amount}元人民幣。`,
      'zh-Hans': `按${rate.year}年平均汇率折算：1${dollars[base]['zh-Hans']}兑${amount}元人民币。`,
    }[lang];
  });
}

const hasMoney = (cell: Cell | null): boolean =>
  cell?.quantity !== undefined && isCurrency(cell.quantity.unit);

export const holdsMoney = (table: Table): boolean =>
  table.rows.some((row) => row.cells.some(hasMoney));

/**
 * The table in the currency asked for, each figure at the rate of its own year; the printed figure
 * stays with the cell, and the sentences say which rates were used.
 */
export function inCurrency(
  table: Table,
  to: Currency,
  rates: readonly Rate[],
): { table: Table; sentences: Text[] } {
  const used = new Map<string, Text>();
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
    const said = sentence(quantity.unit, to, rate);
    used.set(said.en, said);
    return { ...cell, quantity: convert(quantity, to, rate), printed: quantity };
  };
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.map(one) }));
  return { table: { ...table, rows }, sentences: [...used.values()] };
}
