import { describe, expect, it } from 'vitest';
import { figure, said, smallRoom, withRow } from '../small-room';
import { sentences, withMore } from './breaking';

it('the small room has no fault, so that each fault below comes from what it breaks', () => {
  expect(sentences(smallRoom())).toEqual([]);
});

describe('references', () => {
  it('an id may stand once in the whole room', () => {
    expect(sentences(withRow('city-area', 'area-360100-2019', { id: 'gdp-360100-2023' }))).toEqual([
      'data/city-area.json · row gdp-360100-2023 · id: found an id that data/city-gdp.json has too, expected an id of its own',
    ]);
  });

  it('a register has ids of its own: a source may be called like a row, but not like another source', () => {
    const paper = (id: string) => ({
      id,
      title: said('書'),
      publisher: null,
      date: null,
      address: null,
      grade: 'B',
    });
    const cited = withRow('global-shares', 'eighth', { source: 'target' });
    expect(sentences({ ...cited, sources: withMore('sources', paper('target')).sources })).toEqual(
      [],
    );
    expect(sentences(withMore('sources', paper('book')))).toEqual([
      'data/sources.json · row book · id: found an id that data/sources.json has too, expected an id of its own',
    ]);
  });

  it('an adcode must stand in places', () => {
    expect(sentences(withRow('global-shares', 'eighth', { places: ['360000', '999999'] }))).toEqual(
      [
        'data/global-shares.json · row eighth · places: found 999999, expected an adcode that data/places.json has',
      ],
    );
  });

  it('a source must exist', () => {
    expect(sentences(withRow('global-shares', 'eighth', { source: 'rumour' }))).toEqual([
      'data/global-shares.json · row eighth · source: found rumour, expected the id of a row of data/sources.json',
    ]);
  });

  it('a note must exist, and a note that no row names is left over', () => {
    expect(sentences(withRow('city-gdp', 'gdp-360000-2022', { notes: ['methods'] }))).toEqual([
      'data/city-gdp.json · row gdp-360000-2022 · notes: found methods, expected the id of a row of data/notes.json',
      'data/notes.json · row method: found that no row names it, expected at least one row that does',
    ]);
  });

  it('a source that no row names is left over', () => {
    const spare = {
      id: 'spare',
      title: said('書'),
      publisher: null,
      date: null,
      address: null,
      grade: 'C',
    };
    expect(sentences(withMore('sources', spare))).toEqual([
      'data/sources.json · row spare: found that no row names it, expected at least one row that does',
    ]);
  });

  it.each(['none', 'not-a-target'])('a target may have the baseline "%s"', (baseline) => {
    expect(sentences(withRow('targets-2030', 'target', { baseline }))).toEqual([]);
  });

  it('any other baseline is a row of the room', () => {
    expect(sentences(withRow('targets-2030', 'target', { baseline: 'gdp' }))).toEqual([
      'data/targets-2030.json · row target · baseline: found gdp, expected a row id, "none" or "not-a-target"',
    ]);
  });

  it('a group of industries has a name', () => {
    const company = {
      ...figure('firm', '360100', 2024, null, null),
      name: said('公司'),
      industryGroup: 'steel',
    };
    expect(sentences(withMore('listed-companies', company))).toEqual([
      'data/listed-companies.json · row firm · industryGroup: found steel, expected a key of meta.groups in data/listed-counts.json',
    ]);
  });
});
