import { describe, expect, it } from 'vitest';
import { citationOf } from '../../src/export/citation';
import { langs, type Lang } from '../../src/i18n/text';

const cited = {
  title: 'A finding',
  site: 'Jiangxi',
  release: '2026-11-22',
  read: '2026-11-21',
  address: '/en/charts/hk-share',
  sources: [
    { title: 'Feature', facts: ['Newspaper', 'section 3, paragraph 2'] },
    { title: 'Notice', facts: [] },
  ],
};

const whole = (lang: Lang, changes: object = {}) =>
  Object.values(citationOf({ ...cited, ...changes }, lang)).join('');

describe('a citation', () => {
  it('says finding, site, release, address, and each source with its place and the day it was read by', () => {
    expect(whole('en')).toBe(
      '“A finding”. Jiangxi, data of 22 November 2026. /en/charts/hk-share. Sources, read by 21 November 2026: Feature (Newspaper; section 3, paragraph 2); Notice.',
    );
  });

  it('is in the language of the view', () => {
    expect(whole('zh-Hant')).toBe(
      '《A finding》，Jiangxi，2026年11月22日數據。/en/charts/hk-share。來源（2026年11月21日或之前讀取）：Feature（Newspaper；section 3, paragraph 2）；Notice。',
    );
    expect(whole('zh-Hans')).toContain('2026年11月22日数据。');
  });

  it('names no sources where there are none', () => {
    for (const lang of langs) {
      const { lead, sources } = citationOf({ ...cited, sources: [] }, lang);
      expect(lead + sources).toBe('');
    }
  });
});
