import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets';
import { changesOf, datasetIds, readBy, releaseOf } from '../../src/model/catalogue';
import { realRoom } from '../datasets/real-room';

const room = realRoom();

describe('the catalogue', () => {
  it('names every dataset once', () => {
    expect(datasetIds.toSorted()).toEqual(datasets.map(({ id }) => id).toSorted());
  });
});

describe('the list of changes', () => {
  it('has a line for every dataset', () => {
    const silent = datasetIds.filter((id) => changesOf(room.changes, id).length === 0);
    expect(silent).toEqual([]);
  });

  it('is read newest first, and its newest day is the release', () => {
    const days = changesOf(room.changes).map(({ date }) => date);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(releaseOf(room.changes)).toBe(days[0]);
  });

  it('says by which day the sources of some datasets had been read: when the last of them came', () => {
    expect(readBy(room.changes, ['city-gdp'])).toBe('2026-11-21');
    expect(readBy(room.changes, ['city-gdp', 'transport'])).toBe('2026-11-22');
  });
});
