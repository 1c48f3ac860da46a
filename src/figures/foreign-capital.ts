import { unitScale } from '../i18n/format';
import type { Text } from '../i18n/text';
import { citiesOf, cityBySlug } from '../model/places';
import { families, palettes, strong } from '../theme/tokens';
import { cellOf } from './parts/cells';
import { quantityAt, quantityIn } from './parts/plot';
import { itemSeries } from './parts/series';
import { textWidth, words } from './parts/words';
import type { FigureSpec, Table, View } from './spec';

type Needs = 'city-foreign-capital' | 'places' | 'exchange-rates';

const jiangxi: Text = { en: 'Jiangxi', 'zh-Hant': '江西', 'zh-Hans': '江西' };

const placeIn = (data: Parameters<typeof citiesOf>[0], view: View) => {
  const city = cityBySlug(data, view.choices.city ?? '');
  return city ? { adcode: city.adcode, name: city.short } : { adcode: '360000', name: jiangxi };
};

const bottom = 34;

const axisText = (table: Table, view: View, size: number) => ({
  color: palettes[view.theme].muted,
  fontFamily: families[view.lang],
  fontSize: table.rows.length > 9 && view.width < 420 ? size - 1 : size,
});

/** Foreign capital actually used, year by year to the break of the series in 2021. */
export const foreignCapital: FigureSpec<Needs> = {
  id: 'foreign-capital',
  topic: 'hong-kong',
  title: (data, view) => {
    const { adcode, name } = placeIn(data, view);
    return adcode === '360000'
      ? {
          en: 'Jiangxi used about 2.6 times as much foreign capital in 2021 as in 2011',
          'zh-Hant': '江西實際使用外資，2021年約為2011年的2.6倍',
          'zh-Hans': '江西实际使用外资，2021年约为2011年的2.6倍',
        }
      : {
          en: `Foreign capital used in ${name.en}, year by year to 2021`,
          'zh-Hant': `${name['zh-Hant']}歷年實際使用外資，至2021年`,
          'zh-Hans': `${name['zh-Hans']}历年实际使用外资，至2021年`,
        };
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
    const rows = data['city-foreign-capital'].rows.filter(
      (row) => row.places[0] === adcode && !row.id.endsWith('-published'),
    );
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
      rows: rows.map((row) => {
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
  height: (_, view) => (view.width < 480 ? 250 : 300),
  option: (table, view) => {
    const palette = palettes[view.theme];
    const values = table.rows.map((row) => quantityAt(row, 0).value ?? 0);
    const scale = unitScale(values, quantityIn(table.rows[0]?.cells[0]).unit, view.lang);
    const size = view.width < 480 ? 11 : 13;
    // Where figures would touch, every second or third column keeps its own, the last one always.
    const widest = Math.max(...values.map((value) => textWidth(scale.format(value), size)));
    const every = Math.ceil((widest + 6) / ((view.width - 16) / values.length));
    const unit = words(scale.label, 'muted', { x: 8, y: 12, size: 12 });
    return {
      grid: { left: 8, right: 8, top: 44, bottom },
      xAxis: {
        type: 'category',
        data: table.rows.map((row) => row.id),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: palette.line } },
        axisLabel: {
          ...axisText(table, view, 12),
          interval: 0,
          hideOverlap: false,
          formatter: (year: string) => (view.width < 480 ? year.slice(2) : year),
        },
      },
      yAxis: { type: 'value', min: 0, show: false },
      series: [
        {
          type: 'bar',
          barCategoryGap: '28%',
          animation: false,
          itemStyle: { color: palette.accent },
          emphasis: { itemStyle: { color: palette.ink } },
          label: {
            show: true,
            position: 'top',
            distance: 6,
            color: palette.ink,
            fontFamily: families[view.lang],
            fontWeight: strong[view.lang],
            fontSize: size,
            formatter: ({ dataIndex: i }) =>
              (values.length - 1 - i) % every === 0 ? scale.format(values[i] ?? 0) : '',
          },
          data: table.rows.map((row, i) => ({ name: row.id, value: values[i] ?? 0 })),
        },
        { ...itemSeries([{ drawn: [unit] }], view), silent: true },
      ],
    };
  },
  reading: () => [
    {
      en: 'The provincial basis of these statistics ends in 2021.',
      'zh-Hant': '這一統計口徑止於2021年。',
      'zh-Hans': '这一统计口径止于2021年。',
    },
  ],
  slide: 'columns',
};
