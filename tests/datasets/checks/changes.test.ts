import { describe, expect, it } from 'vitest';
import { said, smallRoom, withRow } from '../small-room';
import { sentences, withMore } from './breaking';

const line = { id: 'later', date: '2026-12-01', datasets: ['gaps'], text: said('新') };

describe('the list of changes', () => {
  it('names every dataset that says it changed', () => {
    const room = smallRoom();
    const meta = { ...room.gaps.meta, updated: '2026-12-01' };
    const changed = { gaps: { ...room.gaps, meta } };
    expect(sentences({ ...room, ...changed })).toEqual([
      'data/gaps.json · meta.updated: found 2026-12-01, expected a line of that day in data/changes.json that names gaps',
    ]);
    expect(sentences({ ...withMore('changes', line), ...changed })).toEqual([]);
  });

  it('names datasets that exist', () => {
    expect(sentences(withMore('changes', { ...line, datasets: ['gap'] }))).toEqual([
      'data/changes.json · row later · datasets: found gap, expected the id of a dataset',
    ]);
  });

  it('goes from old to new', () => {
    expect(sentences(withMore('changes', { ...line, date: '2026-01-01' }))).toEqual([
      'data/changes.json · row later · date: found 2026-01-01, expected dates in ascending order',
    ]);
    expect(sentences(withRow('changes', 'first', { text: said('新') }))).toEqual([]);
  });
});
