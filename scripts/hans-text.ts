import { Converter } from 'opencc-js/t2cn';
import { mainlandWords, placeNames, wholeTexts } from './hans-words';

const characters = Converter({ from: 'hk', to: 'cn' });

const escape = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const wordPattern = new RegExp(
  Object.keys(mainlandWords)
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
    .join('|'),
  'g',
);

const convert = (text: string): string =>
  characters(text).replace(wordPattern, (word) => mainlandWords[word] ?? word);

/** Mainland typography: curly quotation marks, no thousands commas between digits. */
const punctuate = (text: string): string =>
  text
    .replaceAll('「', '“')
    .replaceAll('」', '”')
    .replaceAll('『', '‘')
    .replaceAll('』', '’')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');

/**
 * Traditional Chinese (Hong Kong) → Simplified Chinese (mainland): characters, words, quotation
 * marks and thousands. `kept` phrases and the protected place names keep their characters.
 */
export const toHans = (text: string, kept: readonly string[] = []): string => {
  const pattern = new RegExp(`(${[...placeNames, ...kept].map(escape).join('|')})`);
  const whole = wholeTexts[text];
  if (whole !== undefined) return whole;
  const parts = text.split(pattern).map((part, index) => (index % 2 === 1 ? part : convert(part)));
  return punctuate(parts.join(''));
};
