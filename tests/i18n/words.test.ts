import { describe, expect, test } from 'vitest';
import { formatLocators, listOf, speakQuantity } from '../../src/i18n/format';
import type { Quantity } from '../../src/i18n/quantity';
import { langs } from '../../src/i18n/text';
import { quantity } from './quantities';

const spoken = (fields: Partial<Quantity>) =>
  langs.map((lang) => speakQuantity(quantity(fields), lang));

describe('A voice', () => {
  test('hears every sign in words', () => {
    expect(spoken({ value: 3.6e12, unit: 'CNY', qualifier: 'over' })).toEqual([
      'over 3.6 trillion yuan',
      '超3.6萬億元',
      '超3.6万亿元',
    ]);
    expect(spoken({ value: 75, unit: 'percent', qualifier: 'at-least' })).toEqual([
      'at least 75 per cent',
      '75%以上',
      '75%以上',
    ]);
    expect(spoken({ value: 39_363, unit: 'km2' })[0]).toBe('39,363 square kilometres');
    expect(spoken({ value: -2.5, unit: 'percent' })).toEqual([
      'minus 2.5 per cent',
      '負2.5%',
      '负2.5%',
    ]);
    expect(spoken({ value: 45e6, unit: 'persons', qualifier: 'nearly' })).toEqual([
      'nearly 45 million people',
      '近4,500萬人',
      '近4500万人',
    ]);
  });

  test('hears that a figure is a goal, a class or a fraction', () => {
    expect(spoken({ value: 14_000, unit: 'USD', qualifier: 'over', target: true })).toEqual([
      'target: over 14,000 US dollars',
      '目標：超1.4萬美元',
      '目标：超1.4万美元',
    ]);
    expect(spoken({ value: 1e12, unit: 'CNY', sizeClass: true })).toEqual([
      '1 trillion yuan class',
      '萬億級',
      '万亿级',
    ]);
    expect(spoken({ value: 12.5, unit: 'percent', fraction: [1, 8], qualifier: 'about' })[1]).toBe(
      '約八分之一',
    );
  });

  test('hears that a figure is not published, where the page shows a dash', () => {
    expect(spoken({ value: null, unit: 'CNY', qualifier: 'over' })).toEqual([
      'not published',
      '未刊',
      '未刊',
    ]);
  });
});

describe('A place in a source', () => {
  test.each([
    ['ST', 'sub-headline', '副題', '副题'],
    ['L.2', 'opening, paragraph 2', '開篇第2段', '开篇第2段'],
    ['S3.4', 'section 3, paragraph 4', '第3節第4段', '第3节第4段'],
    ['C.5', 'photo caption 5', '第5則圖片說明', '第5则图片说明'],
    ['T', 'table', '表格', '表格'],
  ])('%s is said in words', (locator, ...words) => {
    expect(langs.map((lang) => formatLocators([locator], lang))).toEqual(words);
  });

  test.each(['', 'S3', 'X.1', 'toString'])('%j is refused', (locator) => {
    expect(() => formatLocators([locator], 'en')).toThrow(RangeError);
  });

  test('stands in the order of the page, and one section is named once', () => {
    const places = ['C.6', 'S3.6', 'S2.3', 'ST', 'S3.4', 'S3.6', 'S3.2', 'C.2'];
    expect(langs.map((lang) => formatLocators(places, lang))).toEqual([
      'sub-headline; section 2, paragraph 3; section 3, paragraphs 2, 4 and 6; photo captions 2 and 6',
      '副題；第2節第3段；第3節第2、4、6段；第2、6則圖片說明',
      '副题；第2节第3段；第3节第2、4、6段；第2、6则图片说明',
    ]);
  });

  test('is said as a range where three paragraphs or more follow one another', () => {
    const places = ['S1.1', 'S1.3', 'S1.4', 'S1.5', 'S1.7', 'S1.8', 'L.1', 'L.2', 'L.3', 'S2.9'];
    expect(langs.map((lang) => formatLocators(places, lang))).toEqual([
      'opening, paragraphs 1–3; section 1, paragraphs 1, 3–5, 7 and 8; section 2, paragraph 9',
      '開篇第1至3段；第1節第1、3至5、7、8段；第2節第9段',
      '开篇第1至3段；第1节第1、3至5、7、8段；第2节第9段',
    ]);
  });

  test('is not said where a page has no parts', () => {
    expect(langs.map((lang) => formatLocators(['P'], lang))).toEqual(['', '', '']);
  });
});

describe('Names in a row', () => {
  const inAll = (items: string[]) => langs.map((lang) => listOf(items, lang));

  test('have one conjunction, before the last', () => {
    expect(inAll(['a', 'b', 'c'])).toEqual(['a, b and c', 'a、b及c', 'a、b和c']);
    expect(inAll(['a', 'b'])).toEqual(['a and b', 'a及b', 'a和b']);
  });

  test('that are one or none stand alone', () => {
    expect(inAll(['a'])).toEqual(['a', 'a', 'a']);
    expect(inAll([])).toEqual(['', '', '']);
  });
});
