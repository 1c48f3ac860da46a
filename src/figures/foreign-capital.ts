import type { RowOf } from '../datasets';
import { formatNumber, formatQuantity } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import { citiesOf, cityBySlug } from '../model/places';
import { capitalHeight, capitalOption } from './foreign-capital-plot';
import { cellOf } from './parts/cells';
import { inEvery } from './parts/choices';
import type { FigureSpec, View } from './spec';

type Needs = 'city-foreign-capital' | 'places' | 'exchange-rates';

const jiangxi: Text = { en: 'Jiangxi', 'zh-Hant': '江西', 'zh-Hans': '江西' };

const placeIn = (data: Parameters<typeof citiesOf>[0], view: View) => {
  const city = cityBySlug(data, view.choices.city ?? '');
  return city ? { adcode: city.adcode, name: city.short } : { adcode: '360000', name: jiangxi };
};

/** The yearly figures of a place, 2011 to 2021; the sum of the cities stands for the province. */
const rowsOf = (
  data: { 'city-foreign-capital': { rows: readonly RowOf<'city-foreign-capital'>[] } },
  adcode: string,
) =>
  data['city-foreign-capital'].rows.filter(
    (row) => row.places[0] === adcode && !row.id.endsWith('-published'),
  );

/** What the last year is to the first: times as much, or so many per cent less. */
const growth = (name: Text, first: number, last: number): Text =>
  inEvery((lang) => {
    const place = say(name, lang);
    if (last < first) {
      const share = formatQuantity(
        { value: Math.round((1 - last / first) * 100), unit: 'percent', qualifier: 'about' },
        lang,
      );
      return {
        en: `${place} used ${share} less foreign capital in 2021 than in 2011`,
        'zh-Hant': `${place}實際使用外資，2021年比2011年少${share}`,
        'zh-Hans': `${place}实际使用外资，2021年比2011年少${share}`,
      }[lang];
    }
    const times = formatNumber(last / first, lang, { digits: 1 });
    return {
      en: `${place} used about ${times} times as much foreign capital in 2021 as in 2011`,
      'zh-Hant': `${place}實際使用外資，2021年約為2011年的${times}倍`,
      'zh-Hans': `${place}实际使用外资，2021年约为2011年的${times}倍`,
    }[lang];
  });

/** Foreign capital actually used, year by year to the break of the series in 2021. */
export const foreignCapital: FigureSpec<Needs> = {
  id: 'foreign-capital',
  topic: 'hong-kong',
  title: (data, view) => {
    const { adcode, name } = placeIn(data, view);
    const rows = rowsOf(data, adcode);
    return growth(name, rows[0]?.value ?? 0, rows.at(-1)?.value ?? 0);
  },
  subtitle: (data, view) => {
    const { adcode, name } = placeIn(data, view);
    return {
      en: `Foreign capital actually used, ${name.en}, 2011–2021${adcode === '360000' ? ', sum of the eleven cities' : ''}`,
      'zh-Hant': `${name['zh-Hant']}實際使用外資，2011–2021年${adcode === '360000' ? '，十一市合計' : ''}`,
      'zh-Hans': `${name['zh-Hans']}实际使用外资，2011–2021年${adcode === '360000' ? '，十一市合计' : ''}`,
    };
  },
  needs: ['city-foreign-capital', 'places', 'exchange-rates'],
  controls: (data) => [
    {
      id: 'city',
      label: { en: 'Place', 'zh-Hant': '地方', 'zh-Hans': '地方' },
      default: 'jiangxi',
      options: [
        { id: 'jiangxi', label: { en: 'Jiangxi', 'zh-Hant': '全省', 'zh-Hans': '全省' } },
        ...citiesOf(data).map((city) => ({ id: city.slug ?? city.id, label: city.short })),
      ],
    },
  ],
  table: (data, view) => {
    const { adcode } = placeIn(data, view);
    return {
      rowHeader: { en: 'Year', 'zh-Hant': '年份', 'zh-Hans': '年份' },
      columns: [
        {
          id: 'used',
          label: {
            en: 'Foreign capital used',
            'zh-Hant': '實際使用外資',
            'zh-Hans': '实际使用外资',
          },
        },
      ],
      rows: rowsOf(data, adcode).map((row) => {
        const year = row.period.kind === 'year' ? row.period.year : 0;
        return {
          id: String(year),
          places: row.places,
          label: { en: String(year), 'zh-Hant': `${year}年`, 'zh-Hans': `${year}年` },
          cells: [{ ...cellOf(row), ...(adcode === '360000' ? { derived: true } : {}) }],
        };
      }),
    };
  },
  height: (_, view) => capitalHeight(view),
  option: capitalOption,
  reading: () => [
    {
      en: 'The provincial basis of these statistics ends in 2021.',
      'zh-Hant': '這一統計口徑止於2021年。',
      'zh-Hans': '这一统计口径止于2021年。',
    },
  ],
  slide: 'columns',
};
