import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanTitle,
  deckOf,
  deckQuery,
  slideAt,
  slidesOf,
  slidesText,
} from '../../../src/shell/tray/address';
import { readChoices } from '../../../src/routes/view';

const slide = fc.record({
  figure: fc.string({ minLength: 1, unit: 'binary' }),
  choices: fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })),
});

describe('the address of a deck', () => {
  it('is short and can be read', () => {
    const slides = [
      { figure: 'hk-share', choices: {} },
      { figure: 'city-map', choices: { year: '2023', measure: 'gdp' } },
    ];
    expect(deckQuery({ slides, title: 'Gan zhou' }, new URLSearchParams('currency=USD'))).toBe(
      'figures=hk-share,city-map~measure=gdp~year=2023&title=Gan%20zhou&currency=USD',
    );
  });

  it('gives back the slides it was made of, whatever their names hold', () => {
    fc.assert(
      fc.property(fc.array(slide), (slides) => {
        const query = new URLSearchParams(deckQuery({ slides, title: '' }, new URLSearchParams()));
        expect(deckOf(query).slides).toEqual(slides);
      }),
    );
  });

  it('holds only signs that mail and chat leave alone', () => {
    fc.assert(
      fc.property(fc.array(slide), (slides) => {
        expect(slidesText(slides)).toMatch(/^[\w.,~=!-]*$/);
      }),
    );
  });

  it('reads any text without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(slidesOf(slidesText(slidesOf(text)))).toEqual(slidesOf(text));
      }),
    );
    expect(slidesOf(' hk-share ,,city-map~year')).toEqual([
      { figure: 'hk-share', choices: {} },
      { figure: 'city-map', choices: {} },
    ]);
  });

  it('keeps a title that is one line of bounded length, without marks nobody sees', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 10_000 }), (title) => {
        const query = deckQuery({ slides: [], title: cleanTitle(title) }, new URLSearchParams());
        const read = deckOf(new URLSearchParams(query)).title;
        expect(read).toBe(cleanTitle(title));
        expect(read.length).toBeLessThanOrEqual(160);
        expect(read).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
    );
    expect(cleanTitle('a\u202Eb\n=1+1 <b>')).toBe('a b =1+1 <b>');
    expect(cleanTitle('贛'.repeat(10_000))).toHaveLength(160);
  });

  it('takes a figure’s own address with its choices, and what belongs to the page does not count', () => {
    const search =
      'measure=gdp&year=2019&theme=dark&currency=USD&show=table&topic=x&a.b=c&title=0&bg=none';
    const url = new URL(`https://example.org/zh-Hant/charts/city-map?${search}`);
    expect(slideAt(url)).toEqual({
      figure: 'city-map',
      choices: readChoices(url.searchParams, null),
    });
    expect(slideAt(new URL('https://example.org/en/cities/ganzhou'))).toBeNull();
  });
});
