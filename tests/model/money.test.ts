import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/i18n/quantity';
import { convert, periodYear, rateFor } from '../../src/model/money';

const rates = [
  { year: 2023, cnyPerUsd: 7, hkdPerUsd: 8 },
  { year: 2025, cnyPerUsd: 7.2, hkdPerUsd: 7.8 },
];
const [of2023] = rates;

const yuan = (value: number | null, qualifier: Quantity['qualifier'] = 'exact'): Quantity => ({
  value,
  unit: 'CNY',
  qualifier,
});

describe('converting money', () => {
  test('divides yuan by the rate to the dollar', () => {
    expect(convert(yuan(700), 'USD', of2023!).value).toBe(100);
  });

  test('reaches Hong Kong dollars through the US dollar', () => {
    expect(convert(yuan(700), 'HKD', of2023!).value).toBe(800);
  });

  test('keeps a bound a bound', () => {
    expect(convert(yuan(3.6e12, 'over'), 'USD', of2023!).qualifier).toBe('over');
  });

  test('leaves what is not published unpublished, and persons persons', () => {
    expect(convert(yuan(null), 'USD', of2023!).value).toBeNull();
    expect(convert({ value: 5, unit: 'persons', qualifier: 'exact' }, 'USD', of2023!).unit).toBe(
      'persons',
    );
  });
});

describe('the rate of a figure', () => {
  test('is that of its own year', () => {
    expect(rateFor({ kind: 'year', year: 2023 }, rates).year).toBe(2023);
  });

  test('is the latest known for a target of 2030', () => {
    expect(rateFor({ kind: 'target', year: 2030 }, rates).year).toBe(2025);
  });

  test('goes by the year of publication where the source prints no year', () => {
    expect(periodYear({ kind: 'undated', published: '2026-05' })).toBe(2026);
  });

  test('goes by the last year of a plan or a range', () => {
    expect(periodYear({ kind: 'plan', plan: 14 })).toBe(2025);
    expect(periodYear({ kind: 'range', from: '2019', to: '2021-06' })).toBe(2021);
  });
});
