import { describe, expect, it } from 'vitest';
import type { DatasetId } from '../../../src/datasets';
import { withRow, withRows } from '../small-room';
import { sentences } from './breaking';

describe('places', () => {
  it('has 100 counties', () => {
    expect(sentences(withRows('places', (rows) => rows.slice(0, -1)))).toEqual([
      'data/places.json · rows: found 99 of level county, expected 100',
    ]);
  });

  it('puts a county under the city of its own adcode', () => {
    expect(sentences(withRow('places', 'p360101', { parent: '360200' }))).toEqual([
      'data/places.json · row p360101 · parent: found 360200, expected the adcode of the city it belongs to',
    ]);
  });

  it('knows the place above every place', () => {
    expect(sentences(withRow('places', 'p360101', { parent: '370000' }))).toEqual([
      'data/places.json · row p360101 · parent: found 370000, expected the adcode of another place',
    ]);
  });

  it('gives cities an address, and cities only', () => {
    expect(sentences(withRow('places', 'p360100', { slug: null }))).toEqual([
      'data/places.json · row p360100 · slug: found null, expected a slug for cities, null elsewhere',
    ]);
  });
});

describe('maps', () => {
  it.each<[DatasetId, string, string]>([
    ['city-gdp', 'gdp-361100-2022', '2022'],
    ['city-gdp-per-person', 'per-person-361100-2023', '2023'],
    ['city-area', 'area-361100-2019', '2019'],
    ['city-foreign-capital', 'capital-361100-2021', '2021'],
    ['city-population', 'population-361100-2023', '2023'],
    ['census-2020', 'census-361100-2020', 'population 2020'],
  ])('%s has all eleven cities', (dataset, id, year) => {
    expect(sentences(withRows(dataset, (rows) => rows.filter((row) => row.id !== id)))).toEqual([
      `data/${dataset}.json · ${year}: found no row for 361100, expected all eleven cities`,
    ]);
  });
});
