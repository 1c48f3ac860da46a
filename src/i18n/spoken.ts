import { inWords, wordClass, wordFigure, type FigureWords } from './figure-words';
import { limits, withLimit } from './qualifier-words';
import type { Quantity, Unit } from './quantity';
import type { Precision } from './steps';
import { say, type Lang, type Text } from './text';
import { affixOf, type Affix } from './unit-words';

const notPublished: Text = { en: 'not published', 'zh-Hant': '未刊', 'zh-Hans': '未刊' };
const target: Text = { en: 'target: ', 'zh-Hant': '目標：', 'zh-Hans': '目标：' };
const spokenMinus: Text = { en: 'minus ', 'zh-Hant': '負', 'zh-Hans': '负' };

/** Signs that a voice would spell out or skip in English; Chinese already stands in words. */
const spoken: Readonly<Partial<Record<Unit, Affix>>> = {
  CNY: { before: '', after: ' yuan' },
  USD: { before: '', after: ' US dollars', one: ' US dollar' },
  HKD: { before: '', after: ' Hong Kong dollars', one: ' Hong Kong dollar' },
  percent: { before: '', after: ' per cent' },
  km2: { before: '', after: ' square kilometres', one: ' square kilometre' },
  'persons-per-km2': {
    before: '',
    after: ' people per square kilometre',
    one: ' person per square kilometre',
  },
};

const affixFor = (unit: Unit, lang: Lang): Affix =>
  (lang === 'en' ? spoken[unit] : undefined) ?? affixOf(unit, lang);

function speakDigits(q: Quantity, value: number, lang: Lang, precision: Precision): FigureWords {
  const affix = affixFor(q.unit, lang);
  const fixed = q.decimals;
  const wording = {
    lang,
    precision,
    affix,
    minus: say(spokenMinus, lang),
    shortSteps: false,
    fixed,
  };
  return (q.sizeClass ? wordClass : wordFigure)(value, q.unit, wording);
}

/**
 * The figure for a voice: every sign in words, persons named, a goal announced, and "not
 * published" where the page shows a dash. A RangeError for a value that is not finite.
 */
export function speakQuantity(q: Quantity, lang: Lang, precision: Precision = 'short'): string {
  const goal = q.target ? say(target, lang) : '';
  const limit = limits[lang][q.qualifier];
  const words = inWords(q, lang);
  if (words !== null) return goal + limit.before + words + limit.after;
  if (q.value === null) return goal + say(notPublished, lang);
  const figure = speakDigits(q, q.value, lang, precision);
  const { before, number, unit, after } = withLimit(figure, limit, affixFor(q.unit, lang).lead);
  return goal + before + number + unit + after;
}
