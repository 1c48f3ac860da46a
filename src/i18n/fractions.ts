import { say, type Lang, type Text } from './text';

const cardinals = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
const ordinals = [
  '',
  '',
  '',
  'third',
  'quarter',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

const half: Text = { en: 'half', 'zh-Hant': '半數', 'zh-Hans': '半数' };

/** Chinese numeral of a whole number from 1 to 99 (十二, 八十). */
function numeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = numerals[value % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : numerals[tens]}十${ones}`;
}

function english(top: number, bottom: number): string {
  const part = ordinals[bottom];
  const count = cardinals[top];
  if (!part || !count) return `${top} in ${bottom}`;
  if (top > 1) return `${count} ${part}s`;
  return bottom <= 4 ? `a ${part}` : `one ${part}`;
}

/**
 * A printed fraction in words: one eighth, 八分之一. Both numbers are whole, 1 to 99; a RangeError
 * otherwise.
 */
export function fractionWords([top, bottom]: readonly [number, number], lang: Lang): string {
  const fits = [top, bottom].every((part) => Number.isInteger(part) && part >= 1 && part <= 99);
  if (!fits) throw new RangeError(`No words for the fraction ${top}/${bottom}`);
  if (top === 1 && bottom === 2) return say(half, lang);
  return lang === 'en' ? english(top, bottom) : `${numeral(bottom)}分之${numeral(top)}`;
}

function readNumeral(text: string): number | null {
  for (let value = 1; value <= 99; value += 1) if (numeral(value) === text) return value;
  return null;
}

function readEnglish(text: string): [number, number] | null {
  const inWords = /^(\d+) in (\d+)$/.exec(text);
  if (inWords) return [Number(inWords[1]), Number(inWords[2])];
  const [count = '', part = ''] = text.split(' ');
  const top = count === 'a' ? 1 : cardinals.indexOf(count);
  const bottom = ordinals.indexOf(part.replace(/s$/, ''));
  return top > 0 && bottom > 2 ? [top, bottom] : null;
}

/** The fraction that these words name, or null. */
export function readFraction(text: string, lang: Lang): [number, number] | null {
  if (text === say(half, lang)) return [1, 2];
  if (lang === 'en') return readEnglish(text);
  const [below = '', above = ''] = text.split('分之');
  const [top, bottom] = [readNumeral(above), readNumeral(below)];
  return top && bottom ? [top, bottom] : null;
}
