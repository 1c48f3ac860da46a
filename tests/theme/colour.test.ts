import { describe, expect, it } from 'vitest';
import { contrast, difference } from './colour';

describe('the yardsticks of the colour tests', () => {
  it('give black on white 21 and a colour on itself 1', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#3D8691', '#3D8691')).toBe(1);
  });

  // Pairs 1, 7, 9 and 25 of the test data by Sharma, Wu and Dalal (2005).
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)('measure the published pair %j and %j as %d', (one, other, published) => {
    expect(difference(one, other)).toBeCloseTo(published, 4);
  });
});
