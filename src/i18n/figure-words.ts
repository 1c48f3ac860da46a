import { halves } from './count-words';
import { decimalOf, rounded, shifted, type Decimal } from './decimal';
import { fractionWords } from './fractions';
import { writeDigits } from './number';
import type { Quantity, Unit } from './quantity';
import type { SharedForm } from './scale';
import { inStep, isWhole, plain, shortDecimals, type Precision } from './steps';
import { say, type Lang } from './text';
import { isScaled, ordinalSuffix, type Affix } from './unit-words';

/** The figure itself, without its limit: digits with their sign and currency, then the unit. */
export interface FigureWords {
  readonly number: string;
  readonly unit: string;
}

export interface Wording {
  readonly lang: Lang;
  readonly precision: Precision;
  readonly affix: Affix;
  /** The sign as written or as spoken. */
  readonly minus: string;
  readonly shortSteps: boolean;
  /** Decimals that the figure always has; it then takes no step. */
  readonly fixed?: number | undefined;
  /** Step and decimals of the column it stands in; without it the figure has its own. */
  readonly shared?: SharedForm | undefined;
}

/** The sign stands before an English currency, but next to the digits in Chinese. */
function signed(decimal: Decimal, digits: string, { affix, lang, minus }: Wording): string {
  const sign = decimal.negative ? minus : '';
  return lang === 'en' ? sign + affix.before + digits : affix.before + sign + digits;
}

/** A place in an order has a suffix in English, as part of the number: 4th · 第4位. */
function wordRank(value: number, wording: Wording): FigureWords {
  const decimal = decimalOf(value);
  const { after } = wording.affix;
  const isEnglish = wording.lang === 'en';
  const suffix = isEnglish && after !== '' ? ordinalSuffix(Math.abs(value)) : '';
  return {
    number: signed(decimal, writeDigits(decimal, wording.lang), wording) + suffix,
    unit: isEnglish ? '' : after,
  };
}

/** Years run on without thousands marks in every language. */
function wordYear(value: number, wording: Wording): FigureWords {
  const decimal = decimalOf(value);
  return {
    number: signed(decimal, writeDigits(decimal, 'zh-Hans'), wording),
    unit: wording.affix.after,
  };
}

/** A value in digits, its step and its unit. */
export function wordFigure(value: number, unit: Unit, wording: Wording): FigureWords {
  const { lang, precision, affix, shared, fixed } = wording;
  if (unit === 'rank') return wordRank(value, wording);
  if (unit === 'calendar-year') return wordYear(value, wording);
  const half = value === 0.5 && affix.after !== '' && !shared ? halves[unit] : undefined;
  if (half) return { number: say(half, lang), unit: '' };
  const exact = decimalOf(value);
  const decimals = fixed ?? (precision === 'short' ? shortDecimals(exact) : Infinity);
  const [decimal, step] = shared
    ? [rounded(shifted(exact, -shared.step.power), shared.most), shared.step]
    : isScaled(unit) && fixed === undefined
      ? inStep(exact, lang, isWhole(exact) ? 'printed' : precision)
      : [rounded(exact, decimals), plain];
  const digits = writeDigits(decimal, lang, Math.max(shared?.least ?? 0, fixed ?? 0));
  const word = wording.shortSteps ? step.short : step.word;
  const gap = lang === 'en' && word !== '' ? ' ' : '';
  const noun = digits === '1' && word === '' ? (affix.one ?? affix.after) : affix.after;
  return { number: signed(decimal, digits, wording), unit: gap + word + noun };
}

const classes = [
  { power: 12, 'zh-Hant': '萬億', 'zh-Hans': '万亿' },
  { power: 11, 'zh-Hant': '千億', 'zh-Hans': '千亿' },
  { power: 10, 'zh-Hant': '百億', 'zh-Hans': '百亿' },
  { power: 9, 'zh-Hant': '十億', 'zh-Hans': '十亿' },
  { power: 8, 'zh-Hant': '億', 'zh-Hans': '亿' },
] as const;

/** Closes a size class. */
export const classWord = { en: ' class', 'zh-Hant': '級', 'zh-Hans': '级' } as const;

/** A size class: CNY 100 billion class · 千億級 · 千亿级. Yuan go without saying in Chinese. */
export function wordClass(value: number, unit: Unit, wording: Wording): FigureWords {
  const { lang, affix } = wording;
  const figure = wordFigure(value, unit, wording);
  const named = lang === 'en' ? undefined : classes.find(({ power }) => value === 10 ** power);
  if (lang === 'en' || !named) return { ...figure, unit: figure.unit + classWord[lang] };
  const currency = unit === 'CNY' ? '' : affix.after;
  return { number: named[lang], unit: currency + classWord[lang] };
}

/** The value of a named size class (千億), or null. */
export const readClass = (text: string, lang: Lang): number | null => {
  const named = lang === 'en' ? undefined : classes.find((name) => name[lang] === text);
  return named ? 10 ** named.power : null;
};

/** A figure printed in words or as a fraction, as those words; null for one in digits. */
export function inWords(q: Quantity, lang: Lang): string | null {
  if (q.words) return say(q.words, lang);
  return q.value !== null && q.fraction ? fractionWords(q.fraction, lang) : null;
}
