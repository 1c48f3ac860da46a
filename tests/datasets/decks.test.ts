import { describe, expect, it } from 'vitest';
import { checkRoom } from '../../src/datasets/checks';
import { figureById } from '../../src/figures';
import { draw } from '../../src/figures/draw';
import { quantityOf } from '../../src/figures/parts/cells';
import type { View } from '../../src/figures/spec';
import { formatQuantity } from '../../src/i18n/format';
import { langs, say } from '../../src/i18n/text';
import { cityFigureIds } from '../../src/model/city-figures';
import { factsOf, rowOf } from '../../src/routes/present-rows';
import { realRoom } from './real-room';

const room = realRoom();
const decks = room.decks.rows;
const slides = decks.flatMap((deck) => deck.slides.map((slide) => ({ deck: deck.id, slide })));

type Slide = (typeof decks)[number]['slides'][number];

const view: View = { lang: 'en', theme: 'page', currency: null, choices: {}, width: 640 };

/** Every row that a slide shows. */
const shownBy = (slide: Slide) => factsOf(slide).map((fact) => rowOf(room, fact));

const choicesOf = (id: string) => figureById(id)?.controls?.(room, view) ?? [];

describe('decks', () => {
  it('are the three that are promised, each from a title to a closing', () => {
    expect(decks.map(({ id, slides: { length } }) => [id, length])).toEqual([
      ['bay-area', 14],
      ['why-hong-kong', 8],
      ['three-cities', 9],
    ]);
    for (const deck of decks) {
      expect(deck.slides[0]?.kind).toBe('title');
      expect(deck.slides.at(-1)?.kind).toBe('closing');
    }
  });

  it('keep the trade week’s story to about a quarter of an hour', () => {
    const minutes = decks[0]?.slides.reduce((sum, slide) => sum + slide.minutes, 0) ?? 0;
    expect(minutes).toBeGreaterThanOrEqual(14);
    expect(minutes).toBeLessThanOrEqual(17);
  });

  it.each(slides)('$deck says title, subtitle and notes in every language ($slide.id)', (one) => {
    for (const lang of langs) {
      const texts = [one.slide.title, one.slide.subtitle, ...one.slide.notes];
      expect(texts.every((text) => say(text, lang).trim() !== '')).toBe(true);
    }
    expect(one.slide.notes.length).toBeGreaterThan(1);
  });

  it('show figures and choices that there are, and measures that cities have', () => {
    for (const { slide } of slides) {
      const chosen = slide.kind === 'figure' ? [slide] : slide.kind === 'pair' ? slide.figures : [];
      for (const { figure, choices } of chosen) {
        expect(figureById(figure)?.id).toBe(figure);
        for (const [id, value] of Object.entries(choices)) {
          const control = choicesOf(figure).find((one) => one.id === id);
          expect(control?.options.map((option) => option.id)).toContain(value);
        }
      }
      if (slide.kind === 'comparison')
        expect(cityFigureIds).toEqual(expect.arrayContaining(slide.measures));
    }
  });

  it('say nothing twice: a slide that two decks show is spoken to in two ways', () => {
    const said = slides.flatMap(({ slide }) => slide.notes.map(({ en }) => en));
    expect(said.filter((text, i) => said.indexOf(text) !== i)).toEqual([]);
  });

  it.each(slides)('$deck prints no number in a head that its rows do not ($slide.id)', (one) => {
    const { slide } = one;
    const chosen = slide.kind === 'figure' ? [slide] : slide.kind === 'pair' ? slide.figures : [];
    const printed = [
      ...shownBy(slide).map((row) => formatQuantity(quantityOf(row), 'en')),
      ...chosen.map(({ figure, choices }) => {
        const spec = figureById(figure);
        if (!spec) throw new Error(figure);
        return JSON.stringify(draw(spec, room, { ...view, choices }).table);
      }),
    ].join(' ');
    // Years and the names of plans are no figures.
    const numbers = `${slide.title.en} ${slide.subtitle.en}`
      .replaceAll(/\b(?:19|20)\d\d\b|\b\d+(?:st|nd|rd|th)\b/g, '')
      .replaceAll(/\d+–\d+ May/g, '')
      .match(/\d[\d,.]*\d|\d/g);
    for (const number of numbers ?? []) expect(printed).toContain(number);
  });

  /** What the check finds once the slides of the first deck are changed. */
  const foundIn = (change: (slide: Slide) => Slide | []) => {
    const [deck] = decks;
    if (!deck) throw new Error('no deck');
    const rows = [{ ...deck, slides: deck.slides.flatMap(change) }];
    return checkRoom({ ...room, decks: { ...room.decks, rows } }).map(
      ({ found, expected }) => `${found}, not ${expected}`,
    );
  };

  it('are told of a row that is not there', () => {
    const found = foundIn((slide) =>
      slide.kind === 'headlines'
        ? { ...slide, facts: slide.facts.map((fact) => ({ ...fact, row: 'nothing-here' })) }
        : slide,
    );
    expect(found).toContain('headline-kpis/nothing-here, not a dataset and a row it has');
  });

  it('are told of a joint figure that stands for one city, of a source nobody knows, and of a lost closing', () => {
    const found = foundIn((slide) => {
      if (slide.kind === 'closing') return [];
      if (slide.kind === 'statement') return { ...slide, sources: ['hearsay'] };
      return slide.kind === 'tour'
        ? { ...slide, stops: slide.stops.map((stop) => ({ ...stop, places: ['360500'] })) }
        : slide;
    });
    expect(found).toEqual(
      expect.arrayContaining([
        'global-shares/shangrao-xinyu-pv-share without 361100, not every city of a joint figure named',
        'hearsay, not the id of a row of data/sources.json',
        'statement, not a closing there',
      ]),
    );
  });

  it('are told of notes that nobody can speak to a slide', () => {
    const short = foundIn((slide) => ({ ...slide, notes: slide.notes.slice(0, 1) }));
    expect(short).toContain('1, not 2 to 4 paragraphs of notes');
    const long = foundIn((slide) => ({ ...slide, notes: [...slide.notes, ...slide.notes] }));
    expect(long.some((one) => one.endsWith('40 to 90 English words of notes'))).toBe(true);
  });
});
