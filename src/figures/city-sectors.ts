import type { Data } from '../datasets';
import { formatQuantity } from '../i18n/format';
import type { Lang, Text } from '../i18n/text';
import {
  completeYears,
  latest,
  sectorRows,
  sectors,
  type MeasureData,
} from '../model/city-measures';
import type { Place } from '../model/places';
import { sectorStrip } from './city-sectors-plot';
import { cellOf } from './parts/cells';
import { cityChoice, cityIn, inEvery, yearChoice } from './parts/choices';
import { itemsOption } from './parts/plot';
import type { FigureSpec, View } from './spec';

type Needs = 'city-sectors' | 'city-gdp' | 'places' | 'exchange-rates';

const names: Readonly<Record<(typeof sectors)[number], Text>> = {
  primary: { en: 'Agriculture', 'zh-Hant': '第一產業', 'zh-Hans': '第一产业' },
  secondary: { en: 'Industry and construction', 'zh-Hant': '第二產業', 'zh-Hans': '第二产业' },
  tertiary: { en: 'Services', 'zh-Hant': '第三產業', 'zh-Hans': '第三产业' },
};

/** Years in which all three sectors of the city are published, latest first. */
const yearsOf = (data: Pick<MeasureData, 'city-sectors'>, adcode: string): number[] =>
  completeYears(data, 'primary-share', [adcode]);

/** The year chosen in the view, else the city's latest. */
function yearIn(data: Pick<Data, Needs>, view: View): number {
  const years = yearsOf(data, cityIn(data, view).adcode);
  return years.find((year) => String(year) === view.choices.year) ?? years[0] ?? 0;
}

const valueAdded: Text = { en: 'Value added', 'zh-Hant': '增加值', 'zh-Hans': '增加值' };
const shareOf: Text = { en: 'Share', 'zh-Hant': '比重', 'zh-Hans': '比重' };

const money = (value: number | null, lang: Lang): string =>
  formatQuantity({ value, unit: 'CNY', qualifier: 'exact' }, lang);

/** Where a city's GDP is known for a later year than its sectors: that, and whether it is the lower one. */
function lag(data: MeasureData, city: Place): Text[] {
  const year = yearsOf(data, city.adcode)[0] ?? 0;
  const gdp = latest(data, 'gdp', city.adcode);
  if (gdp?.period.kind !== 'year' || gdp.period.year <= year) return [];
  const later = gdp.period.year;
  const before = (sectorRows(data, city.adcode, year) ?? []).reduce(
    (sum, row) => sum + (row.value ?? 0),
    0,
  );
  const isLower = (gdp.value ?? before) < before;
  return [
    inEvery((lang) => {
      const [now, then] = [money(gdp.value, lang), money(before, lang)];
      return {
        en: isLower
          ? `By sector ${year} is the latest year. GDP of ${later} is given as ${now}, less than the ${then} of ${year}; no source says why, so the two years are not to be compared.`
          : `By sector ${year} is the latest year; GDP is given for ${later} as well.`,
        'zh-Hant': isLower
          ? `分產業數字最近為${year}年。${later}年生產總值為${now}，低於${year}年的${then}，來源未說明原因，兩年不宜比較。`
          : `分產業數字最近為${year}年；生產總值另有${later}年數字。`,
        'zh-Hans': isLower
          ? `分产业数字最近为${year}年。${later}年生产总值为${now}，低于${year}年的${then}，来源未说明原因，两年不宜比较。`
          : `分产业数字最近为${year}年；生产总值另有${later}年数字。`,
      }[lang];
    }),
  ];
}

/** Value added of a city by sector: a true whole, so one divided strip. */
export const citySectors: FigureSpec<Needs> = {
  id: 'city-sectors',
  topic: 'cities',
  title: (data, view) => {
    const city = cityIn(data, view);
    const rows = sectorRows(data, city.adcode, yearIn(data, view));
    const [, secondary, tertiary] = rows ?? [];
    const services = (tertiary?.value ?? 0) > (secondary?.value ?? 0);
    const { short } = city;
    return services
      ? {
          en: `Services make the largest part of ${short.en}’s output`,
          'zh-Hant': `${short['zh-Hant']}以第三產業佔比最大`,
          'zh-Hans': `${short['zh-Hans']}以第三产业占比最大`,
        }
      : {
          en: `Industry and construction make the largest part of ${short.en}’s output`,
          'zh-Hant': `${short['zh-Hant']}以第二產業佔比最大`,
          'zh-Hans': `${short['zh-Hans']}以第二产业占比最大`,
        };
  },
  subtitle: (data, view) => {
    const year = yearIn(data, view);
    return {
      en: `Value added by sector, ${year}; shares are our arithmetic, rounded`,
      'zh-Hant': `三次產業增加值，${year}年；比重由本站計算、捨入`,
      'zh-Hans': `三次产业增加值，${year}年；比重由本站计算、舍入`,
    };
  },
  needs: ['city-sectors', 'city-gdp', 'places', 'exchange-rates'],
  controls: (data, view) => [
    cityChoice(data),
    yearChoice(yearsOf(data, cityIn(data, view).adcode)),
  ],
  table: (data, view) => {
    const city = cityIn(data, view);
    const rows = sectorRows(data, city.adcode, yearIn(data, view)) ?? [];
    const total = rows.reduce((sum, row) => sum + (row.value ?? 0), 0);
    return {
      rowHeader: { en: 'Sector', 'zh-Hant': '產業', 'zh-Hans': '产业' },
      columns: [
        { id: 'value', label: valueAdded },
        { id: 'share', label: shareOf },
      ],
      rows: rows.map((row) => ({
        id: row.sector,
        label: names[row.sector],
        places: [city.adcode],
        cells: [
          cellOf(row),
          {
            ...cellOf(row),
            quantity: {
              value: Math.round(((row.value ?? 0) / total) * 1000) / 10,
              unit: 'percent' as const,
              decimals: 1,
              qualifier: 'exact' as const,
            },
            derived: true,
          },
        ],
      })),
    };
  },
  height: (table, view) => Math.ceil(sectorStrip(table, view).height),
  option: (table, view) => itemsOption(sectorStrip(table, view).items, view),
  reading: (data, view) => lag(data, cityIn(data, view)),
  slide: 'stacked',
};
