import type { DatasetId } from '../datasets';
import { formatPeriod, formatQuantity } from '../i18n/format';
import type { Lang } from '../i18n/text';
import { latest, measure, type MeasureId } from '../model/city-measures';
import { citiesOf } from '../model/places';
import { rankOf } from '../model/rank';
import { measureWords } from './city-map-words';
import { badges } from './parts/badges';
import { cityChoice, cityIn, inEvery } from './parts/choices';
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

/** The five figures of a city that are published for all eleven, each with its year and its rank. */
export const cityProfile: FigureSpec<(typeof needs)[number]> = {
  id: 'city-profile',
  topic: 'cities',
  title: (data, view) => {
    const { short } = cityIn(data, view);
    return {
      en: `${short.en} in five figures`,
      'zh-Hant': `${short['zh-Hant']}的五個數字`,
      'zh-Hans': `${short['zh-Hans']}的五个数字`,
    };
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
          label: { en: 'Year and rank', 'zh-Hant': '年份及位次', 'zh-Hans': '年份及位次' },
        },
      ],
      rows: measures.map((id): TableRow => {
        const found = latest(data, id, city.adcode);
        const label = measureWords[id].name;
        if (!found || found.period.kind !== 'year')
          return {
            id,
            label,
            cells: [{ quantity: { value: null, unit: 'items', qualifier: 'exact' } }, null],
          };
        const { year } = found.period;
        const rank =
          rankOf(
            citiesOf(data),
            (other) => measure(data, id, other.adcode, year)?.value ?? null,
          ).get(city) ?? null;
        const figure: Cell = {
          quantity: { value: found.value, unit: found.unit, qualifier: 'exact' },
          period: found.period,
          origin: { source: found.source, locator: found.locator },
          notes: found.notes,
          ...(found.derived ? { derived: true } : {}),
        };
        const place = (lang: Lang) =>
          formatQuantity({ value: rank, unit: 'rank', qualifier: 'exact' }, lang);
        return {
          id,
          label,
          places: [city.adcode],
          cells: [
            figure,
            {
              derived: true,
              text: inEvery((lang) => {
                const when = formatPeriod({ kind: 'year', year }, lang);
                return {
                  en: `${when}, ${place(lang)} of 11`,
                  'zh-Hant': `${when}，全省${place(lang)}`,
                  'zh-Hans': `${when}，全省${place(lang)}`,
                }[lang];
              }),
            },
          ],
        };
      }),
    };
  },
  height: (table, view) => Math.ceil(badges(table, view, 10).height + 20),
  option: (table, view) => itemsOption(badges(table, view, 10).items, view),
  slide: 'table',
};
