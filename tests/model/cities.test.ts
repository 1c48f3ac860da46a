import { describe, expect, test } from 'vitest';
import { cityCodes } from '../../src/figures/city-counties';
import { completeYears, latest, measure, measureIds } from '../../src/model/city-measures';
import { cityOf, citiesOf, countiesOf } from '../../src/model/places';
import { descending, rankOf } from '../../src/model/rank';
import { realRoom } from '../datasets/real-room';

const data = realRoom();
const codes = citiesOf(data).map((city) => city.adcode);

describe('measures of the cities', () => {
  test('give Nanchang a GDP of 732.446 billion yuan in 2023', () => {
    expect(measure(data, 'gdp', '360100', 2023)?.value).toBe(732_446_000_000);
  });

  test('offer for areas only years in which all eleven cities are published', () => {
    for (const id of measureIds) {
      const years = completeYears(data, id, codes);
      expect(years.length, id).toBeGreaterThan(0);
      for (const year of years)
        for (const code of codes)
          expect(measure(data, id, code, year)?.value, `${id} ${code} ${year}`).not.toBeNull();
    }
  });

  test('offer no sector shares for 2023, which lacks Nanchang and Jiujiang', () => {
    expect(completeYears(data, 'secondary-share', codes)[0]).toBe(2022);
  });

  test('make the three sector shares of a city whole', () => {
    const shares = (['primary-share', 'secondary-share', 'tertiary-share'] as const).map(
      (id) => measure(data, id, '360700', 2023)?.value ?? 0,
    );
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 0);
  });

  test('call a share derived, and a published figure not', () => {
    expect(measure(data, 'tertiary-share', '360700', 2022)?.derived).toBe(true);
    expect(measure(data, 'gdp', '360700', 2022)?.derived).toBe(false);
  });

  test('take the latest year a city has', () => {
    expect(latest(data, 'population', '360700')?.period).toEqual({ kind: 'year', year: 2024 });
  });

  test('know nothing of a place outside the eleven', () => {
    expect(latest(data, 'gdp', '440300')).toBeNull();
  });
});

describe('places', () => {
  test('give Ganzhou 18 counties, Xinyu 2 and Jiujiang 13', () => {
    expect(['360700', '360500', '360400'].map((code) => countiesOf(data, code).length)).toEqual([
      18, 2, 13,
    ]);
  });

  test('find the city of a county, and none for Shenzhen', () => {
    expect(cityOf(data, '360482')?.slug).toBe('jiujiang');
    expect(cityOf(data, '440300')).toBeNull();
  });

  test('bear the names the maps are looked up by', () => {
    expect(Object.fromEntries(citiesOf(data).map((city) => [city.slug, city.adcode]))).toEqual(
      cityCodes,
    );
  });
});

describe('ranks', () => {
  const items = [{ v: 5 }, { v: 9 }, { v: 5 }, { v: null }];

  test('share a place when values are equal, and leave out what is not published', () => {
    const ranks = rankOf(items, (item) => item.v);
    expect(items.map((item) => ranks.get(item))).toEqual([2, 1, 2, undefined]);
  });

  test('put what is not published last', () => {
    expect(descending(items, (item) => item.v).map((item) => item.v)).toEqual([9, 5, 5, null]);
  });
});
