import { describe, expect, it } from 'vitest';
import { addressOf, consoleOf, spotOf } from '../../../src/shell/stage/address';
import { askedBy } from '../../../src/shell/stage/keys';
import { askedByTouch } from '../../../src/shell/stage/pointer';

const key = (name: string, more = {}) =>
  askedBy({ key: name, code: '', ctrlKey: false, metaKey: false, altKey: false, ...more });

describe('a key', () => {
  it.each(['ArrowRight', 'PageDown', ' ', 'ArrowDown'])('%s goes on', (name) => {
    expect(key(name)).toEqual({ do: 'next' });
  });
  it.each(['ArrowLeft', 'PageUp', 'ArrowUp', 'Backspace'])('%s goes back', (name) => {
    expect(key(name)).toEqual({ do: 'back' });
  });
  it.each(['b', 'B', '.', '。'])('%s makes the screen black', (name) => {
    expect(key(name)).toEqual({ do: 'cover', cover: 'black' });
  });
  it('F5, as clickers send it, is full screen', () => {
    expect(key('F5')).toBe('fullscreen');
  });
  it('is read from its place where an input method has taken it', () => {
    expect(key('Process', { code: 'KeyL' })).toEqual({ do: 'language' });
    expect(key('Process', { code: 'Digit7' })).toEqual({ do: 'digit', digit: '7' });
  });
  it('is the browser’s with Ctrl, Alt or Command', () => {
    expect(key('l', { ctrlKey: true })).toBeNull();
    expect(key('ArrowLeft', { altKey: true })).toBeNull();
    expect(key('q', { metaKey: true })).toBeNull();
  });
});

describe('a finger', () => {
  const from = { x: 500, y: 400 };
  it('turns by a swipe to either side, and not by one up or down', () => {
    expect(askedByTouch(from, { x: 300, y: 420 }, 1000)).toEqual({ do: 'next' });
    expect(askedByTouch(from, { x: 700, y: 380 }, 1000)).toEqual({ do: 'back' });
    expect(askedByTouch(from, { x: 520, y: 100 }, 1000)).toBeNull();
  });
  it('turns by a tap on the outer thirds, and not in the middle', () => {
    expect(askedByTouch({ x: 100, y: 9 }, { x: 101, y: 9 }, 1000)).toEqual({ do: 'back' });
    expect(askedByTouch({ x: 900, y: 9 }, { x: 901, y: 9 }, 1000)).toEqual({ do: 'next' });
    expect(askedByTouch(from, from, 1000)).toBeNull();
  });
});

describe('an address of the stage', () => {
  const spot = (href: string) => spotOf(new URL(href, 'https://example.org'));

  it('names language, deck, slide and step', () => {
    expect(spot('/zh-Hant/present/bay-area/4?step=2')).toEqual({
      lang: 'zh-Hant',
      deck: 'bay-area',
      slide: 4,
      step: 2,
    });
    expect(spot('/en/present/bay-area')).toMatchObject({ slide: 1, step: 0 });
  });

  it('is none for other pages, and forgives what is no number', () => {
    expect(spot('/en/charts/hk-share')).toBeNull();
    expect(spot('/fr/present/bay-area/1')).toBeNull();
    expect(spot('/en/present/bay-area/x?step=-1')).toMatchObject({ slide: 1, step: 0 });
  });

  it('keeps what else it says, and leads back to the same place', () => {
    const there = { lang: 'en', deck: 'bay-area', slide: 6, step: 1 } as const;
    const address = addressOf(there, '?kiosk=1&step=9');
    expect(address).toBe('/en/present/bay-area/6?kiosk=1&step=1');
    expect(spot(address)).toEqual(there);
  });

  it('of the first slide is the deck’s own', () => {
    const first = { lang: 'en', deck: 'bay-area', slide: 1, step: 0 } as const;
    expect(addressOf(first, '')).toBe('/en/present/bay-area');
  });

  it('of one’s own deck has its slide in the query, with its figures', () => {
    const own = { lang: 'en', deck: 'new', slide: 2, step: 0 } as const;
    expect(addressOf(own, '?figures=gaps,hk-share')).toBe(
      '/en/present/new?figures=gaps%2Chk-share&slide=2',
    );
    expect(spot(addressOf(own, '?figures=gaps'))).toEqual(own);
    expect(consoleOf(own, '?figures=gaps&slide=2')).toBe('/en/present/new/console?figures=gaps');
  });
});
