import { describe, expect, it } from 'vitest';
import { walk } from '../../src/shell/walk';

describe('the keys of a plot', () => {
  it('has nowhere to go in a plot without rows', () => {
    expect(['ArrowDown', 'Home', 'End', 'Enter'].map((key) => walk(key, -1, 0))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('comes in at the first row, from either side', () => {
    expect([walk('ArrowDown', -1, 5), walk('ArrowUp', -1, 5)]).toEqual([0, 0]);
  });

  it('means nothing by Escape before a row is reached', () => {
    expect([walk('Escape', -1, 5), walk('Escape', 0, 5)]).toEqual([null, 'leave']);
  });
});
