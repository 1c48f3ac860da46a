import { describe, expect, test } from 'vitest';
import {
  formatNumber,
  formatQuantity,
  quantityParts,
  type QuantityOptions,
} from '../../src/i18n/format';
import { units, type Quantity } from '../../src/i18n/quantity';
import { langs } from '../../src/i18n/text';
import { quantity } from './quantities';

const inAll = (fields: Partial<Quantity>, opts?: QuantityOptions) =>
  langs.map((lang) => formatQuantity(quantity(fields), lang, opts));

describe('A bare number', () => {
  test('parts its thousands in English and Traditional, not in Simplified', () => {
    expect(langs.map((lang) => formatNumber(39_363, lang))).toEqual(['39,363', '39,363', '39363']);
    expect(langs.map((lang) => formatNumber(1272, lang))).toEqual(['1,272', '1,272', '1272']);
  });

  test('keeps every digit, or as many decimals as asked', () => {
    expect(formatNumber(63.1, 'en')).toBe('63.1');
    expect(formatNumber(63.1, 'en', { digits: 2 })).toBe('63.10');
    expect(formatNumber(0.05, 'en', { digits: 1 })).toBe('0.1');
    expect(formatNumber(1e21, 'en')).toBe('1,000,000,000,000,000,000,000');
    expect(formatNumber(1.5e-7, 'zh-Hans')).toBe('0.00000015');
  });

  test('has a minus sign, never a hyphen, and never minus zero', () => {
    expect(formatNumber(-1272, 'zh-Hant')).toBe('−1,272');
    expect(formatNumber(-0, 'en')).toBe('0');
    expect(formatNumber(-0.04, 'en', { digits: 1 })).toBe('0.0');
  });

  test('that is no number is refused', () => {
    expect(() => formatNumber(NaN, 'en')).toThrow(RangeError);
    expect(() => formatQuantity(quantity({ value: Infinity }), 'en')).toThrow(RangeError);
  });
});

describe('Money', () => {
  test('goes by trillions in English and by 萬億 in Chinese', () => {
    const gdp = { value: 3.6e12, unit: 'CNY', qualifier: 'over' } as const;
    expect(inAll(gdp)).toEqual(['over CNY 3.6 trillion', '超3.6萬億元', '超3.6万亿元']);
    expect(inAll(gdp, { style: 'short' })[0]).toBe('over CNY 3.6 trn');
    expect(inAll(gdp, { style: 'bare', qualifier: false })).toEqual([
      '3.6 trillion',
      '3.6萬億',
      '3.6万亿',
    ]);
  });

  test('has its currency before the figure in English and after it in Chinese', () => {
    expect(inAll({ value: 14_000, unit: 'USD' })).toEqual(['US$14,000', '1.4萬美元', '1.4万美元']);
    expect(inAll({ value: 1.2e9, unit: 'HKD' })).toEqual([
      'HK$1.2 billion',
      '12億港元',
      '12亿港元',
    ]);
    expect(inAll({ value: -3e8, unit: 'CNY' })).toEqual(['−CNY 300 million', '−3億元', '−3亿元']);
  });

  test('takes its step after rounding', () => {
    expect(inAll({ value: 999_960_000_000, unit: 'CNY' })).toEqual([
      'CNY 1 trillion',
      '1萬億元',
      '1万亿元',
    ]);
    expect(inAll({ value: 9999.96, unit: 'CNY' })[1]).toBe('1萬元');
    expect(inAll({ value: 50_000_000, unit: 'CNY' })[1]).toBe('5,000萬元');
    expect(inAll({ value: 99_999_999, unit: 'CNY' })[1]).toBe('1億元');
  });

  test('has four digits in a plot and all of them in a table', () => {
    const city = { value: 732_446_000_000, unit: 'CNY' } as const;
    expect(inAll(city)).toEqual(['CNY 732.4 billion', '7,324億元', '7324亿元']);
    expect(inAll(city, { precision: 'printed' })).toEqual([
      'CNY 732.446 billion',
      '7,324.46億元',
      '7324.46亿元',
    ]);
  });

  test('counted out to the last yuan is shown so in a table', () => {
    expect(inAll({ value: 71_234, unit: 'CNY' }, { precision: 'printed' })).toEqual([
      'CNY 71,234',
      '71,234元',
      '71234元',
    ]);
  });

  test('of a size class keeps the class', () => {
    const size = (value: number) => inAll({ value, unit: 'CNY', sizeClass: true });
    expect(size(1e12)).toEqual(['CNY 1 trillion class', '萬億級', '万亿级']);
    expect(size(1e11)).toEqual(['CNY 100 billion class', '千億級', '千亿级']);
    expect(size(1e10)).toEqual(['CNY 10 billion class', '百億級', '百亿级']);
    expect(inAll({ value: 1e12, unit: 'USD', sizeClass: true })[1]).toBe('萬億美元級');
    expect(size(3e12)[1]).toBe('3萬億元級');
  });
});

