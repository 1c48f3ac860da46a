import { describe, expect, it } from 'vitest';
import {
  inLanguage,
  parsePath,
  pathTo,
  preferredLanguage,
  type Page,
} from '../../src/routes/paths';

describe('addresses', () => {
  const pages: Page[] = [
    { page: 'overview' },
    { page: 'charts' },
    { page: 'grammar' },
    { page: 'compare' },
    { page: 'chart', figure: 'hk-share' },
    { page: 'city', city: 'ganzhou' },
    { page: 'data' },
    { page: 'data', part: 'city-gdp' },
  ];

  it.each(pages)('a page read from its own address is the same page: $page', (page) => {
    expect(parsePath(pathTo('zh-Hant', page))).toEqual({ lang: 'zh-Hant', page });
  });

  it('a trailing slash names the same page', () => {
    expect(parsePath('/en/charts/')).toEqual({ lang: 'en', page: { page: 'charts' } });
  });

  it.each(['/', '/fr', '/en/maps', '/en/charts/a/b', '/en/cities'])('%s names no page', (path) => {
    expect(parsePath(path)).toBeNull();
  });

  it('another language keeps path, query and place on the page', () => {
    const here = {
      pathname: '/en/charts/city-map',
      search: '?measure=population&currency=HKD',
      hash: '#main',
    };
    expect(inLanguage(here, 'zh-Hans')).toBe(
      '/zh-Hans/charts/city-map?measure=population&currency=HKD#main',
    );
  });

  it('another language of the overview is that language’s overview', () => {
    expect(inLanguage({ pathname: '/en', search: '', hash: '' }, 'zh-Hant')).toBe('/zh-Hant');
  });

  it('another language replaces an unknown one', () => {
    expect(inLanguage({ pathname: '/fr/charts', search: '', hash: '' }, 'en')).toBe('/en/charts');
  });
});

describe('the reader’s language', () => {
  it.each([
    [['zh-HK'], 'zh-Hant'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-MO'], 'zh-Hant'],
    [['zh-Hant-CN'], 'zh-Hant'],
    [['yue-HK'], 'zh-Hant'],
    [['zh-CN'], 'zh-Hans'],
    [['zh-Hans-HK'], 'zh-Hans'],
    [['zh'], 'zh-Hans'],
    [['zh-SG', 'en'], 'zh-Hans'],
    [['en-GB', 'zh-HK'], 'en'],
    [['fr', 'zh-HK'], 'zh-Hant'],
    [['fr'], 'en'],
    [[], 'en'],
  ] as const)('%j reads %s', (wishes, lang) => {
    expect(preferredLanguage(wishes)).toBe(lang);
  });
});
