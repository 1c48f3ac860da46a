import { describe, expect, it } from 'vitest';
import { figure, said, withRow } from '../small-room';
import { sentences, withMore } from './breaking';

describe('figures', () => {
  it('a share is at most 100 per cent', () => {
    expect(sentences(withRow('global-shares', 'eighth', { value: 125 }))).toEqual([
      'data/global-shares.json · row eighth · value: found 125, expected a share between 0 and 100 per cent',
    ]);
  });

  it('a value has a unit, and a unit has a value', () => {
    expect(sentences(withRow('global-shares', 'eighth', { unit: null }))).toEqual([
      'data/global-shares.json · row eighth · unit: found null beside a value, expected the unit of the value',
    ]);
    expect(sentences(withRow('global-shares', 'eighth', { value: null }))).toEqual([
      'data/global-shares.json · row eighth · unit: found percent without a value, expected null',
    ]);
  });

  it.each([[[2, 16]], [[8, 8]], [[0, 1]], [[3, 2]]])(
    'the fraction %j is not proper and in lowest terms',
    (fraction) => {
      expect(sentences(withRow('global-shares', 'eighth', { fraction }))).toEqual([
        `data/global-shares.json · row eighth · fraction: found ${fraction.join('/')}, expected a proper fraction in lowest terms`,
      ]);
    },
  );

  it('a range ends after it begins', () => {
    const period = { kind: 'range', from: '2026-05-21', to: '2026-05-19' };
    expect(sentences(withRow('global-shares', 'eighth', { period }))).toEqual([
      'data/global-shares.json · row eighth · period: found 2026-05-21 to 2026-05-19, expected an end after its beginning',
    ]);
  });

  it.each([
    ['2026-05-19', '2026-05-21'],
    ['2002', '2009'],
    ['2026-05-19', '2026'],
    ['1965', '2026-05'],
  ])('the range %s to %s is in order', (from, to) => {
    expect(
      sentences(withRow('global-shares', 'eighth', { period: { kind: 'range', from, to } })),
    ).toEqual([]);
  });

  it('a day stands in the calendar', () => {
    expect(
      sentences(
        withRow('global-shares', 'eighth', { period: { kind: 'date', date: '2025-02-30' } }),
      ),
    ).toEqual([
      'data/global-shares.json · row eighth · period.date: found 2025-02-30, expected a date of the calendar',
    ]);
  });
});

describe('series', () => {
  const urban = (id: string, year: number, extra = {}) =>
    figure(id, '360000', year, 60, 'percent', extra);

  it('years ascend', () => {
    expect(
      sentences(withMore('province-urbanisation', urban('u-2024', 2024), urban('u-2023', 2023))),
    ).toEqual([
      'data/province-urbanisation.json · row u-2023 · period.year: found 2023 after 2024, expected years in ascending order',
    ]);
  });

  it('no year comes twice from one source', () => {
    expect(
      sentences(withMore('province-urbanisation', urban('u-1', 2024), urban('u-2', 2024))),
    ).toEqual([
      'data/province-urbanisation.json · row u-2 · period.year: found 2024 again, expected one row a year and source',
    ]);
  });

  it('a year may stand twice with two sources, wherever the second one stands', () => {
    const room = withMore(
      'province-urbanisation',
      urban('u-1', 2023),
      urban('u-2', 2024),
      urban('u-3', 2023, { source: 'paper' }),
    );
    const paper = {
      id: 'paper',
      title: said('書'),
      publisher: null,
      date: null,
      address: null,
      grade: 'B',
    };
    expect(sentences({ ...room, sources: withMore('sources', paper).sources })).toEqual([]);
  });

  it('measures and places are series of their own', () => {
    const gdp = (id: string, year: number, measure: string) =>
      figure(id, '360000', year, 5, 'percent', { measure });
    expect(
      sentences(withMore('province-gdp', gdp('a', 2024, 'growth'), gdp('b', 2023, 'share'))),
    ).toEqual([]);
  });
});
