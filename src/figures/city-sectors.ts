import type { Text } from '../i18n/text';
import { sectorRows, sectors, type MeasureData } from '../model/city-measures';
import { sectorStrip } from './city-sectors-plot';
import { cellOf } from './parts/cells';
import { cityChoice, cityIn } from './parts/choices';
import { itemsOption } from './parts/plot';
import type { FigureSpec } from './spec';

type Needs = 'city-sectors' | 'places' | 'exchange-rates';

const names: Readonly<Record<(typeof sectors)[number], Text>> = {
  primary: { en: 'Agriculture', 'zh-Hant': '第一產業', 'zh-Hans': '第一产业' },
  secondary: { en: 'Industry and construction', 'zh-Hant': '第二產業', 'zh-Hans': '第二产业' },
  tertiary: { en: 'Services', 'zh-Hant': '第三產業', 'zh-Hans': '第三产业' },
};

/** Latest year in which all three sectors of the city are published. */
const yearOf = (data: Pick<MeasureData, 'city-sectors'>, adcode: string): number =>
  [2023, 2022, 2021, 2020, 2019].find((year) => sectorRows(data, adcode, year) !== null) ?? 2019;

const valueAdded: Text = { en: 'Value added', 'zh-Hant': '增加值', 'zh-Hans': '增加值' };
const shareOf: Text = { en: 'Share', 'zh-Hant': '比重', 'zh-Hans': '比重' };

/** Value added of a city by sector: a true whole, so one divided strip. */
export const citySectors: FigureSpec<Needs> = {
  id: 'city-sectors',
  topic: 'cities',
  title: (data, view) => {
    const city = cityIn(data, view);
    const rows = sectorRows(data, city.adcode, yearOf(data, city.adcode));
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
    const year = yearOf(data, cityIn(data, view).adcode);
    return {
      en: `Value added by sector, ${year}; shares are our arithmetic`,
      'zh-Hant': `三次產業增加值，${year}年；比重由本站計算`,
      'zh-Hans': `三次产业增加值，${year}年；比重由本站计算`,
    };
  },
  needs: ['city-sectors', 'places', 'exchange-rates'],
  controls: (data) => [cityChoice(data)],
  table: (data, view) => {
    const city = cityIn(data, view);
    const rows = sectorRows(data, city.adcode, yearOf(data, city.adcode)) ?? [];
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
  slide: 'bars',
};
