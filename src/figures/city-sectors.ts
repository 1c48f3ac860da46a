import { formatQuantity } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import { sectorRows, sectors, type MeasureData } from '../model/city-measures';
import { palettes } from '../theme/tokens';
import { cellOf } from './parts/cells';
import { cityChoice, cityIn } from './parts/choices';
import { swatch, type Block, type Item } from './parts/drawn';
import { rowNotes } from './parts/notes';
import { isNarrow, itemsOption, quantityAt } from './parts/plot';
import { rowRings } from './parts/rings';
import { textWidth, words } from './parts/words';
import type { FigureSpec, Table, View } from './spec';

type Needs = 'city-sectors' | 'places' | 'exchange-rates';

const names: Readonly<Record<(typeof sectors)[number], Text>> = {
  primary: { en: 'Agriculture', 'zh-Hant': '第一產業', 'zh-Hans': '第一产业' },
  secondary: { en: 'Industry and construction', 'zh-Hant': '第二產業', 'zh-Hans': '第二产业' },
  tertiary: { en: 'Services', 'zh-Hant': '第三產業', 'zh-Hans': '第三产业' },
};

/** Latest year in which all three sectors of the city are published. */
const yearOf = (data: Pick<MeasureData, 'city-sectors'>, adcode: string): number =>
  [2023, 2022, 2021, 2020, 2019].find((year) => sectorRows(data, adcode, year) !== null) ?? 2019;

function strip(table: Table, view: View): Block {
  const { lang } = view;
  const palette = palettes[view.theme];
  const fills = [palette.map[1], palette.map[3], palette.map[4]];
  const x0 = 8;
  const width = view.width - 16;
  const narrow = isNarrow(view);
  const legendY = 88;
  const inStyle = narrow ? 'short' : 'full';
  const said = (row: Table['rows'][number]) => {
    const share = formatQuantity(quantityAt(row, 1), lang);
    const amount = formatQuantity(quantityAt(row, 0), lang, { style: inStyle });
    return { share, both: `${share}${lang === 'en' ? ', ' : '，'}${amount}` };
  };
  const fitsBeside = (text: (row: Table['rows'][number]) => string) =>
    table.rows.every(
      (row) => textWidth(text(row), 14) + textWidth(say(row.label, lang), 14) + 60 <= width,
    );
  // Where amounts do not fit beside every name they stand in the table only; shares go below if they must.
  const withAmounts = fitsBeside((row) => said(row).both);
  const apart = !fitsBeside((row) => said(row).share);
  const pitch = apart ? 44 : 26;
  const items = table.rows.map((row, i): Item => {
    const before = table.rows
      .slice(0, i)
      .reduce((sum, r) => sum + (quantityAt(r, 1).value ?? 0), 0);
    const share = quantityAt(row, 1);
    const x = x0 + (before / 100) * width;
    const span = ((share.value ?? 0) / 100) * width;
    const fill = fills[i] ?? palette.map[0];
    const label = formatQuantity(share, lang);
    const fits = textWidth(label, 14) + 12 < span;
    const beside = withAmounts ? said(row).both : label;
    const lineY = legendY + i * pitch;
    const valueY = lineY + (apart ? 18 : 0);
    return {
      name: row.id,
      hit: { x: x0 - 4, y: lineY - 13, width: width + 8, height: pitch },
      drawn: [
        swatch(x, 14, Math.max(1, span - 1), 44, fill),
        ...(fits
          ? [
              words(label, 'figure', {
                x: x + span / 2,
                y: 36,
                size: 14,
                align: 'center',
                ink: fill.label,
              }),
            ]
          : []),
        swatch(x0, lineY - 6, 12, 12, fill),
        words(say(row.label, lang), 'plain', { x: x0 + 20, y: lineY, size: 14 }),
        words(beside, 'figure', {
          x: x0 + width - (rowNotes(row, table).length > 0 ? 22 : 0),
          y: valueY,
          size: 14,
          align: 'right',
        }),
        ...rowRings(row, table, x0 + width - 16, valueY),
      ],
    };
  });
  return { items, height: legendY + table.rows.length * pitch };
}

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
        { id: 'value', label: { en: 'Value added', 'zh-Hant': '增加值', 'zh-Hans': '增加值' } },
        { id: 'share', label: { en: 'Share', 'zh-Hant': '比重', 'zh-Hans': '比重' } },
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
  height: (table, view) => Math.ceil(strip(table, view).height),
  option: (table, view) => itemsOption(strip(table, view).items, view),
  slide: 'bars',
};
