import { describe, expect, test } from 'vitest';
import { addressPieces, shortAddress, tiedPieces } from '../../src/i18n/format';
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

  test('between a year, its month and its day, or the two ends of a span', () => {
    expect(tied('2026年2月26日導出，1月17日，2025年末', 'zh-Hant')).toEqual([
      '2026年2月26日',
      '1月17日',
      '2025年末',
    ]);
    expect(tied('1996至2023年，2026年5月', 'zh-Hans')).toEqual(['1996至2023年', '2026年5月']);
    expect(tied('Feature, May 2026; 2 November 2023; 2000–2023', 'en')).toEqual([
      'May 2026',
      '2 November 2023',
      '2000–2023',
    ]);
  });

  test('between a count in characters and what it counts', () => {
    expect(tied('兩篇專題點名七個城市的集群，十一市合計，共計2個', 'zh-Hant')).toEqual([
      '兩篇專題',
      '七個城市',
      '十一市合計',
      '計2個',
    ]);
  });

  test('at the hyphen of a compound, or between a share and its limit', () => {
    expect(tied('11 county-level units hold at least 75%', 'en')).toEqual([
      'county-level',
      'at least 75%',
    ]);
  });

  test('inside the words that readers meet most', () => {
    expect(tied('地區生產總值：來源未提及', 'zh-Hant')).toEqual(['地區生產總值', '未提及']);
    expect(tied('「十四五」期間照印，年份未刊，邊界僅作示意，註明出處的轉載', 'zh-Hant')).toEqual([
      '「十四五」期間',
      '年份未刊',
      '僅作示意',
      '出處',
      '轉載',
    ]);
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

describe('The text of a link', () => {
  test('is the host and the first steps of its address', () => {
    expect(shortAddress('https://maigoo.com/news/684228.html')).toBe('maigoo.com/news/684228.html');
    expect(shortAddress('https://github.com/datasets/rates/blob/6ce89dd2d063aa/annual.csv')).toBe(
      'github.com/datasets/rates/blob/…',
    );
  });

  test('has no characters of another language', () => {
    expect(shortAddress('https://github.com/a/b/%E5%8E%9F%E5%A7%8B/1996.xlsx')).toBe(
      'github.com/a/b/…',
    );
    expect(shortAddress('https://zh.wikipedia.org/zh-hant/江西省')).toBe(
      'zh.wikipedia.org/zh-hant/…',
    );
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
