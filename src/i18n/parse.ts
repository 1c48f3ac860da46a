import { halves } from './count-words';
import { numberOf } from './decimal';
import { classWord, readClass } from './figure-words';
import { readFraction } from './fractions';
import { unpublished } from './number';
import { readLimit } from './qualifier-words';
import { units, type Qualifier, type Quantity, type Unit } from './quantity';
import { steps } from './steps';
import type { Lang } from './text';
import { affixOf } from './unit-words';

/** A figure read back from its words. */
export interface ReadFigure extends Pick<
  Quantity,
  'value' | 'qualifier' | 'fraction' | 'sizeClass'
> {
  /** Null where the words leave the unit open (a bare number, 個, 家, 項). */
  readonly unit: Unit | null;
}

/** 餘 and 多 after the digits say "over" (3.5萬餘個). */
const surplus = /^[餘余多]/;

/** The unit these words name: null if several or none do, undefined for words of no unit. */
function unitOf(lead: string, before: string, after: string, lang: Lang): Unit | null | undefined {
  if (lead + before + after === '') return null;
  if (lang === 'en' && /^(st|nd|rd|th)$/.test(after)) return 'rank';
  const named = units.filter((unit) => {
    const affix = affixOf(unit, lang);
    const ends = [affix.after, affix.one ?? affix.after].map((end) => end.trim());
    const starts = [affix.lead ?? '', affix.before.trim()];
    return starts[0] === lead && starts[1] === before && ends.includes(after);
  });
  return named.length > 1 ? null : named[0];
}

function readDigits(
  text: string,
  lead: string,
  qualifier: Qualifier,
  lang: Lang,
): ReadFigure | null {
  const sign = '[−-]?';
  const match = new RegExp(`^(${sign})([^\\d−-]*?) ?(${sign})(\\d[\\d,]*(?:\\.\\d+)?) ?(.*)$`).exec(
    text,
  );
  if (!match) return null;
  const [, outer = '', before = '', inner = '', digits = '', tail = ''] = match;
  const spellings = steps[lang].toReversed().flatMap(({ power, word, short }) => [
    { power, word },
    { power, word: short },
  ]);
  const step = spellings.find(({ word }) =>
    lang === 'en' ? tail === word || tail.startsWith(`${word} `) : tail.startsWith(word),
  );
  let after = tail.slice(step?.word.length).trim();
  const isOver = lang !== 'en' && surplus.test(after);
  if (isOver) after = after.replace(surplus, '');
  const close = classWord[lang].trim();
  const isClass = after.endsWith(close) && (lang === 'en' || after.length > close.length);
  if (isClass) after = after.slice(0, -close.length).trim();
  const unit = unitOf(lead, before, after, lang);
  if (unit === undefined) return null;
  const value = numberOf(digits.replaceAll(',', ''), step?.power ?? 0);
  return {
    value: (outer || inner) && value !== 0 ? -value : value,
    qualifier: isOver ? 'over' : qualifier,
    unit,
    ...(isClass ? { sizeClass: true } : {}),
  };
}

function readNamedClass(text: string, qualifier: Qualifier, lang: Lang): ReadFigure | null {
  const close = classWord[lang];
  const unit = (['USD', 'HKD', 'CNY'] as const).find((currency) => {
    const after = currency === 'CNY' ? '' : affixOf(currency, lang).after;
    return text.endsWith(after + close);
  });
  if (!unit || lang === 'en') return null;
  const after = unit === 'CNY' ? '' : affixOf(unit, lang).after;
  const value = readClass(text.slice(0, text.length - after.length - close.length), lang);
  return value === null ? null : { value, qualifier, unit, sizeClass: true };
}

/**
 * The figure that these words of one language say, in base units: the inverse of every style of
 * `formatQuantity` and of `formatNumber`. Null for words that are no figure; a fraction comes with
 * its per cent.
 */
export function parseNumber(text: string, lang: Lang): ReadFigure | null {
  const leads = units.map((unit) => affixOf(unit, lang).lead ?? '');
  const lead = leads.find((words) => words !== '' && text.trim().startsWith(words)) ?? '';
  const [qualifier, figure] = readLimit(text.trim().slice(lead.length), lang);
  if (figure === unpublished) return { value: null, qualifier, unit: null };
  const fraction = readFraction(figure, lang);
  if (fraction)
    return { value: (100 * fraction[0]) / fraction[1], qualifier, unit: 'percent', fraction };
  const half = units.find((unit) => halves[unit]?.[lang] === figure);
  if (half) return { value: 0.5, qualifier, unit: half };
  return readNamedClass(figure, qualifier, lang) ?? readDigits(figure, lead, qualifier, lang);
}
