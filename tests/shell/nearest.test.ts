import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/shell/nearest';

describe('edit distance', () => {
  it.each([
    ['ganzhou', 'ganzhou', 0],
    ['ganzhuo', 'ganzhou', 2],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['贛州', '吉安', 2],
  ])('from %s to %s takes %i changes', (a, b, changes) => {
    expect(editDistance(a, b)).toBe(changes);
    expect(editDistance(b, a)).toBe(changes);
  });
});

describe('the nearest names', () => {
  const cities = [
    { value: 'ganzhou', names: ['ganzhou', 'Ganzhou', '贛州市', '赣州市'] },
    { value: 'fuzhou', names: ['fuzhou', 'Fuzhou (Jiangxi)', '撫州市', '抚州市'] },
    { value: 'jian', names: ['jian', 'Ji’an', '吉安市'] },
  ];

  it('a slip of the keys finds the city meant, first', () => {
    expect(nearest('gnazhou', cities)[0]).toBe('ganzhou');
  });

  it('a name in Chinese finds its city', () => {
    expect(nearest('贛州', cities)).toEqual(['ganzhou']);
  });

  it('an apostrophe or a space makes no difference', () => {
    expect(nearest('Ji an', cities)[0]).toBe('jian');
  });

  it('a word that shares a few letters by chance with a name finds nothing', () => {
    const figures = ['hk-share', 'hk-ranks', 'headline'].map((id) => ({ value: id, names: [id] }));
    expect(nearest('nowhere', [...cities, ...figures])).toEqual([]);
    expect(nearest('hk-shares', figures)[0]).toBe('hk-share');
  });

  it('a word like none of them finds nothing', () => {
    expect(nearest('xylophone', cities)).toEqual([]);
  });
});
