import { describe, expect, it } from 'vitest';
import { balance, heightOf } from '../../src/routes/city-columns';
import type { Fact } from '../../src/ui/fact-list';

const fact = (text: string): Fact => ({
  id: 'a',
  name: { en: 'A park', 'zh-Hant': '園區', 'zh-Hans': '园区' },
  text: { en: text, 'zh-Hant': text, 'zh-Hans': text },
  quantity: null,
  period: null,
  source: 's',
  notes: [],
  place: null,
});

describe('the two columns of a city', () => {
  it('end as near each other as their lists allow', () => {
    const lists = [
      { id: 'companies', height: 300 },
      { id: 'clusters', height: 500 },
      { id: 'links', height: 200 },
    ];
    expect(balance(700, 400, lists)).toMatchObject({
      first: ['companies'],
      second: ['clusters', 'links'],
    });
    expect(balance(400, 400, [])).toMatchObject({ first: [], second: [] });
  });

  it('put an only list under the shorter card', () => {
    expect(balance(700, 400, [{ id: 'links', height: 100 }]).second).toEqual(['links']);
    expect(balance(300, 400, [{ id: 'links', height: 100 }]).first).toEqual(['links']);
  });

  it('count a longer text as higher, and Chinese signs as wider', () => {
    const long = 'x'.repeat(120);
    expect(heightOf([fact(long)], 'en')).toBeGreaterThan(heightOf([fact('x')], 'en'));
    expect(heightOf([fact(long)], 'zh-Hant')).toBeGreaterThan(heightOf([fact(long)], 'en'));
  });
});
