import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opening, reduce, type Act, type Stage } from '../../../src/shell/stage/state';

/** A deck of four slides; the second has two steps after its start, the last one. */
const steps = [0, 2, 0, 1];

const after = (acts: readonly Act[], from: Stage = opening('en')): Stage =>
  acts.reduce((stage, act) => reduce(stage, act, steps), from);
const place = ({ slide, step }: Stage) => `${slide}.${step}`;
const times = (count: number, act: Act): Act[] => Array.from({ length: count }, () => act);
const next: Act = { do: 'next' };
const back: Act = { do: 'back' };

describe('a stage', () => {
  it('takes every step of a slide before the next slide, and stays at the end', () => {
    const places = Array.from({ length: 9 }, (_, i) => place(after(times(i, next))));
    expect(places).toEqual(['1.0', '2.0', '2.1', '2.2', '3.0', '4.0', '4.1', '4.1', '4.1']);
  });

  it('goes back the same way, and stays at the beginning', () => {
    const end = after([{ do: 'last' }, next]);
    const places = Array.from({ length: 8 }, (_, i) => place(after(times(i, back), end)));
    expect(places).toEqual(['4.1', '4.0', '3.0', '2.2', '2.1', '2.0', '1.0', '1.0']);
  });

  it('keeps slide and step while the language goes round', () => {
    const there = after([next, next]);
    const seen = [1, 2, 3].map((count) => after(times(count, { do: 'language' }), there));
    expect(seen.map(({ lang }) => lang)).toEqual(['zh-Hant', 'zh-Hans', 'en']);
    expect(new Set(seen.map(place))).toEqual(new Set(['2.1']));
  });

  it('shows the slide again with the first click under a cover, and goes on with the second', () => {
    const black = after([next, { do: 'cover', cover: 'black' }]);
    expect(black.cover).toBe('black');
    expect(after([next], black)).toMatchObject({ cover: null, slide: 2, step: 0 });
    expect(place(after([next, next], black))).toBe('2.1');
    expect(after([{ do: 'cover', cover: 'white' }], black).cover).toBe('white');
    expect(after([{ do: 'cover', cover: 'black' }], black).cover).toBeNull();
  });

  it('jumps to a number that is typed, and to the last slide for one too large', () => {
    const typed = (text: string): Act[] => [...text].map((digit) => ({ do: 'digit', digit }));
    expect(place(after([...typed('3'), { do: 'enter' }]))).toBe('3.0');
    expect(place(after([...typed('99'), { do: 'enter' }]))).toBe('4.0');
    expect(after([...typed('3'), { do: 'escape' }]).typed).toBe('');
    expect(place(after([{ do: 'enter' }]))).toBe('1.0');
  });

  it('undoes by Escape the topmost thing first, and says when there is nothing left', () => {
    const over = after([
      { do: 'cover', cover: 'black' },
      { do: 'panel', panel: 'grid' },
      { do: 'digit', digit: '2' },
    ]);
    const once = after([{ do: 'escape' }], over);
    expect(once).toMatchObject({ typed: '', panel: 'grid' });
    const twice = after([{ do: 'escape' }], once);
    expect(twice.panel).toBeNull();
    expect(reduce(twice, { do: 'escape' }, steps)).toBe(twice);
  });

  it('closes what lies over it wherever it goes', () => {
    const grid = after([{ do: 'panel', panel: 'grid' }]);
    expect(after([{ do: 'go', slide: 3 }], grid)).toMatchObject({ slide: 3, panel: null });
  });

  it('never leaves its deck, whatever is pressed', () => {
    const act = fc.oneof(
      fc.constantFrom<Act>(
        next,
        back,
        { do: 'first' },
        { do: 'last' },
        { do: 'enter' },
        { do: 'escape' },
        { do: 'language' },
        { do: 'room' },
        { do: 'edge' },
        { do: 'cover', cover: 'black' },
        { do: 'panel', panel: 'grid' },
      ),
      fc.integer({ min: 0, max: 9 }).map((digit): Act => ({ do: 'digit', digit: String(digit) })),
      fc
        .record({ slide: fc.double(), step: fc.double() })
        .map(({ slide, step }): Act => ({ do: 'go', slide, step })),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const { slide, step, room, edge } = after(acts);
        return (
          Number.isInteger(slide) &&
          slide >= 1 &&
          slide <= steps.length &&
          step >= 0 &&
          step <= (steps[slide - 1] ?? -1) &&
          room >= 0 &&
          room <= 2 &&
          edge >= 0 &&
          edge <= 2
        );
      }),
    );
  });
});
