import { describe, expect, test } from 'vitest';
import { formatQuantity, quantityParts, type QuantityOptions } from '../../src/i18n/format';
import { countUnits, type Quantity } from '../../src/i18n/quantity';
import { langs } from '../../src/i18n/text';
import { quantity } from './quantities';

const inAll = (fields: Partial<Quantity>, opts?: QuantityOptions) =>
  langs.map((lang) => formatQuantity(quantity(fields), lang, opts));

describe('A fraction', () => {
  test('stays in words', () => {
    const share = (fraction: [number, number], qualifier: Quantity['qualifier'] = 'exact') =>
      inAll({ value: 12.5, unit: 'percent', fraction, qualifier });
    expect(share([1, 2], 'about')).toEqual(['about half', '約半數', '约半数']);
    expect(share([1, 4])).toEqual(['a quarter', '四分之一', '四分之一']);
    expect(share([1, 8], 'about')).toEqual(['about one eighth', '約八分之一', '约八分之一']);
    expect(share([2, 3])).toEqual(['two thirds', '三分之二', '三分之二']);
    expect(share([3, 20])).toEqual(['3 in 20', '二十分之三', '二十分之三']);
  });

  test('without words is refused', () => {
    expect(() => inAll({ value: 50, unit: 'percent', fraction: [1, 0] })).toThrow(RangeError);
  });
});

describe('A count', () => {
  test('has its English noun and its Chinese measure word', () => {
    const count = (value: number, unit: Quantity['unit']) => inAll({ value, unit });
    expect(count(24, 'companies')).toEqual(['24 companies', '24家', '24家']);
    expect(count(63, 'projects')).toEqual(['63 projects', '63個', '63个']);
    expect(count(404, 'items')).toEqual(['404 items', '404項', '404项']);
    expect(count(450, 'kinds')).toEqual(['450 kinds', '450種', '450种']);
    expect(count(2, 'funds')).toEqual(['2 funds', '2隻', '2只']);
    expect(count(24, 'editions')).toEqual(['24 editions', '24屆', '24届']);
    expect(count(1, 'clusters')).toEqual(['1 cluster', '1個', '1个']);
    expect(count(0, 'clusters')[0]).toBe('0 clusters');
    expect(count(1e6, 'firms')).toEqual(['1 million firms', '100萬家', '100万家']);
    expect(count(35_000, 'issues')).toEqual(['35,000 issues', '3.5萬個', '3.5万个']);
  });

  test('is digits alone in short style, but a duration keeps its unit', () => {
    expect(inAll({ value: 24, unit: 'companies' }, { style: 'short' })).toEqual(['24', '24', '24']);
    expect(inAll({ value: 19, unit: 'years' }, { style: 'short' })).toEqual([
      '19 years',
      '19年',
      '19年',
    ]);
  });

  test('of time has words for a half', () => {
    expect(inAll({ value: 0.5, unit: 'days' })).toEqual(['half a day', '半天', '半天']);
    expect(inAll({ value: 1, unit: 'days' })).toEqual(['1 day', '1天', '1天']);
    expect(inAll({ value: 2, unit: 'hours' })).toEqual(['2 hours', '2小時', '2小时']);
    expect(inAll({ value: 1, unit: 'years', qualifier: 'under' })).toEqual([
      'under 1 year',
      '不到1年',
      '不到1年',
    ]);
    expect(inAll({ value: 0.5, unit: 'days' }, { style: 'bare' })[0]).toBe('0.5');
  });

  test('has a noun or a measure word whatever is counted', () => {
    for (const unit of countUnits) {
      const [en, hant, hans] = inAll({ value: 7, unit });
      expect(en).toMatch(/^7 [a-z]+s$/);
      expect(hant).toMatch(/^7\p{Script=Han}+$/u);
      expect(hans).toMatch(/^7\p{Script=Han}+$/u);
    }
  });
});

describe('Other units', () => {
  test('read as each language writes them', () => {
    const all = (value: number, unit: Quantity['unit']) => inAll({ value, unit });
    expect(all(63.1, 'percent')).toEqual(['63.1%', '63.1%', '63.1%']);
    expect(all(39_363, 'km2')).toEqual(['39,363 km²', '39,363平方公里', '39363平方公里']);
    expect(all(271, 'persons-per-km2')).toEqual([
      '271 per km²',
      '每平方公里271人',
      '每平方公里271人',
    ]);
    expect(all(1e6, 'tonnes-per-year')).toEqual([
      '1 million tonnes a year',
      '每年100萬噸',
      '每年100万吨',
    ]);
    expect(all(2021, 'calendar-year')).toEqual(['2021', '2021年', '2021年']);
    expect(all(105.1, 'index')).toEqual(['105.1', '105.1', '105.1']);
  });

  test('counted for each year or square kilometre say so before the limit', () => {
    const output = { value: 1e6, unit: 'tonnes-per-year' } as const;
    expect(inAll({ ...output, qualifier: 'over' })).toEqual([
      'over 1 million tonnes a year',
      '每年超100萬噸',
      '每年超100万吨',
    ]);
    expect(inAll({ ...output, qualifier: 'at-least' })[1]).toBe('每年100萬噸以上');
    expect(quantityParts(quantity({ ...output, qualifier: 'over' }), 'zh-Hant')).toEqual({
      before: '每年超',
      number: '100',
      unit: '萬噸',
      after: '',
    });
  });

  test('put a place in an order', () => {
    const rank = (value: number) => inAll({ value, unit: 'rank' });
    expect(rank(1)).toEqual(['1st', '第1位', '第1位']);
    expect([2, 3, 4, 11, 12, 13, 21, 112].map((value) => rank(value)[0])).toEqual([
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '112th',
    ]);
  });
});
