import { inWords, wordClass, wordFigure, type FigureWords } from './figure-words';
import { minus, unpublished } from './number';
import { limits, withLimit, type Limit } from './qualifier-words';
import type { Quantity } from './quantity';
import { sharedForm } from './scale';
import type { Precision } from './steps';
import type { Lang } from './text';
import { affixOf, isSilent, type Affix, type Style } from './unit-words';

export { addressPieces, shortAddress } from './address';
export { formatNumber } from './number';
export { listOf } from './list';
export { formatLocators } from './locator';
export { parseNumber } from './parse';
export { formatDate } from './date';
export { formatPeriod } from './period';
export { unitScale, type UnitScale } from './scale';
export { speakQuantity } from './spoken';
export { tiedPieces, type Tied } from './ties';

export interface QuantityOptions {
  /** `full` (default): CNY 3.6 trillion, 24 companies · `short`: CNY 3.6 trn, 24 · `bare`: 3.6 trillion. */
  readonly style?: Style;
  /** `short` (default) for plots, `printed` for tables and exports: every digit the source gives. */
  readonly precision?: Precision;
  /** False leaves the limit out, where the mark or another column shows it. */
  readonly qualifier?: boolean;
  /** True names persons as people in full style: 45 million people, 4,500萬人. */
  readonly people?: boolean;
  /** Values of the column it stands in: all of them take one step and the same decimals. */
  readonly among?: readonly number[] | undefined;
  /** True gives printed figures the decimals of their column: one table is as exact in every row. */
  readonly even?: boolean | undefined;
}

/** A figure in pieces; read in this order they are the whole: before + number + unit + after. */
export interface QuantityParts extends Limit, FigureWords {}

const unlimited: Limit = { before: '', after: '' };
const silent: Affix = { before: '', after: '' };

/**
 * The figure in pieces, so that its limit can be styled apart: "over " + "CNY 3.6" + " trillion",
 * 75 + % + 以上. A goal is not marked: the page says "target". A RangeError for a value that is
 * not finite.
 */
export function quantityParts(q: Quantity, lang: Lang, opts: QuantityOptions = {}): QuantityParts {
  const { style = 'full', precision = 'short', people = false } = opts;
  const limit = opts.qualifier === false ? unlimited : limits[lang][q.qualifier];
  const words = inWords(q, lang);
  if (words !== null) return withLimit({ number: words, unit: '' }, limit);
  if (q.value === null) return withLimit({ number: unpublished, unit: '' }, unlimited);
  const affix = isSilent(q.unit, style, people) ? silent : affixOf(q.unit, lang);
  const form = opts.among && sharedForm(opts.among, q.unit, lang, precision);
  // A printed figure gets no zeros that its source does not print: they would claim to be exact.
  const shared = form && precision === 'printed' && !opts.even ? { ...form, least: 0 } : form;
  const fixed = q.decimals;
  const wording = { lang, precision, affix, minus, shortSteps: style === 'short', fixed, shared };
  const figure = (q.sizeClass ? wordClass : wordFigure)(q.value, q.unit, wording);
  return withLimit(figure, limit, affix.lead);
}

/** The figure as a reader sees it: over CNY 3.6 trillion · 超3.6萬億元 · 超3.6万亿元; "–" if null. */
export function formatQuantity(q: Quantity, lang: Lang, opts: QuantityOptions = {}): string {
  const { before, number, unit, after } = quantityParts(q, lang, opts);
  return before + number + unit + after;
}