describe('Whole yuan below a million', () => {
  test('keep the digits that were printed, in round units their step', () => {
    expect(inAll({ value: 51_245, unit: 'CNY' })).toEqual(['CNY 51,245', '51,245元', '51245元']);
    expect(inAll({ value: 109_324, unit: 'CNY' })[1]).toBe('109,324元');
    expect(inAll({ value: 45_000, unit: 'CNY' })[1]).toBe('4.5萬元');
    expect(inAll({ value: 51_245.5, unit: 'HKD' })[1]).toBe('5.125萬港元');
    expect(inAll({ value: 1_234_567, unit: 'CNY' })[1]).toBe('123.5萬元');
  });
});

describe('Persons', () => {
  test('are a number alone unless people are asked for', () => {
    const population = { value: 45_000_000, unit: 'persons', qualifier: 'nearly' } as const;
    expect(inAll(population)).toEqual(['nearly 45 million', '近4,500萬', '近4500万']);
    expect(inAll(population, { people: true })).toEqual([
      'nearly 45 million people',
      '近4,500萬人',
      '近4500万人',
    ]);
    expect(inAll(population, { style: 'short' })[0]).toBe('nearly 45 m');
  });

  test('of a census are counted out in a table', () => {
    const census = { value: 45_188_635, unit: 'persons' } as const;
    expect(inAll(census)).toEqual(['45.19 million', '4,519萬', '4519万']);
    expect(inAll(census, { precision: 'printed' })).toEqual([
      '45,188,635',
      '45,188,635',
      '45188635',
    ]);
  });
});

describe('A limit', () => {
  test('stands where its language puts it', () => {
    const share = (qualifier: Quantity['qualifier']) =>
      inAll({ value: 75, unit: 'percent', qualifier });
    expect(share('exact')).toEqual(['75%', '75%', '75%']);
    expect(share('over')).toEqual(['over 75%', '超75%', '超75%']);
    expect(share('at-least')).toEqual(['at least 75%', '75%以上', '75%以上']);
    expect(share('nearly')).toEqual(['nearly 75%', '近75%', '近75%']);
    expect(share('about')).toEqual(['about 75%', '約75%', '约75%']);
    expect(share('under')).toEqual(['under 75%', '不到75%', '不到75%']);
  });

  test('comes apart from the figure, and the parts in order are the whole', () => {
    const share = quantity({ value: 75, unit: 'percent', qualifier: 'at-least' });
    expect(quantityParts(share, 'en')).toEqual({
      before: 'at least ',
      number: '75',
      unit: '%',
      after: '',
    });
    expect(quantityParts(share, 'zh-Hant')).toEqual({
      before: '',
      number: '75',
      unit: '%',
      after: '以上',
    });
    const gdp = quantity({ value: 3.6e12, unit: 'CNY', qualifier: 'over' });
    expect(quantityParts(gdp, 'en')).toEqual({
      before: 'over ',
      number: 'CNY 3.6',
      unit: ' trillion',
      after: '',
    });
  });

  test('is left out where asked, and a goal adds no word', () => {
    const goal = { value: 14_000, unit: 'USD', qualifier: 'over', target: true } as const;
    expect(inAll(goal)[0]).toBe('over US$14,000');
    expect(inAll(goal, { qualifier: false })[1]).toBe('1.4萬美元');
  });
});

describe('What is not published', () => {
  test('is a dash without a limit, whatever the unit', () => {
    for (const unit of units) {
      expect(inAll({ value: null, unit, qualifier: 'over' })).toEqual(['–', '–', '–']);
    }
  });

  test('as a number stands in words where the source prints words', () => {
    const words = { en: 'among the leading', 'zh-Hant': '位居前列', 'zh-Hans': '位居前列' };
    expect(inAll({ value: null, unit: 'rank', words })).toEqual([
      'among the leading',
      '位居前列',
      '位居前列',
    ]);
  });
});

describe('A figure among those of its column', () => {
  const among = [45_670_000_000, 180_419_000_000, 234_533_000_000];
  const column = (lang: 'en' | 'zh-Hant', precision: 'printed' | 'short', values = among) =>
    values.map((value) =>
      formatQuantity(quantity({ value, unit: 'CNY' }), lang, { among: values, precision }),
    );

  test('gets no digit that its source does not print', () => {
    expect(column('en', 'printed')).toEqual([
      'CNY 45.67 billion',
      'CNY 180.419 billion',
      'CNY 234.533 billion',
    ]);
    expect(column('zh-Hant', 'printed')).toEqual(['456.7億元', '1,804.19億元', '2,345.33億元']);
  });

  test('has their step: that of the smallest as printed, of the largest in short', () => {
    const values = [877_360_000, 2_350_990_000];
    expect(column('en', 'printed', values)).toEqual(['CNY 877.36 million', 'CNY 2,350.99 million']);
    expect(column('en', 'short', [6_058_800_000, 14_602_200_000])).toEqual([
      'CNY 6.06 billion',
      'CNY 14.60 billion',
    ]);
  });
});
