import { decimalOf, decimalsOf, rounded, shifted, type Decimal } from './decimal';
import { minus, unpublished, writeDigits } from './number';
import type { Unit } from './quantity';
import { inStep, plain, shortDecimals, type Precision, type Step } from './steps';
import type { Lang } from './text';
import { affixOf, isScaled } from './unit-words';

/** One step for every value of an axis, a column or a map. */
export interface UnitScale {
  /** Heads the values: "CNY billion", 億元, "million people", "%". */
  readonly label: string;
  /** What one unit of the scale is in base units. */
  readonly divisor: number;
  /** The bare number in this step, with the same decimals throughout; "–" for null. */
  format(value: number | null): string;
}

/** Units whose heading differs from the words beside a single figure. */
const headings: Readonly<Record<Lang, Readonly<Partial<Record<Unit, string>>>>> = {
  en: {
    'persons-per-km2': 'people per km²',
    index: 'index',
    rank: 'rank',
    'calendar-year': 'year',
  },
  'zh-Hant': {
    'persons-per-km2': '人／平方公里',
    'tonnes-per-year': '噸／年',
    index: '指數',
    rank: '名次',
    'calendar-year': '年份',
  },
  'zh-Hans': {
    'persons-per-km2': '人／平方公里',
    'tonnes-per-year': '吨／年',
    index: '指数',
    rank: '名次',
    'calendar-year': '年份',
  },
};

function labelOf(unit: Unit, lang: Lang, step: Step): string {
  const affix = affixOf(unit, lang);
  const noun = headings[lang][unit] ?? affix.after.trim();
  if (lang !== 'en') return step.word + noun;
  return [affix.before.trim(), step.word, noun].filter(Boolean).join(' ');
}

/** The step of the largest value (short), or the smallest step that any value asks for (printed). */
function sharedStep(
  values: readonly Decimal[],
  unit: Unit,
  lang: Lang,
  precision: Precision,
): Step {
  if (!isScaled(unit)) return plain;
  const asked = values
    .filter(({ digits }) => digits !== '0')
    .map((value) => inStep(value, lang, precision)[1])
    .toSorted((one, other) => one.power - other.power);
  return asked.at(precision === 'short' ? -1 : 0) ?? plain;
}

const distinctAt = (values: readonly Decimal[], decimals: number): number =>
  new Set(values.map((value) => JSON.stringify(rounded(value, decimals)))).size;

/** Decimals that values may show: four digits of the largest, more only to tell two apart. */
function mostDecimals(values: readonly Decimal[], precision: Precision): number {
  const needed = Math.max(0, ...values.map(decimalsOf));
  if (precision === 'printed') return needed;
  const sizes = values.filter(({ digits }) => digits !== '0');
  const enough = sizes.length > 0 ? Math.min(...sizes.map(shortDecimals)) : 3;
  const different = distinctAt(values, needed);
  const tries = [0, 1, 2, 3].map((extra) => enough + extra);
  return tries.find((decimals) => distinctAt(values, decimals) === different) ?? enough;
}

/** The step and the decimals that several values share. */
export interface SharedForm {
  readonly step: Step;
  /** Decimals beyond which nothing is shown, and those that every value shows. */
  readonly most: number;
  readonly least: number;
}

/** What the values share: see `unitScale`. A RangeError for a value that is not finite. */
export function sharedForm(
  values: readonly (number | null)[],
  unit: Unit,
  lang: Lang,
  precision: Precision,
): SharedForm {
  const exact = values.filter((value) => value !== null).map(decimalOf);
  const step = sharedStep(exact, unit, lang, precision);
  const scaled = exact.map((value) => shifted(value, -step.power));
  const most = mostDecimals(scaled, precision);
  const least = Math.max(0, ...scaled.map((value) => decimalsOf(rounded(value, most))));
  return { step, most, least };
}

/**
 * One step for all the values, and the decimals they need. `short` (axes, maps) takes the step of
 * the largest value and four digits of it, more only where two values would look alike; `printed`
 * (table columns) takes the step of the smallest and keeps every digit. A value that needs more
 * decimals than the rest shows them. Nulls are left out; a RangeError for a value that is not
 * finite.
 */
export function unitScale(
  values: readonly (number | null)[],
  unit: Unit,
  lang: Lang,
  opts: { precision?: Precision } = {},
): UnitScale {
  const { step, most, least } = sharedForm(values, unit, lang, opts.precision ?? 'short');
  const digitsOf = unit === 'calendar-year' ? 'zh-Hans' : lang;
  return {
    label: labelOf(unit, lang, step),
    divisor: 10 ** step.power,
    format(value) {
      if (value === null) return unpublished;
      const decimal = rounded(shifted(decimalOf(value), -step.power), most);
      return (decimal.negative ? minus : '') + writeDigits(decimal, digitsOf, least);
    },
  };
}
