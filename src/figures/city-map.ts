import type { Data } from '../datasets';
import { formatQuantity } from '../i18n/format';
import {
  completeYears,
  measure,
  measureIds,
  measureNeeds,
  type MeasureData,
  type MeasureId,
} from '../model/city-measures';
import { citiesOf } from '../model/places';
import { descending } from '../model/rank';
import { layout, mapHeight, mapOption } from './city-map-plot';
import { measureWords } from './city-map-words';
import { measuredCell } from './parts/cells';
import { yearChoice } from './parts/choices';
import { asAsked } from './parts/money';
import { quantityAt } from './parts/plot';
import type { Choice, FigureSpec, Table, View } from './spec';

type Needs = (typeof measureNeeds)[number] | 'places' | 'exchange-rates';

const isMeasure = (id: string | undefined): id is MeasureId =>
  measureIds.some((known) => known === id);

const measureIn = (view: View): MeasureId =>
  isMeasure(view.choices.measure) ? view.choices.measure : 'gdp';

const adcodes = (data: MeasureData & Parameters<typeof citiesOf>[0]) =>
  citiesOf(data).map((city) => city.adcode);

const controls = (data: Parameters<typeof adcodes>[0], view: View): readonly Choice[] => {
  const years = completeYears(data, measureIn(view), adcodes(data));
  return [
    {
      id: 'measure',
      label: { en: 'Measure', 'zh-Hant': '指標', 'zh-Hans': '指标' },
      default: 'gdp',
      options: measureIds.map((id) => ({ id, label: measureWords[id].name })),
    },
    yearChoice(years),
  ];
};

const yearIn = (view: View): number => Number(view.choices.year);

const chosen = (data: Parameters<typeof adcodes>[0], view: View): View => {
  const years = completeYears(data, measureIn(view), adcodes(data));
  const year = years.includes(yearIn(view)) ? yearIn(view) : (years[0] ?? 0);
  return { ...view, choices: { ...view.choices, measure: measureIn(view), year: String(year) } };
};

function tableIn(data: Parameters<typeof adcodes>[0], view: View): Table {
  const id = measureIn(view);
  const year = Number(chosen(data, view).choices.year);
  const ranked = descending(
    citiesOf(data),
    (city) => measure(data, id, city.adcode, year)?.value ?? null,
  );
  return {
    rowHeader: { en: 'City', 'zh-Hant': '城市', 'zh-Hans': '城市' },
    columns: [{ id, label: measureWords[id].name }],
    rows: ranked.map((city) => ({
      id: city.adcode,
      label: city.short,
      places: [city.adcode],
      cells: [measuredCell(measure(data, id, city.adcode, year))],
    })),
  };
}

/** The figures of every year that the slider runs through, in the currency of the view. */
const inEveryYear = (data: Pick<Data, Needs>, view: View): number[] =>
  completeYears(data, measureIn(view), adcodes(data)).flatMap((year) =>
    asAsked(
      tableIn(data, { ...view, choices: { ...view.choices, year: String(year) } }),
      view,
      data,
    ).table.rows.map((row) => quantityAt(row, 0).value ?? 0),
  );

/** A complete measure of the eleven cities as a classed map, linked with a ranking in the same colours. */
export const cityMap: FigureSpec<Needs> = {
  id: 'city-map',
  topic: 'cities',
  title: (data, view) => {
    const { choices } = chosen(data, view);
    const id = measureIn(view);
    const [first, second] = descending(
      citiesOf(data),
      (city) => measure(data, id, city.adcode, Number(choices.year))?.value ?? null,
    );
    return first && second
      ? measureWords[id].finding([first.short, second.short])
      : measureWords[id].name;
  },
  subtitle: (data, view) => {
    const { choices } = chosen(data, view);
    const { name } = measureWords[measureIn(view)];
    return {
      en: `${name.en} by city, ${choices.year}`,
      'zh-Hant': `各市${name['zh-Hant']}，${choices.year}年`,
      'zh-Hans': `各市${name['zh-Hans']}，${choices.year}年`,
    };
  },
  needs: [...measureNeeds, 'places', 'exchange-rates'],
  controls,
  table: tableIn,
  geometry: () => 'cities',
  height: (table, view) => mapHeight(table, view),
  option: (table, view, data, topology) =>
    topology
      ? mapOption(table, view, layout(table, view, topology), topology, inEveryYear(data, view))
      : {},
  reading: (data, view) => {
    if (measureIn(view) !== 'gdp') return [];
    const year = Number(chosen(data, view).choices.year);
    const ranked = descending(
      citiesOf(data),
      (city) => measure(data, 'gdp', city.adcode, year)?.value ?? null,
    );
    const province = data['city-gdp'].rows.find(
      (row) => row.places[0] === '360000' && row.period.kind === 'year' && row.period.year === year,
    );
    const two = ranked
      .slice(0, 2)
      .reduce((sum, city) => sum + (measure(data, 'gdp', city.adcode, year)?.value ?? 0), 0);
    if (!province?.value) return [];
    const share = formatQuantity(
      { value: Math.round((two / province.value) * 100), unit: 'percent', qualifier: 'exact' },
      view.lang,
    );
    // The sum stays in the printed currency; beside converted bars it would only confuse.
    const converted = view.currency !== null && view.currency !== 'CNY';
    const whole = formatQuantity(
      { value: province.value, unit: 'CNY', qualifier: 'exact' },
      view.lang,
    );
    if (converted)
      return [
        {
          en: `The first two cities make up ${share} of the province (our sum).`,
          'zh-Hant': `前兩市合佔全省${share}，由本站相加。`,
          'zh-Hans': `前两市合占全省${share}，由本站相加。`,
        },
      ];
    return [
      {
        en: `Province, ${year}: ${whole}; the first two cities make up ${share} of it (our sum).`,
        'zh-Hant': `全省${year}年為${whole}，前兩市合佔${share}，由本站相加。`,
        'zh-Hans': `全省${year}年为${whole}，前两市合占${share}，由本站相加。`,
      },
    ];
  },
  slide: 'picture',
};
