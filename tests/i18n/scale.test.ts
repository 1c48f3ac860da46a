import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitScale } from '../../src/i18n/format';
import { units } from '../../src/i18n/quantity';
import { langs, type Lang } from '../../src/i18n/text';

describe('An axis', () => {
  test('has one step, headed once, and the same decimals at every tick', () => {
    const ticks = [0, 1.5e12, 3e12, 4.5e12];
    const scale = unitScale(ticks, 'CNY', 'en');
    expect(scale.label).toBe('CNY trillion');
    expect(scale.divisor).toBe(1e12);
    expect(ticks.map((tick) => scale.format(tick))).toEqual(['0.0', '1.5', '3.0', '4.5']);
    expect(unitScale(ticks, 'CNY', 'zh-Hant').label).toBe('萬億元');
  });

  test('takes the step of its largest value', () => {
    const ticks = [0, 2e11, 4e11, 6e11, 8e11];
    const english = unitScale(ticks, 'CNY', 'en');
    expect([english.label, english.format(8e11)]).toEqual(['CNY billion', '800']);
    const chinese = unitScale(ticks, 'CNY', 'zh-Hans');
    expect([chinese.label, chinese.format(8e11)]).toEqual(['亿元', '8000']);
    expect(unitScale([0, 1e12], 'CNY', 'en').label).toBe('CNY trillion');
  });

  test('shows a value between its ticks without cutting it to their decimals', () => {
    expect(unitScale([0, 1e12, 2e12], 'CNY', 'en').format(5e11)).toBe('0.5');
  });

  test('takes no notice of binary remainders', () => {
    const scale = unitScale([0, 0.1, 0.2, 0.1 + 0.2], 'percent', 'en');
    expect(scale.format(0.1 + 0.2)).toBe('0.3');
  });

  test('tells close values apart', () => {
    const scale = unitScale([10_000.1, 10_000.2], 'index', 'en');
    expect([scale.format(10_000.1), scale.format(10_000.2)]).toEqual(['10,000.1', '10,000.2']);
  });

  test('shows a dash where nothing is published, and works without any value', () => {
    const scale = unitScale([null], 'persons', 'en');
    expect([scale.label, scale.format(null), scale.format(12)]).toEqual(['people', '–', '12']);
  });
});

describe('A table column', () => {
  test('takes the step of its smallest value and keeps every digit', () => {
    const gdp = [3_220_010_000_000, 732_446_000_000, 110_620_000_000];
    const scale = unitScale(gdp, 'CNY', 'en', { precision: 'printed' });
    expect(scale.label).toBe('CNY billion');
    expect(gdp.map((value) => scale.format(value))).toEqual(['3,220.010', '732.446', '110.620']);
  });

  test('counted out to the last person is shown in persons', () => {
    const scale = unitScale([45_188_635, 6_255_007], 'persons', 'zh-Hant', {
      precision: 'printed',
    });
    expect([scale.label, scale.format(45_188_635)]).toEqual(['人', '45,188,635']);
  });
});

describe('The heading', () => {
  test('names step and unit in each language', () => {
    const labels = (values: number[], unit: (typeof units)[number]) =>
      langs.map((lang) => unitScale(values, unit, lang).label);
    expect(labels([14_000], 'USD')).toEqual(['US$', '萬美元', '万美元']);
    expect(labels([2e9], 'HKD')).toEqual(['HK$ billion', '億港元', '亿港元']);
    expect(labels([9e6], 'persons')).toEqual(['million people', '萬人', '万人']);
    expect(labels([63.1], 'percent')).toEqual(['%', '%', '%']);
    expect(labels([39_363], 'km2')).toEqual(['km²', '平方公里', '平方公里']);
    expect(labels([271], 'persons-per-km2')).toEqual([
      'people per km²',
      '人／平方公里',
      '人／平方公里',
    ]);
    expect(labels([24], 'companies')).toEqual(['companies', '家', '家']);
    expect(labels([1e6], 'tonnes-per-year')).toEqual([
      'million tonnes a year',
      '萬噸／年',
      '万吨／年',
    ]);
    expect(labels([2], 'rank')).toEqual(['rank', '名次', '名次']);
  });

  test('has words for every unit, and none of another language', () => {
    for (const unit of units) {
      expect(unitScale([5e10], unit, 'en').label).toMatch(/^[A-Za-z$%² -]+$/);
      expect(unitScale([5e10], unit, 'zh-Hant').label).toMatch(/^[\p{Script=Han}%／]+$/u);
      expect(unitScale([5e10], unit, 'zh-Hans').label).toMatch(/^[\p{Script=Han}%／]+$/u);
    }
  });

  test('of a year leaves the year without a thousands mark', () => {
    expect(unitScale([2010, 2023], 'calendar-year', 'en').format(2023)).toBe('2023');
  });
});

describe('Every scale', () => {
  const values = fc.array(fc.integer({ min: -9e14, max: 9e14 }), { minLength: 1, maxLength: 12 });

  test('shows numbers that times its divisor are the values, in a table exactly', () => {
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...units),
        fc.constantFrom(...langs),
        (all, unit, lang) => {
          const scale = unitScale(all, unit, lang, { precision: 'printed' });
          for (const value of all) {
            const shown = scale.format(value).replaceAll(',', '').replace('−', '-');
            expect(Number(`${shown}e${Math.log10(scale.divisor)}`)).toBe(value === 0 ? 0 : value);
          }
        },
      ),
    );
  });

  test('never runs to a thousand of a step in English, nor to ten thousand in Chinese', () => {
    const largest = (all: number[], lang: Lang, last: number) => {
      const scale = unitScale(all, 'CNY', lang);
      const shown = all.map((value) => scale.format(Math.abs(value)).replaceAll(',', ''));
      return scale.divisor === 1 || scale.divisor === last ? 0 : Math.max(...shown.map(Number));
    };
    fc.assert(
      fc.property(values, (all) => {
        expect(largest(all, 'en', 1e12)).toBeLessThan(1000);
        expect(largest(all, 'zh-Hant', 1e12)).toBeLessThan(10_000);
      }),
    );
  });
});
