import { describe, expect, it } from 'vitest';
import { said, withRow, withRows } from '../small-room';
import { sentences, withMore } from './breaking';

describe('sums', () => {
  it('eleven cities add up to the province, and the fault says both sums', () => {
    expect(sentences(withRow('city-gdp', 'gdp-360100-2023', { value: 1.98e11 }))).toEqual([
      'data/city-gdp.json · row gdp-360000-2023 · value: found 2200000000000, but the eleven cities add up to 2198000000000, expected within 0.05% of the sum of the cities',
    ]);
  });

  it('rounding is not a fault', () => {
    expect(sentences(withRow('city-gdp', 'gdp-360100-2023', { value: 1.999e11 }))).toEqual([]);
    expect(sentences(withRow('province-population', 'province-2023', { value: 44040000 }))).toEqual(
      [],
    );
  });

  it('a note on another vintage allows a quarter of a per cent, and no more', () => {
    const note = {
      id: 'gdp-city-vintages',
      kind: 'method',
      title: said('法'),
      text: said('法'),
      shown: said('法'),
    };
    const noted = (value: number) => {
      const fields = { value, notes: ['gdp-city-vintages', 'method'] };
      return {
        ...withRow('city-gdp', 'gdp-360000-2022', fields),
        notes: withMore('notes', note).notes,
      };
    };
    expect(sentences(noted(1.1025e12))).toEqual([]);
    expect(sentences(noted(1.104e12))).toEqual([
      'data/city-gdp.json · row gdp-360000-2022 · value: found 1104000000000, but the eleven cities add up to 1100000000000, expected within 0.25% of the sum of the cities',
    ]);
  });

  it('populations may differ by a thousandth, not more', () => {
    expect(sentences(withRow('province-population', 'province-2023', { value: 44050000 }))).toEqual(
      [
        'data/province-population.json · row province-2023 · value: found 44050000, but the eleven cities add up to 44000000, expected within 0.1% of the sum of the cities',
      ],
    );
  });

  it('a census adds up to the last person', () => {
    expect(sentences(withRow('census-2020', 'census-360000', { value: 44000012 }))).toEqual([
      'data/census-2020.json · row census-360000 · value: found 44000012, but the eleven cities add up to 44000011, expected exactly the sum of the cities',
    ]);
  });

  it('a year without the province is no fault', () => {
    expect(sentences(withRows('province-population', () => []))).toEqual([]);
  });
});
