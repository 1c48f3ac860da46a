import { describe, expect, it } from 'vitest';
import { comparisonOf, type Choice } from '../../src/shell/comparison';

const choices: Choice[] = [
  ['ganzhou', 'Ganzhou', '贛州市', '贛州'],
  ['jiujiang', 'Jiujiang', '九江市', '九江'],
  ['xinyu', 'Xinyu', '新余市', '新余'],
  ['jian', 'Ji’an', '吉安市', '吉安'],
  ['yichun', 'Yichun', '宜春市', '宜春'],
].map(([slug = '', ...names]) => ({ slug, names }));
const of = (asked: string | null) => comparisonOf(asked, choices, ['ganzhou', 'jiujiang']);

describe('the cities of an address', () => {
  it.each([
    ['xinyu,jian', ['xinyu', 'jian']],
    ['jian,xinyu,ganzhou,yichun', ['jian', 'xinyu', 'ganzhou', 'yichun']],
    [' Xinyu , jian,', ['xinyu', 'jian']],
  ])('%s stand side by side in that order, and nothing is to be said', (asked, slugs) => {
    expect(of(asked)).toEqual({ slugs, faults: [] });
  });

  it.each([null, '', ','])('are the usual two where none is named: %s', (asked) => {
    expect(of(asked)).toEqual({ slugs: ['ganzhou', 'jiujiang'], faults: [] });
  });

  it('are those meant where a name is nearly right, which is said', () => {
    expect(of('gangzhou,吉安')).toEqual({
      slugs: ['ganzhou', 'jian'],
      faults: [
        { kind: 'taken', asked: 'gangzhou', slug: 'ganzhou' },
        { kind: 'taken', asked: '吉安', slug: 'jian' },
      ],
    });
  });

  it('leave out a name that is like none', () => {
    expect(of('xinyu,atlantis-on-sea,jian')).toEqual({
      slugs: ['xinyu', 'jian'],
      faults: [{ kind: 'unknown', asked: 'atlantis-on-sea' }],
    });
  });

  it('are never fewer than two', () => {
    expect(of('xinyu')).toEqual({
      slugs: ['xinyu', 'ganzhou'],
      faults: [{ kind: 'few', slug: 'ganzhou' }],
    });
    expect(of('ganzhou').slugs).toEqual(['ganzhou', 'jiujiang']);
  });

  it('are never more than four', () => {
    expect(of('xinyu,jian,ganzhou,yichun,jiujiang')).toEqual({
      slugs: ['xinyu', 'jian', 'ganzhou', 'yichun'],
      faults: [{ kind: 'many', slug: 'jiujiang' }],
    });
  });

  it('stand once each', () => {
    expect(of('xinyu,xinyu')).toEqual({
      slugs: ['xinyu', 'ganzhou'],
      faults: [
        { kind: 'double', slug: 'xinyu' },
        { kind: 'few', slug: 'ganzhou' },
      ],
    });
  });
});
