import { describe, expect, test } from 'vitest';
import { isOneOff } from '../../src/shell/search/index-file';
import { marked } from '../../src/shell/search/marked';
import { asked, wordsOf } from '../../src/shell/search/tokens';

const fold = new Map([
  ['贛', '赣'],
  ['鋰', '锂'],
  ['鹽', '盐'],
]);
const texts = (query: string) => asked(query, fold).map(({ text }) => text);

describe('the words of a text', () => {
  test('meet in one form whatever their ending, case, apostrophe and thousands', () => {
    expect(wordsOf('Makes making CITIES city’s Ji’an 1,272 3.6', fold)).toEqual([
      'mak',
      'mak',
      'city',
      'city',
      'jian',
      '1272',
      '3.6',
    ]);
  });

  test('are pairs of Han characters in one script, and the last character', () => {
    expect(wordsOf('贛州市', fold)).toEqual(wordsOf('赣州市', fold));
    expect(wordsOf('贛州市', fold)).toEqual(['赣州', '州市', '市']);
  });
});

describe('a question', () => {
  test('leaves out what only asks', () => {
    expect(texts('Which city makes how much of the market?')).toEqual(['city', 'mak', 'market']);
    expect(texts('佔多少？')).toEqual(['佔']);
  });

  test('of small words alone is asked as it stands', () => {
    expect(texts('how much')).toEqual(['how', 'much']);
  });

  test('knows the seam of two words', () => {
    expect(asked('城市生产', fold)).toContainEqual({ text: '市生', isHan: true, isSeam: true });
  });
});

test('words are one letter off by one change, one more, one less or two in the wrong order', () => {
  expect(
    ['ganzou', 'ganzhoo', 'gnazhou', 'ganzhouu'].map((word) => isOneOff(word, 'ganzhou')),
  ).toEqual([true, true, true, true]);
  expect(isOneOff('ganxi', 'ganzhou')).toBe(false);
});

test('a title shows whole words that were asked for, in its own script', () => {
  expect(marked('Lithium salts, 鋰鹽', asked('lithium salt 锂盐', fold), fold)).toEqual([
    { text: 'Lithium', isAsked: true },
    { text: ' ', isAsked: false },
    { text: 'salts', isAsked: true },
    { text: ', ', isAsked: false },
    { text: '鋰鹽', isAsked: true },
  ]);
});
