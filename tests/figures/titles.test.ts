import { expect, test } from 'vitest';
import { figureById, figures } from '../../src/figures';
import { langs, type Lang } from '../../src/i18n/text';
import { drawn, viewOf } from './drawing';

// Every figure under every choice.

function titleOf(id: string, choices: Record<string, string>, lang: Lang = 'en'): string {
  const spec = figureById(id);
  if (!spec) throw new Error(`no figure ${id}`);
  return drawn(spec, viewOf({ lang, choices })).title;
}

test('foreign capital of a city is told as its growth over ten years', () => {
  // 2,350.8 million US dollars in 2021 against 877.2 million in 2011.
  expect(titleOf('foreign-capital', { city: 'ganzhou' })).toBe(
    'Ganzhou used about 2.7 times as much foreign capital in 2021 as in 2011',
  );
});

test('a city that used less foreign capital is never said to have used times as much', () => {
  expect(titleOf('foreign-capital', { city: 'xinyu' })).toBe(
    'Xinyu used about 3% less foreign capital in 2021 than in 2011',
  );
  expect(titleOf('foreign-capital', { city: 'xinyu' }, 'zh-Hant')).toBe(
    '新余實際使用外資，2021年比2011年少約3%',
  );
});

test('clusters of one industry say which cities the features name, and where it is one only', () => {
  expect(titleOf('clusters', { industry: 'rare-earth' })).toBe(
    'Rare earth: of the eleven cities, the features name only Ganzhou',
  );
  expect(titleOf('clusters', { industry: 'lithium' }, 'zh-Hant')).toBe(
    '鋰電：十一市中，專題點名九江、新余及宜春',
  );
});

test('the five figures of a city are headed by its best rank', () => {
  expect(titleOf('city-profile', { city: 'ganzhou' })).toBe(
    'Ganzhou ranks 1st of the eleven cities in population and land area',
  );
  expect(titleOf('city-profile', { city: 'pingxiang' })).toBe(
    'Pingxiang ranks 7th of the eleven cities in GDP per person, the highest of its five places',
  );
  expect(titleOf('city-profile', { city: 'yichun' }, 'zh-Hans')).toBe(
    '宜春的常住人口和地区生产总值居全省第4位，为五项中最高',
  );
});

test('the headline keeps its bounds and a length that is read at once', () => {
  for (const [lang, bound] of [
    ['en', /over CNY 3\.6 trillion.*at least 75%/],
    ['zh-Hant', /超3\.6萬億元.*75%以上/],
    ['zh-Hans', /超3\.6万亿元.*75%以上/],
  ] as const) {
    expect(titleOf('headline', {}, lang)).toMatch(bound);
  }
  expect(titleOf('headline', {}).length).toBeLessThanOrEqual(90);
});

test('no figure has the same title for two cities', () => {
  for (const spec of figures) {
    const city = drawn(spec, viewOf()).controls.find(({ id }) => id === 'city');
    for (const lang of langs) {
      const titles = (city?.options ?? []).map(({ id }) => titleOf(spec.id, { city: id }, lang));
      expect(new Set(titles).size, spec.id).toBe(titles.length);
    }
  }
});
