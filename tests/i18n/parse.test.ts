import { describe, expect, test } from 'vitest';
import { parseNumber } from '../../src/i18n/format';

describe('A figure typed in by hand', () => {
  test('gives its value in base units, its limit and its unit', () => {
    const gdp = { value: 3.6e12, qualifier: 'over', unit: 'CNY' };
    expect(parseNumber('over CNY 3.6 trillion', 'en')).toEqual(gdp);
    expect(parseNumber('超3.6萬億元', 'zh-Hant')).toEqual(gdp);
    expect(parseNumber('超3.6万亿元', 'zh-Hans')).toEqual(gdp);
    expect(parseNumber(' CNY 3.6 trn ', 'en')).toEqual({ ...gdp, qualifier: 'exact' });
    expect(parseNumber('75%以上', 'zh-Hant')).toEqual({
      value: 75,
      qualifier: 'at-least',
      unit: 'percent',
    });
    expect(parseNumber('US$14,000', 'en')).toEqual({
      value: 14_000,
      qualifier: 'exact',
      unit: 'USD',
    });
    expect(parseNumber('2nd', 'en')).toEqual({ value: 2, qualifier: 'exact', unit: 'rank' });
  });

  test('may use other words for its limit', () => {
    expect(parseNumber('more than 50,000 firms', 'en')?.qualifier).toBe('over');
    expect(parseNumber('突破3.6萬億元', 'zh-Hant')?.qualifier).toBe('over');
    expect(parseNumber('至少75%', 'zh-Hans')?.qualifier).toBe('at-least');
    expect(parseNumber('3.5萬餘個', 'zh-Hant')).toEqual({
      value: 35_000,
      qualifier: 'over',
      unit: null,
    });
    expect(parseNumber('20多年', 'zh-Hans')).toEqual({ value: 20, qualifier: 'over', unit: null });
  });

  test('has no unit where its words would fit several', () => {
    expect(parseNumber('63個', 'zh-Hant')).toEqual({ value: 63, qualifier: 'exact', unit: null });
    expect(parseNumber('63 projects', 'en')).toEqual({
      value: 63,
      qualifier: 'exact',
      unit: 'projects',
    });
  });

  test('may be a fraction, a half or a size class', () => {
    expect(parseNumber('about one eighth', 'en')).toEqual({
      value: 12.5,
      qualifier: 'about',
      unit: 'percent',
      fraction: [1, 8],
    });
    expect(parseNumber('半天', 'zh-Hans')).toEqual({
      value: 0.5,
      qualifier: 'exact',
      unit: 'days',
    });
    expect(parseNumber('千億級', 'zh-Hant')).toEqual({
      value: 1e11,
      qualifier: 'exact',
      unit: 'CNY',
      sizeClass: true,
    });
  });

  test('is exact to the last digit', () => {
    expect(parseNumber('7,324.46億元', 'zh-Hant')?.value).toBe(732_446_000_000);
    expect(parseNumber('−0.1%', 'en')?.value).toBe(-0.1);
  });

  test('that is a dash is not published', () => {
    expect(parseNumber('–', 'zh-Hant')).toEqual({ value: null, qualifier: 'exact', unit: null });
  });

  test.each(['', 'about', 'many companies', '12 apples', 'EUR 5 million', '1.2.3', '3.6萬億元'])(
    'such as %j is no figure in English',
    (text) => {
      expect(parseNumber(text, 'en')).toBeNull();
    },
  );

  test('with a word of another language is refused', () => {
    expect(parseNumber('CNY 3.6 trillion', 'zh-Hans')).toBeNull();
    expect(parseNumber('3.6万亿元', 'zh-Hant')).toBeNull();
  });
});
