import { describe, expect, test } from 'vitest';
import { formatDate, formatPeriod } from '../../src/i18n/format';
import type { Period } from '../../src/i18n/quantity';
import { langs } from '../../src/i18n/text';

const inAll = (period: Period, opts?: { short: boolean }) =>
  langs.map((lang) => formatPeriod(period, lang, opts));

const range = (from: string, to: string) => inAll({ kind: 'range', from, to }).slice(0, 2);

describe('A date', () => {
  test('is as precise as its source', () => {
    expect(langs.map((lang) => formatDate('2026', lang))).toEqual(['2026', '2026年', '2026年']);
    expect(langs.map((lang) => formatDate('2026-05', lang))).toEqual([
      'May 2026',
      '2026年5月',
      '2026年5月',
    ]);
    expect(langs.map((lang) => formatDate('2026-05-19', lang))).toEqual([
      '19 May 2026',
      '2026年5月19日',
      '2026年5月19日',
    ]);
  });

  test.each(['', '2026-13', '2026-02-30', '19 May 2026', '2026-5', '2026-05-19T10:00'])(
    '%j is refused',
    (iso) => {
      expect(() => formatDate(iso, 'en')).toThrow(RangeError);
    },
  );
});

describe('A period from one date to another', () => {
  test('says once what both dates share', () => {
    expect(range('2021', '2025')).toEqual(['2021–2025', '2021至2025年']);
    expect(range('2026-04', '2026-05')).toEqual(['April–May 2026', '2026年4月至5月']);
    expect(range('2026-05-19', '2026-05-21')).toEqual(['19–21 May 2026', '2026年5月19日至21日']);
    expect(range('2026-04-28', '2026-05-03')).toEqual([
      '28 April – 3 May 2026',
      '2026年4月28日至5月3日',
    ]);
    expect(range('2025-12-28', '2026-01-03')).toEqual([
      '28 December 2025 – 3 January 2026',
      '2025年12月28日至2026年1月3日',
    ]);
  });

  test('says both in full where one is more precise', () => {
    expect(range('2021', '2026-05')).toEqual(['2021 – May 2026', '2021年至2026年5月']);
  });

  test('of a single date is that date', () => {
    expect(range('2026-05-19', '2026-05-19')).toEqual(['19 May 2026', '2026年5月19日']);
  });
});

describe('Every kind of period', () => {
  test('has its words', () => {
    expect(inAll({ kind: 'year', year: 2023 })).toEqual(['2023', '2023年', '2023年']);
    expect(inAll({ kind: 'plan', plan: 14 })).toEqual([
      '14th Five-Year Plan, 2021–2025',
      '「十四五」期間',
      '“十四五”期间',
    ]);
    expect(inAll({ kind: 'plan', plan: 15 })[0]).toBe('15th Five-Year Plan, 2026–2030');
    expect(inAll({ kind: 'as-of', date: '2026-05' })).toEqual([
      'as of May 2026',
      '截至2026年5月',
      '截至2026年5月',
    ]);
    expect(inAll({ kind: 'date', date: '2025-04' })).toEqual([
      'April 2025',
      '2025年4月',
      '2025年4月',
    ]);
    expect(inAll({ kind: 'target', year: 2030 })).toEqual([
      '2030 target',
      '2030年目標',
      '2030年目标',
    ]);
    expect(inAll({ kind: 'since', date: '2021' })).toEqual(['since 2021', '2021年起', '2021年起']);
    expect(inAll({ kind: 'until', date: '2025' })).toEqual(['to 2025', '截至2025年', '截至2025年']);
    expect(inAll({ kind: 'undated', published: '2026-05' })).toEqual([
      'year not printed; published May 2026',
      '年份未刊，2026年5月刊出',
      '年份未刊，2026年5月刊出',
    ]);
  });

  test('is short at the head of a column', () => {
    const short = { short: true };
    expect(inAll({ kind: 'year', year: 2023 }, short)).toEqual(['2023', '2023', '2023']);
    expect(inAll({ kind: 'plan', plan: 14 }, short)).toEqual([
      '2021–2025',
      '2021至2025年',
      '2021至2025年',
    ]);
    expect(inAll({ kind: 'as-of', date: '2026-05' }, short)[0]).toBe('May 2026');
    expect(inAll({ kind: 'target', year: 2030 }, short)).toEqual(['2030', '2030年', '2030年']);
    expect(inAll({ kind: 'undated', published: '2026-05' }, short)).toEqual([
      'published May 2026',
      '2026年5月刊出',
      '2026年5月刊出',
    ]);
  });
});
