import type { DatasetId } from '../datasets';
import { say, type Text } from '../i18n/text';
import { measure, type MeasureId } from '../model/city-measures';
import { citiesOf } from '../model/places';
import { descending } from '../model/rank';
import { measureWords } from './city-map-words';
import { axesAt, axisChoices, sharedYears, type ScatterData } from './city-scatter-axes';
import { measuredCell } from './parts/cells';
import { inEvery, inSentence } from './parts/choices';
import { asAsked } from './parts/money';
import { itemsOption } from './parts/plot';
import { scatterHeight, scatterItems } from './parts/scatter';
import type { FigureSpec, Table, View } from './spec';

const needs = [
  'city-gdp',
  'city-gdp-per-person',
  'city-population',
  'city-area',
  'census-2020',
  'city-foreign-capital',
  'places',
  'exchange-rates',
] as const satisfies readonly DatasetId[];
type Needs = (typeof needs)[number];
const nameIn = (id: MeasureId, year: number): Text => ({
  en: `${measureWords[id].name.en}, ${year}`,
  'zh-Hant': `${measureWords[id].name['zh-Hant']}（${year}年）`,
  'zh-Hans': `${measureWords[id].name['zh-Hans']}（${year}年）`,
});

function tableIn(data: ScatterData, view: View): Table {
  const axes = axesAt(data, view);
  return {
    rowHeader: { en: 'City', 'zh-Hant': '城市', 'zh-Hans': '城市' },
    columns: axes.map(({ id, year }) => ({ id, label: nameIn(id, year) })),
    rows: citiesOf(data).map((city) => ({
      id: city.adcode,
      label: city.short,
      places: [city.adcode],
      cells: axes.map(({ id, year }) => measuredCell(measure(data, id, city.adcode, year))),
    })),
  };
}

/** The eleven cities as points between two measures that the reader chooses. */
export const cityScatter: FigureSpec<Needs> = {
  id: 'city-scatter',
  topic: 'cities',
  title: (data, view) => {
    const axes = axesAt(data, view);
    const [a, b] = axes.map(
      ({ id, year }) =>
        descending(
          citiesOf(data),
          (city) => measure(data, id, city.adcode, year)?.value ?? null,
        )[0],
    );
    return inEvery((lang) => {
      const [one, two] = axes.map(({ id }) => say(measureWords[id].name, lang));
      const [p, q] = [a, b].map((city) => (city ? say(city.short, lang) : ''));
      if (a === b)
        return {
          en: `${p} leads the eleven cities in both ${inSentence(one ?? '')} and ${inSentence(two ?? '')}`,
          'zh-Hant': `十一市之中，${p}的${one}和${two}均居首位`,
          'zh-Hans': `十一市之中，${p}的${one}和${two}均居首位`,
        }[lang];
      return {
        en: `${p} leads in ${inSentence(one ?? '')}, ${q} in ${inSentence(two ?? '')}`,
        'zh-Hant': `${one}以${p}居首，${two}以${q}居首`,
        'zh-Hans': `${one}以${p}居首，${two}以${q}居首`,
      }[lang];
    });
  },
  subtitle: (data, view) => {
    const [across, up] = axesAt(data, view).map(({ id, year }) => nameIn(id, year)) as [Text, Text];
    return {
      en: `Across: ${across.en}. Up: ${up.en}. Both scales begin at zero`,
      'zh-Hant': `橫軸：${across['zh-Hant']}；縱軸：${up['zh-Hant']}。兩軸均由零起`,
      'zh-Hans': `横轴：${across['zh-Hans']}；纵轴：${up['zh-Hans']}。两轴均由零起`,
    };
  },
  needs,
  controls: axisChoices,
  table: tableIn,
  height: (_, view) => scatterHeight(view),
  option: (table, view, data) => {
    // One scale for all years: points move with the slider, and the axes stay.
    const others = sharedYears(data, view).map((year) => {
      const then = { ...view, choices: { ...view.choices, year: String(year) } };
      return asAsked(tableIn(data, then), view, data).table;
    });
    return itemsOption(scatterItems(table, view, [table, ...others]), view);
  },
  reading: (data, view) => {
    const [across, up] = axesAt(data, view);
    return across?.year === up?.year
      ? []
      : [
          {
            en: 'The two measures are of different years, each the latest in which all eleven cities are published.',
            'zh-Hant': '兩項指標年份不同，各取十一市俱全的最近一年。',
            'zh-Hans': '两项指标年份不同，各取十一市俱全的最近一年。',
          },
        ];
  },
  slide: 'picture',
};
