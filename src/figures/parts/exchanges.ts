import type { RowOf } from '../../datasets';
import type { Text } from '../../i18n/text';
import type { Cell, Choice, View } from '../spec';
import { cellOf } from './cells';

type Company = RowOf<'listed-companies'>;
export type Exchange = Company['exchange'];

/** Exchanges in the order of the choice, each by its city, which is how they are spoken of. */
const cities: Readonly<Record<Exchange, Text>> = {
  SSE: { en: 'Shanghai', 'zh-Hant': '上海', 'zh-Hans': '上海' },
  SZSE: { en: 'Shenzhen', 'zh-Hant': '深圳', 'zh-Hans': '深圳' },
  BSE: { en: 'Beijing', 'zh-Hant': '北京', 'zh-Hans': '北京' },
};

const known = Object.keys(cities) as Exchange[];

/** The choice of one exchange among those that list a company. */
export const exchangeChoice = (companies: readonly Company[]): Choice => ({
  id: 'exchange',
  label: { en: 'Exchange', 'zh-Hant': '交易所', 'zh-Hans': '交易所' },
  default: 'all',
  options: [
    { id: 'all', label: { en: 'All', 'zh-Hant': '全部', 'zh-Hans': '全部' } },
    ...known
      .filter((id) => companies.some(({ exchange }) => exchange === id))
      .map((id) => ({ id: id.toLowerCase(), label: cities[id] })),
  ],
});

/** The exchange chosen in the view and the city it is spoken of by; null for all together. */
export function exchangeIn({
  choices,
}: View): { readonly id: Exchange; readonly city: Text } | null {
  const id = known.find((one) => one.toLowerCase() === choices.exchange);
  return id ? { id, city: cities[id] } : null;
}

/** The companies of the exchange chosen in the view. */
export function listedOn(companies: readonly Company[], view: View): readonly Company[] {
  const chosen = exchangeIn(view);
  return chosen ? companies.filter(({ exchange }) => exchange === chosen.id) : companies;
}

/** A number of companies counted by us; date, source and notes are those of the list. */
export const countedCell = ([first]: readonly Company[], count: number): Cell | null =>
  first
    ? {
        ...cellOf(first),
        quantity: { value: count, unit: 'companies', qualifier: 'exact' },
        derived: true,
      }
    : null;
