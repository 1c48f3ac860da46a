import type { Data } from '../index';
import type { Fault } from '../fault';
import { deckFacts, factsOf, factsStand } from './deck-facts';
import { fault } from './room';

type Deck = Data['decks']['rows'][number];
type Slide = Deck['slides'][number];

/** Every place that a slide names. */
const placesOf = (slide: Slide): readonly string[] => {
  if (slide.kind === 'tour') return slide.stops.flatMap(({ places }) => places);
  if (slide.kind === 'city') return [slide.place];
  return slide.kind === 'comparison' ? slide.places : [];
};

type Size = readonly [count: number, least: number, most: number, what: string];

/** Fewest and most of what a slide of its kind is made of. */
function parts(slide: Slide): readonly Size[] {
  switch (slide.kind) {
    case 'headlines':
      return [[slide.facts.length, 2, 4, 'facts']];
    case 'share':
      return [[slide.facts.length, 0, 3, 'facts under the share']];
    case 'city':
      return [[slide.facts.length, 1, 3, 'facts beside the map']];
    case 'pair':
      return [[slide.figures.length, 2, 2, 'figures']];
    case 'comparison':
      return [[slide.places.length, 2, 4, 'cities']];
    case 'statement':
    case 'closing':
      return [[slide.lines.length, 2, 4, 'lines']];
    case 'tour':
      return [
        [slide.stops.length, 2, 12, 'stops'],
        ...slide.stops.flatMap(({ places, facts }): Size[] => [
          [places.length, 1, 2, 'places at a stop'],
          [facts.length, 0, 2, 'facts at a stop'],
        ]),
      ];
    default:
      return [];
  }
}

/** What is said to a slide, in English words: less is no speech, more is no longer listened to. */
const spoken = (slide: Slide): number =>
  slide.notes.reduce((sum, { en }) => sum + en.split(/\s+/).length, 0);

/** Fewest and most of each part of a slide: what a wall, a page of notes and a talk have room for. */
const sizes = (slide: Slide): readonly Size[] => [
  [slide.notes.length, 2, 4, 'paragraphs of notes'],
  [spoken(slide), 40, 90, 'English words of notes'],
  [slide.minutes, 0.1, 10, 'minutes'],
  ...parts(slide),
];

/** A deck begins with a title and ends with a closing. */
function framed(row: Deck): Fault[] {
  const [first, last] = [row.slides[0], row.slides.at(-1)];
  const told = (slide: Slide | undefined, kind: Slide['kind']) =>
    slide?.kind === kind
      ? []
      : [fault({ dataset: 'decks', row }, 'slides', slide?.kind ?? 'none', `a ${kind} there`)];
  return [...told(first, 'title'), ...told(last, 'closing')];
}

/** Slides have ids of their own and no more than has room, and every row, place and source they name exists. */
export const decksAreWhole = (room: Data): Fault[] => {
  const facts = deckFacts(room);
  const places = new Set(room.places.rows.map(({ adcode }) => adcode));
  const sources = new Set(room.sources.rows.map(({ id }) => id));
  return room.decks.rows.flatMap((row) => {
    const one = { dataset: 'decks', row } as const;
    const seen = new Set<string>();
    return [
      ...framed(row),
      ...row.slides.flatMap((slide) => {
        const told = (found: string, expected: string) =>
          fault(one, `slides.${slide.id}`, found, expected);
        const again = seen.has(slide.id);
        seen.add(slide.id);
        return [
          ...(again ? [fault(one, 'slides.id', slide.id, 'an id of its own')] : []),
          ...sizes(slide).flatMap(([count, least, most, what]) =>
            count < least || count > most ? [told(`${count}`, `${least} to ${most} ${what}`)] : [],
          ),
          ...factsOf(slide).flatMap((group) =>
            factsStand(facts, group).map(({ found, expected }) => told(found, expected)),
          ),
          ...placesOf(slide)
            .filter((code) => !places.has(code))
            .map((code) => told(code, 'an adcode that data/places.json has')),
          ...('sources' in slide ? slide.sources : [])
            .filter((id) => !sources.has(id))
            .map((id) => told(id, 'the id of a row of data/sources.json')),
        ];
      }),
    ];
  });
};
