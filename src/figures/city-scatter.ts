import type { DatasetId } from '../datasets';
import { say, type Text } from '../i18n/text';
import { completeYears, measure, type MeasureData, type MeasureId } from '../model/city-measures';
import { citiesOf } from '../model/places';
import { descending } from '../model/rank';
import { measureWords } from './city-map-words';
import { inEvery } from './parts/choices';
import { itemsOption } from './parts/plot';
import { scatterHeight, scatterItems } from './parts/scatter';
import type { Cell, Choice, FigureSpec, View } from './spec';

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
type ScatterData = MeasureData & Parameters<typeof citiesOf>[0];

const offered = [
  'gdp',
  'gdp-per-person',
  'population',
  'density',
  'urbanisation',
  'area',
  'foreign-capital',
] as const satisfies readonly MeasureId[];

const isOffered = (id: string | undefined): id is (typeof offered)[number] =>
  offered.some((one) => one === id);

/** The two measures asked for; one measure is never set against itself. */
function axesIn(view: View): {
  readonly x: MeasureId;
  readonly y: MeasureId;
  readonly other: MeasureId;
} {
  const { x: asked, y: up } = view.choices;
  const x = isOffered(asked) ? asked : 'population';
  const other = x === 'gdp' ? 'population' : 'gdp';
  return { x, y: isOffered(up) && up !== x ? up : other, other };
}

const choice = (id: 'x' | 'y', label: Text, normal: MeasureId, without?: MeasureId): Choice => ({
  id,
  label,
  default: normal,
  options: offered
    .filter((one) => one !== without)
    .map((one) => ({ id: one, label: measureWords[one].name })),
});

/** Latest year in which all eleven cities have the measure. */
const yearOf = (data: ScatterData, id: MeasureId): number =>
  completeYears(
    data,
    id,
    citiesOf(data).map(({ adcode }) => adcode),
  )[0] ?? 0;

const nameIn = (id: MeasureId, year: number): Text => ({
  en: `${measureWords[id].name.en}, ${year}`,
  'zh-Hant': `${measureWords[id].name['zh-Hant']}（${year}年）`,
  'zh-Hans': `${measureWords[id].name['zh-Hans']}（${year}年）`,
});

/** A name within a sentence; abbreviations keep their capitals. */
const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

function cellIn(data: ScatterData, id: MeasureId, adcode: string, year: number): Cell | null {
  const found = measure(data, id, adcode, year);
  return (
    found && {
      quantity: { value: found.value, unit: found.unit, qualifier: 'exact' },
      period: found.period,
      origin: { source: found.source, locator: found.locator },
      notes: found.notes,
      ...(found.derived ? { derived: true } : {}),
    }
  );
}

/** The eleven cities as points between two measures that the reader chooses. */
export const cityScatter: FigureSpec<Needs> = {
  id: 'city-scatter',
  topic: 'cities',
  title: (data, view) => {
    const { x, y } = axesIn(view);
    const first = (id: MeasureId) => {
      const year = yearOf(data, id);
      return descending(
        citiesOf(data),
        (city) => measure(data, id, city.adcode, year)?.value ?? null,
      )[0];
    };
    const [a, b] = [first(x), first(y)];
    return inEvery((lang) => {
      const [one, two] = [x, y].map((id) => say(measureWords[id].name, lang));
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
    const { x, y } = axesIn(view);
    const [across, up] = [x, y].map((id) => nameIn(id, yearOf(data, id))) as [Text, Text];
    return {
      en: `Across: ${across.en}. Up: ${up.en}. Both scales begin at zero`,
      'zh-Hant': `橫軸：${across['zh-Hant']}；縱軸：${up['zh-Hant']}。兩軸均由零起`,
      'zh-Hans': `横轴：${across['zh-Hans']}；纵轴：${up['zh-Hans']}。两轴均由零起`,
    };
  },
  needs,
  controls: (_, view) => {
    const { x, other } = axesIn(view);
    return [
      choice('x', { en: 'Across', 'zh-Hant': '橫軸', 'zh-Hans': '横轴' }, 'population'),
      choice('y', { en: 'Up', 'zh-Hant': '縱軸', 'zh-Hans': '纵轴' }, other, x),
    ];
  },
  table: (data, view) => {
    const { x, y } = axesIn(view);
    const axes = [x, y].map((id) => ({ id, year: yearOf(data, id) }));
    return {
      rowHeader: { en: 'City', 'zh-Hant': '城市', 'zh-Hans': '城市' },
      columns: axes.map(({ id, year }) => ({ id, label: nameIn(id, year) })),
      rows: citiesOf(data).map((city) => ({
        id: city.adcode,
        label: city.short,
        places: [city.adcode],
        cells: axes.map(({ id, year }) => cellIn(data, id, city.adcode, year)),
      })),
    };
  },
  height: (_, view) => scatterHeight(view),
  option: (table, view) => itemsOption(scatterItems(table, view), view),
  reading: (data, view) => {
    const { x, y } = axesIn(view);
    return yearOf(data, x) === yearOf(data, y)
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
