import type { DatasetId } from '../datasets';
import { formatPeriod, formatQuantity, listOf } from '../i18n/format';
import { say, type Lang } from '../i18n/text';
import { latest, measure, type MeasureData, type MeasureId } from '../model/city-measures';
import { citiesOf, type Place } from '../model/places';
import { rankOf } from '../model/rank';
import { measureWords } from './city-map-words';
import { badges } from './parts/badges';
import { cityChoice, cityIn, inEvery, inSentence } from './parts/choices';
import { itemsOption } from './parts/plot';
import type { Cell, FigureSpec, TableRow } from './spec';

const needs = [
  'city-population',
  'city-gdp',
  'city-gdp-per-person',
  'city-area',
  'city-foreign-capital',
  'places',
  'exchange-rates',
] as const satisfies readonly DatasetId[];

const measures: readonly MeasureId[] = [
  'population',
  'gdp',
  'gdp-per-person',
  'area',
  'foreign-capital',
];

/** The latest published figure of a city, its year, and the city's rank in that year. */
function placing(data: MeasureData & Parameters<typeof citiesOf>[0], id: MeasureId, city: Place) {
  const found = latest(data, id, city.adcode);
  if (!found || found.period.kind !== 'year') return null;
  const { year } = found.period;
  const ranks = rankOf(
    citiesOf(data),
    (other) => measure(data, id, other.adcode, year)?.value ?? null,
  );
  return { found, year, rank: ranks.get(city) ?? null };
}

const ordinal = (rank: number | null, lang: Lang): string =>
  formatQuantity({ value: rank, unit: 'rank', qualifier: 'exact' }, lang);

/** What stands under a figure of the plot; the table has a column for each. */
const yearAndRank = ({ cells: [figure, rank] }: TableRow, lang: Lang): string =>
  [figure?.period ? formatPeriod(figure.period, lang) : '', rank?.text ? say(rank.text, lang) : '']
    .filter((part) => part !== '')
    .join(lang === 'en' ? ', ' : '，');

/** The five figures of a city that are published for all eleven, each with its year and its rank. */
export const cityProfile: FigureSpec<(typeof needs)[number]> = {
  id: 'city-profile',
  topic: 'cities',
  title: (data, view) => {
    const city = cityIn(data, view);
    const ranks = measures.flatMap((id) => {
      const rank = placing(data, id, city)?.rank;
      return rank ? [{ id, rank }] : [];
    });
    const best = Math.min(...ranks.map(({ rank }) => rank));
    const top = ranks.filter(({ rank }) => rank === best).map(({ id }) => measureWords[id].name);
    // To be first needs no comparison with the city's other places.
    const isTold = best > 1 && top.length < measures.length;
    return inEvery((lang) => {
      const name = say(city.short, lang);
      const place = ordinal(best, lang);
      const what = listOf(
        top.map((measured) => inSentence(say(measured, lang))),
        lang,
      );
      return {
        en: `${name} ranks ${place} of the eleven cities in ${what}${isTold ? ', the highest of its five places' : ''}`,
        'zh-Hant': `${name}的${what}居全省${place}${isTold ? '，為五項中最高' : ''}`,
        'zh-Hans': `${name}的${what}居全省${place}${isTold ? '，为五项中最高' : ''}`,
      }[lang];
    });
  },
  subtitle: () => ({
    en: 'Latest published year of each measure, and the rank among the eleven cities (our count)',
    'zh-Hant': '各指標最新公布年份，及在十一市中的位次（由本站排列）',
    'zh-Hans': '各指标最新公布年份，及在十一市中的位次（由本站排列）',
  }),
  needs,
  controls: (data) => [cityChoice(data)],
  table: (data, view) => {
    const city = cityIn(data, view);
    return {
      rowHeader: { en: 'Measure', 'zh-Hant': '指標', 'zh-Hans': '指标' },
      columns: [
        { id: 'figure', label: { en: 'Figure', 'zh-Hant': '數字', 'zh-Hans': '数字' } },
        {
          id: 'rank',
          label: { en: 'Rank', 'zh-Hant': '位次', 'zh-Hans': '位次' },
        },
      ],
      rows: measures.map((id): TableRow => {
        const label = measureWords[id].name;
        const placed = placing(data, id, city);
        if (!placed)
          return {
            id,
            label,
            cells: [{ quantity: { value: null, unit: 'items', qualifier: 'exact' } }, null],
          };
        const { found, rank } = placed;
        const figure: Cell = {
          quantity: {
            value: found.value,
            unit: found.unit,
            qualifier: 'exact',
            decimals: id === 'gdp-per-person' ? 0 : undefined,
          },
          period: found.period,
          origin: { source: found.source, locator: found.locator },
          notes: found.notes,
          ...(found.derived ? { derived: true } : {}),
        };
        return {
          id,
          label,
          places: [city.adcode],
          cells: [
            figure,
            {
              derived: true,
              text: inEvery(
                (lang) =>
                  ({
                    en: `${ordinal(rank, lang)} of 11`,
                    'zh-Hant': `全省${ordinal(rank, lang)}`,
                    'zh-Hans': `全省${ordinal(rank, lang)}`,
                  })[lang],
              ),
            },
          ],
        };
      }),
    };
  },
  height: (table, view) => Math.ceil(badges(table, view, 10, yearAndRank).height + 20),
  option: (table, view) => itemsOption(badges(table, view, 10, yearAndRank).items, view),
  slide: 'table',
};
