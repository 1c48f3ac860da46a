import { describe, expect, test } from 'vitest';
import { addressPieces, tiedPieces } from '../../src/i18n/format';
import type { Lang } from '../../src/i18n/text';

const tied = (text: string, lang: Lang): string[] =>
  tiedPieces(text, lang).flatMap((piece) => (piece.tied ? [piece.text] : []));

describe('A line never ends', () => {
  test('between a Chinese number and its limit, step or measure', () => {
    expect(tied('近4500万人口，24家企業，超450億元，75%以上', 'zh-Hans')).toEqual([
      '近4500万人口',
      '24家',
      '超450億元',
      '75%以上',
    ]);
    expect(tied('合作20多年，第23年', 'zh-Hant')).toEqual(['20多年', '第23年']);
  });

  test('between a month and its day', () => {
    expect(tied('2026年2月26日導出，1月17日', 'zh-Hant')).toEqual(['2026年', '2月26日', '1月17日']);
  });

  test('inside the words that readers meet most', () => {
    expect(tied('地區生產總值：來源未提及', 'zh-Hant')).toEqual(['地區生產總值', '未提及']);
  });

  test('between the two words of Hong Kong, or a sum and its step', () => {
    expect(tied('Listed in Hong Kong since 26 February; over CNY 3.6 trillion', 'en')).toEqual([
      'Hong Kong',
      '26 February',
      'CNY 3.6 trillion',
    ]);
  });

  test('and no letter is lost', () => {
    const text = '截至2026年5月，江西有54家、24家上市企業，地區生產總值超3.6萬億元。';
    expect(
      tiedPieces(text, 'zh-Hant')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

describe('An address', () => {
  test('is shown in its own characters and breaks after its joints', () => {
    const pieces = addressPieces('https://github.com/a/%E5%8E%9F%E5%A7%8B%20x.csv?id=1&b=2');
    expect(pieces.map(({ text }) => text)).toEqual([
      'https://',
      'github.com/',
      'a/',
      '原始',
      '%20',
      'x.csv?',
      'id=',
      '1&',
      'b=',
      '2',
    ]);
    expect(pieces.filter((piece) => piece.tied).map(({ text }) => text)).toEqual(['%20']);
  });

  test('keeps what is no text, or could not be seen, as it was', () => {
    expect(
      addressPieces('x/%E5%8E/%E2%80%AE')
        .map(({ text }) => text)
        .join(''),
    ).toBe('x/%E5%8E/%E2%80%AE');
  });
});
