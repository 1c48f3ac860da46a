import { decimalsOf, rounded, shifted, type Decimal } from './decimal';
import type { Lang } from './text';

/** A power of ten with a name of its own; `short` is for narrow places. */
export interface Step {
  readonly power: number;
  readonly word: string;
  readonly short: string;
}

/** `short` keeps four significant digits, or every digit of a whole number; `printed` keeps all. */
export type Precision = 'short' | 'printed';

/** No step: the digits say all. */
export const plain: Step = { power: 0, word: '', short: '' };

/** English has no word for thousands here: 35,000 is read at a glance. */
export const steps: Readonly<Record<Lang, readonly Step[]>> = {
  en: [
    plain,
    { power: 6, word: 'million', short: 'm' },
    { power: 9, word: 'billion', short: 'bn' },
    { power: 12, word: 'trillion', short: 'trn' },
  ],
  'zh-Hant': [
    plain,
    { power: 4, word: '萬', short: '萬' },
    { power: 8, word: '億', short: '億' },
    { power: 12, word: '萬億', short: '萬億' },
  ],
  'zh-Hans': [
    plain,
    { power: 4, word: '万', short: '万' },
    { power: 8, word: '亿', short: '亿' },
    { power: 12, word: '万亿', short: '万亿' },
  ],
};

/** Decimals that leave four significant digits; whole digits are never rounded away. */
export const shortDecimals = (decimal: Decimal): number => Math.max(0, 4 - decimal.point);

/** The highest step that the value reaches. */
export const stepFor = (decimal: Decimal, lang: Lang): Step =>
  steps[lang].findLast((step) => decimal.point > step.power) ?? plain;

/**
 * A number that uses all its digits (a census count) is not in round units of its step: 45,188,635
 * reads better than 45.188635 million, and carries the same digits.
 */
const isCountedOut = (decimal: Decimal): boolean =>
  decimal.point <= 9 && decimal.digits.length > decimal.point - 2;

/**
 * Whole numbers under a million that a short form would cut: a source prints 51,245 yuan, so that
 * neither 5.125萬 nor 5.12萬 stands for it. Those in round units (1.4萬) keep their step.
 */
export const isWhole = (decimal: Decimal): boolean =>
  decimal.point > 4 && decimal.point <= 6 && decimalsOf(decimal) === 0 && isCountedOut(decimal);

/** The value in the step that suits it, chosen after rounding: 999.96 billion is 1 trillion. */
export function inStep(decimal: Decimal, lang: Lang, precision: Precision): [Decimal, Step] {
  if (precision === 'printed') {
    const step = isCountedOut(decimal) ? plain : stepFor(decimal, lang);
    return [shifted(decimal, -step.power), step];
  }
  const at = (step: Step): Decimal => {
    const scaled = shifted(decimal, -step.power);
    return rounded(scaled, shortDecimals(scaled));
  };
  const first = stepFor(decimal, lang);
  const step = stepFor(shifted(at(first), first.power), lang);
  return [at(step), step];
}
