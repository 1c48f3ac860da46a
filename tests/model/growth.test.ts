import { describe, expect, test } from 'vitest';
import { changeOf, evenGrowth, grown, growthNeeded, yearsUntil } from '../../src/model/growth';
import type { Quantity } from '../../src/i18n/quantity';

const yuan = (value: number | null, qualifier: Quantity['qualifier'] = 'exact'): Quantity => ({
  value,
  unit: 'CNY',
  qualifier,
});

describe('the growth a target needs', () => {
  test('is 10% a year from 100 to 121 in two years', () => {
    // 100 × 1.1 = 110, 110 × 1.1 = 121.
    expect(evenGrowth(100, 121, 2)).toBeCloseTo(10, 10);
  });

  test('is under 5.1% a year from over 3.6 to 4.6 trillion in five years', () => {
    // 3.6 × 1.05⁵ = 4.5946 is short of 4.6 and 3.6 × 1.051⁵ = 4.6165 is above it.
    expect(growthNeeded(yuan(3.6e12, 'over'), yuan(4.6e12), 5)).toEqual({
      value: 5.1,
      unit: 'percent',
      qualifier: 'under',
    });
  });

  test('of a floor is rounded up, so that it stays a ceiling', () => {
    // 2.01% would be rounded to 2, but nobody who grows by 2% from 100 reaches 102.01.
    expect(growthNeeded(yuan(100, 'over'), yuan(102.01), 1)?.value).toBe(2.1);
  });

  test('is about 5.1% a year from 3.42025 to 4.6 trillion in six years', () => {
    // 3.42025 × 1.05⁶ = 4.5835, × 1.051⁶ = 4.6097: 4.6 lies between, nearer to 5.1%.
    expect(growthNeeded(yuan(3.42025e12), yuan(4.6e12), 6)).toMatchObject({
      value: 5.1,
      qualifier: 'about',
    });
  });

  test('is unknown where the baseline is not published', () => {
    expect(growthNeeded(yuan(null), yuan(4.6e12), 5)).toBeNull();
  });
});

describe('even growth', () => {
  test('makes 3.6 trillion 3.78 trillion after a year of 5%', () => {
    expect(grown(3.6e12, 5, 1)).toBe(3.78e12);
  });

  test('never makes more of a floor than it is', () => {
    // 3.6 × 1.05⁵ = 4.59461.
    expect(grown(3.6e12, 5, 5)).toBe(4.594e12);
  });

  test.each([
    [4, 7],
    // 3.6 × 1.05⁵ = 4.5946: five years are a little too few.
    [5, 6],
    // 3.6 × 1.055⁵ = 4.7051.
    [5.5, 5],
  ])('of %s%% a year takes 3.6 trillion to 4.6 trillion in %i years', (percent, years) => {
    expect(yearsUntil(3.6e12, 4.6e12, percent)).toBe(years);
  });
});

test('a revision from 29,619.67 to 29,827.8 is 0.7%', () => {
  expect(changeOf(29_619.67, 29_827.8)).toBe(0.7);
});
