import type { Text } from '../i18n/text';
import { completeYears, type MeasureData, type MeasureId } from '../model/city-measures';
import { citiesOf } from '../model/places';
import { measureWords } from './city-map-words';
import { yearChoice } from './parts/choices';
import type { Choice, View } from './spec';

/** The measures of the cities, and the cities. */
export type ScatterData = MeasureData & Parameters<typeof citiesOf>[0];

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

/** Years in which all eleven cities have the measure, latest first. */
const yearsOf = (data: ScatterData, id: MeasureId): number[] =>
  completeYears(
    data,
    id,
    citiesOf(data).map(({ adcode }) => adcode),
  );

/** Years in which all eleven cities have both measures, where there are several to choose among. */
export function sharedYears(data: ScatterData, view: View): number[] {
  const { x, y } = axesIn(view);
  const known = yearsOf(data, y);
  const shared = yearsOf(data, x).filter((year) => known.includes(year));
  return shared.length > 1 ? shared : [];
}

/** The measures with their years: the year chosen, or each its latest where they share but one or none. */
export function axesAt(
  data: ScatterData,
  view: View,
): { readonly id: MeasureId; readonly year: number }[] {
  const { x, y } = axesIn(view);
  const years = sharedYears(data, view);
  const year = years.find((one) => String(one) === view.choices.year) ?? years[0];
  return [x, y].map((id) => ({ id, year: year ?? yearsOf(data, id)[0] ?? 0 }));
}

/** The two measures, and a year where they share several. */
export function axisChoices(data: ScatterData, view: View): readonly Choice[] {
  const { x, other } = axesIn(view);
  const years = sharedYears(data, view);
  return [
    choice('x', { en: 'Across', 'zh-Hant': '橫軸', 'zh-Hans': '横轴' }, 'population'),
    choice('y', { en: 'Up', 'zh-Hant': '縱軸', 'zh-Hans': '纵轴' }, other, x),
    ...(years.length > 0 ? [yearChoice(years)] : []),
  ];
}
