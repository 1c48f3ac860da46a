import { formatPeriod } from '../../i18n/format';
import { langs, type Lang, type Text } from '../../i18n/text';
import { citiesOf, cityBySlug, type Place } from '../../model/places';
import type { Choice, View } from '../spec';

/** A statement made anew for each language, from words of that language. */
export const inEvery = (make: (lang: Lang) => string): Text =>
  ({ en: make('en'), 'zh-Hant': make('zh-Hant'), 'zh-Hans': make('zh-Hans') }) satisfies Record<
    (typeof langs)[number],
    string
  >;

/** A name within an English sentence; abbreviations keep their capitals. */
export const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

type Places = Parameters<typeof citiesOf>[0];

/** The city chosen in the view, else Ganzhou. */
export function cityIn(data: Places, view: View): Place {
  const city = cityBySlug(data, view.choices.city ?? '') ?? cityBySlug(data, 'ganzhou');
  if (!city) throw new Error('the register of places has no cities');
  return city;
}

/** The choice of one of the eleven cities; figures on a page that offer it move together. */
export const cityChoice = (data: Places): Choice => ({
  id: 'city',
  label: { en: 'City', 'zh-Hant': '城市', 'zh-Hans': '城市' },
  default: 'ganzhou',
  options: citiesOf(data).map((city) => ({ id: city.slug ?? city.id, label: city.short })),
});

/** The choice of one of some years, given and offered latest first. */
export const yearChoice = (years: readonly number[]): Choice => ({
  id: 'year',
  label: { en: 'Year', 'zh-Hant': '年份', 'zh-Hans': '年份' },
  default: String(years[0] ?? ''),
  options: years.map((year) => ({
    id: String(year),
    label: inEvery((lang) => formatPeriod({ kind: 'year', year }, lang)),
  })),
  inTime: true,
});
