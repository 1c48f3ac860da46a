import type { Data } from '../datasets';
import { formatPeriod, formatQuantity } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import { changeOf } from '../model/growth';
import { periodYear } from '../model/money';
import { citiesOf, type Place } from '../model/places';
import { descending } from '../model/rank';
import { cellOf } from './parts/cells';
import { cityChoice, cityIn, inEvery } from './parts/choices';
import { itemsOption } from './parts/plot';
import { populationLayout } from './population-plot';
import type { FigureSpec, TableRow } from './spec';

type Needs = 'city-population' | 'places';

/** The year-end figures of a city, from the first to the last. */
const seriesOf = (data: Pick<Data, Needs>, city: Place) =>
  data['city-population'].rows.filter(({ places }) => places[0] === city.adcode);

/** What the last year is to the first, in per cent to one decimal. */
function changeIn(data: Pick<Data, Needs>, city: Place): number {
  const rows = seriesOf(data, city);
  return changeOf(rows[0]?.value ?? 1, rows.at(-1)?.value ?? 1);
}

const groups = {
  cities: { en: 'The eleven cities', 'zh-Hant': '十一市', 'zh-Hans': '十一市' },
  years: { en: 'Year by year', 'zh-Hant': '逐年', 'zh-Hans': '逐年' },
} satisfies Record<string, Text>;

function rowsOf(data: Pick<Data, Needs>, chosen: Place): TableRow[] {
  const cities = descending(citiesOf(data), (city) => changeIn(data, city));
  return [
    ...cities.flatMap((city): TableRow[] => {
      const rows = seriesOf(data, city);
      const [first, last] = [rows[0], rows.at(-1)];
      if (!first || !last) return [];
      return [
        {
          id: city.adcode,
          label: city.short,
          places: [city.adcode],
          group: groups.cities,
          cells: [
            cellOf(first),
            cellOf(last),
            {
              quantity: { value: changeIn(data, city), unit: 'percent', qualifier: 'exact' },
              derived: true,
              origin: { source: last.source, locator: last.locator },
              notes: last.notes,
            },
          ],
        },
      ];
    }),
    ...seriesOf(data, chosen).map((row): TableRow => {
      const year = periodYear(row.period);
      return {
        id: String(year),
        label: inEvery(
          (lang) =>
            `${say(chosen.short, lang)}${lang === 'en' ? ', ' : '，'}${formatPeriod({ kind: 'year', year }, lang)}`,
        ),
        places: [chosen.adcode],
        group: groups.years,
        cells: [null, cellOf(row), null],
      };
    }),
  ];
}

/** How the population of the cities changed from 2010 to 2024, and one city year by year. */
export const population: FigureSpec<Needs> = {
  id: 'population',
  topic: 'cities',
  title: (data, view) => {
    const city = cityIn(data, view);
    const change = changeIn(data, city);
    const fell = change < 0;
    return inEvery((lang) => {
      const name = say(city.short, lang);
      const by = formatQuantity(
        { value: Math.abs(change), unit: 'percent', qualifier: 'exact' },
        lang,
      );
      return {
        en: `${name}’s population ${fell ? 'fell' : 'rose'} by ${by} from 2010 to 2024`,
        'zh-Hant': `${name}常住人口，2010至2024年${fell ? '減少' : '增加'}${by}`,
        'zh-Hans': `${name}常住人口，2010至2024年${fell ? '减少' : '增加'}${by}`,
      }[lang];
    });
  },
  subtitle: () => ({
    en: 'Residents at the end of 2010 and 2024, and the change (our arithmetic); below, the chosen city by year',
    'zh-Hant': '2010年末與2024年末常住人口及其增減（本站計算）；下圖為所選城市逐年數',
    'zh-Hans': '2010年末与2024年末常住人口及其增减（本站计算）；下图为所选城市逐年数',
  }),
  needs: ['city-population', 'places'],
  controls: (data) => [cityChoice(data)],
  table: (data, view) => ({
    rowHeader: { en: 'City or year', 'zh-Hant': '城市或年份', 'zh-Hans': '城市或年份' },
    columns: [
      { id: 'first', label: { en: 'End of 2010', 'zh-Hant': '2010年末', 'zh-Hans': '2010年末' } },
      {
        id: 'last',
        label: {
          en: 'End of 2024, or of the year',
          'zh-Hant': '2024年末，或該年年末',
          'zh-Hans': '2024年末，或该年年末',
        },
      },
      { id: 'change', label: { en: 'Change', 'zh-Hant': '增減', 'zh-Hans': '增减' } },
    ],
    rows: rowsOf(data, cityIn(data, view)),
  }),
  height: (table, view) => Math.ceil(populationLayout(table, view).height + 16),
  option: (table, view) => itemsOption(populationLayout(table, view).items, view),
  reading: () => [
    {
      en: '2020 is the year of the census, counted on 1 November; the year-end series is another count and is not joined to it.',
      'zh-Hant': '2020年為普查年，以11月1日為準；年末序列是另一口徑，不與普查數相接。',
      'zh-Hans': '2020年为普查年，以11月1日为准；年末序列是另一口径，不与普查数相接。',
    },
  ],
  slide: 'bars',
};
