import { describe, expect, test } from 'vitest';
import { classBreaks, classOf, roundBetween } from '../../src/model/breaks';

describe('class breaks of a choropleth', () => {
  test('fall into the gaps of the values, at round numbers', () => {
    expect(classBreaks([1, 2, 3, 101, 102, 103, 201, 202], 3)).toEqual([100, 200]);
  });

  test('put the three middle cities of 2023 into one class instead of cutting between 346.8 and 340.2', () => {
    const gdp = [732.4, 460.6, 373.3, 346.8, 340.2, 273.5, 203.5, 128.2, 126.2, 120.1, 115.2];
    const breaks = classBreaks(gdp, 5);
    expect(breaks).toEqual([200, 300, 400, 700]);
    expect(classOf(346.8, breaks)).toBe(classOf(340.2, breaks));
  });

  test('never separate equal values', () => {
    expect(classBreaks([5, 5, 5, 9, 9, 20], 3)).toEqual([9, 20]);
  });

  test('count a value on a break into the class above it', () => {
    expect([99, 100, 101].map((value) => classOf(value, [100]))).toEqual([0, 1, 1]);
  });
});

describe('the roundest number between two values', () => {
  test.each([
    [1.2, 4.9, 4],
    [98, 103, 100],
    [0.61, 0.64, 0.64],
    [7, 8, 8],
  ])('above %s and up to %s is %s', (low, high, round) => {
    expect(roundBetween(low, high)).toBe(round);
  });
});
