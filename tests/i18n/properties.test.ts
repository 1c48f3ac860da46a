import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, formatQuantity, parseNumber, speakQuantity } from '../../src/i18n/format';
import { qualifiers, units, type Quantity, type Unit } from '../../src/i18n/quantity';
import { langs } from '../../src/i18n/text';

/** Values as sources print them: up to nine digits, some in thousands, ten thousands, millions. */
const printedValue = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: -3, max: 7 }))
  .map(([digits, power]) => Number(`${digits}e${power}`));

const valueOf = (unit: Unit): fc.Arbitrary<number> => {
  if (unit === 'rank') return fc.integer({ min: 1, max: 9999 });
  if (unit === 'calendar-year') return fc.integer({ min: 1900, max: 2100 });
  return printedValue;
};

const figure: fc.Arbitrary<Quantity & { value: number }> = fc.constantFrom(...units).chain((unit) =>
  fc.record({
    value: valueOf(unit),
    unit: fc.constant(unit),
    qualifier: fc.constantFrom(...qualifiers),
  }),
);

const lang = fc.constantFrom(...langs);
const chinese = fc.constantFrom('zh-Hant' as const, 'zh-Hans' as const);
const style = fc.constantFrom('full' as const, 'short' as const, 'bare' as const);
const people = fc.boolean();
const precision = fc.constantFrom('short' as const, 'printed' as const);
const options = fc.record({ style, people, precision });

const significant = (text: string) => text.replace(/\D/g, '').replace(/^0+|0+$/g, '');

describe('Every figure', () => {
  test('with all its digits reads back as the same value, limit and unit', () => {
    fc.assert(
      fc.property(figure, lang, style, people, (q, inLang, inStyle, named) => {
        const text = formatQuantity(q, inLang, {
          style: inStyle,
          precision: 'printed',
          people: named,
        });
        const read = parseNumber(text, inLang);
        expect(read).toMatchObject({ value: q.value === 0 ? 0 : q.value, qualifier: q.qualifier });
        expect([null, q.unit]).toContain(read?.unit);
      }),
      { numRuns: 3000 },
    );
  });

  test('in four digits reads back within half of the last one', () => {
    fc.assert(
      fc.property(figure, lang, style, (q, inLang, inStyle) => {
        const read = parseNumber(formatQuantity(q, inLang, { style: inStyle }), inLang);
        expect(read?.qualifier).toBe(q.qualifier);
        expect(Math.abs((read?.value ?? NaN) - q.value)).toBeLessThanOrEqual(
          Math.abs(q.value) * 0.000_500_1,
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('keeps exactly the significant digits of the source in a table', () => {
    fc.assert(
      fc.property(figure, lang, (q, inLang) => {
        const text = formatQuantity(q, inLang, { style: 'bare', precision: 'printed' });
        expect(significant(text)).toBe(
          significant(Math.abs(q.value).toExponential().split('e')[0] ?? ''),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('never shows a machine word', () => {
    fc.assert(
      fc.property(figure, lang, options, (q, inLang, opts) => {
        const both = formatQuantity(q, inLang, opts) + speakQuantity(q, inLang);
        expect(both).not.toMatch(/NaN|Infinity|undefined|null|e[+-]?\d|object/);
      }),
    );
  });

  test('never has a thousand of a step that has a next one', () => {
    fc.assert(
      fc.property(figure, options, (q, opts) => {
        expect(formatQuantity(q, 'en', opts)).not.toMatch(
          /\d,\d{3}(\.\d+)? (million|billion|m\b|bn\b)/,
        );
        expect(formatQuantity(q, 'zh-Hant', opts)).not.toMatch(/\d{2},\d{3}(\.\d+)?(萬(?!億)|億)/);
        expect(formatQuantity(q, 'zh-Hans', opts)).not.toMatch(
          /(?<![\d.])\d{5,}(\.\d+)?(万(?!亿)|亿)/,
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('never has less than one of a step', () => {
    fc.assert(
      fc.property(figure, lang, options, (q, inLang, opts) => {
        expect(formatQuantity(q, inLang, opts)).not.toMatch(
          /(^|\D)0\.\d+ ?(million|billion|trillion|[mbt]r?n?\b|萬|億|万|亿)/,
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('has no Latin letter and no space in Chinese, and no Han character in English', () => {
    fc.assert(
      fc.property(figure, chinese, options, (q, inLang, opts) => {
        const text = formatQuantity(q, inLang, opts) + speakQuantity(q, inLang);
        expect(text).not.toMatch(/[A-Za-z$\s]/);
        expect(formatQuantity(q, 'en', opts) + speakQuantity(q, 'en')).not.toMatch(
          /\p{Script=Han}/u,
        );
      }),
    );
  });
});

describe('Every fraction, size class and bare number', () => {
  test('of a fraction reads back as the same fraction', () => {
    const part = fc.integer({ min: 1, max: 98 });
    fc.assert(
      fc.property(
        part,
        part,
        lang,
        fc.constantFrom(...qualifiers),
        (one, more, inLang, qualifier) => {
          const fraction: [number, number] = [one, Math.min(99, one + more)];
          const value = (100 * fraction[0]) / fraction[1];
          const q: Quantity = { value, unit: 'percent', qualifier, fraction };
          const read = parseNumber(formatQuantity(q, inLang), inLang);
          expect(read).toMatchObject({ value, qualifier, fraction });
        },
      ),
    );
  });

  test('of a size class reads back as the same class', () => {
    const power = fc.integer({ min: 8, max: 12 });
    const currency = fc.constantFrom('CNY' as const, 'USD' as const, 'HKD' as const);
    fc.assert(
      fc.property(
        power,
        currency,
        lang,
        fc.constantFrom(...qualifiers),
        (zeros, unit, inLang, qualifier) => {
          const q: Quantity = { value: 10 ** zeros, unit, qualifier, sizeClass: true };
          expect(parseNumber(formatQuantity(q, inLang), inLang)).toEqual(q);
        },
      ),
    );
  });

  test('of a bare number reads back exactly', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), lang, (value, inLang) => {
        const read = parseNumber(formatNumber(value, inLang), inLang);
        expect(read?.value).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
