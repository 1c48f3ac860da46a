import * as z from 'zod/mini';
import { defineDataset } from './define';
import { adcode, id, text } from './row';

/** A row of a dataset, shown with its qualifier, and what it counts in our own words. */
const fact = z.strictObject({ dataset: id, row: id, words: text });

/** A figure of the site with the choices made for it. */
const chosen = z.strictObject({ figure: id, choices: z.record(z.string(), z.string()) });

const facts = z.array(fact);
const lines = z.array(text);

/** A stop of a tour: the places that light up (two where one figure is theirs together). */
const stop = z.strictObject({ places: z.array(adcode), words: text, facts });

/** A slide of a kind. How many of each part have room is held by checks/decks.ts: every figure that wakes carries this. */
const of = <const Kind extends string, Shape extends z.core.$ZodShape>(kind: Kind, shape: Shape) =>
  z.strictObject({
    id,
    title: text,
    subtitle: text,
    /** What the presenter says, must not claim, and the bridge to the next slide. */
    notes: lines,
    /** Planned time. */
    minutes: z.number(),
    kind: z.literal(kind),
    ...shape,
  });

const slide = z.discriminatedUnion('kind', [
  of('title', { kicker: text }),
  of('headlines', { facts }),
  of('share', { fact, facts }),
  of('figure', chosen.shape),
  of('pair', { figures: z.array(chosen) }),
  /** What hatching says of the cities that no stop names; without it nothing is hatched. */
  of('tour', { stops: z.array(stop), hatched: z.optional(text) }),
  of('city', { place: adcode, words: text, facts }),
  /** Measures are ids of city figures (model/city-figures.ts). */
  of('comparison', { places: z.array(adcode), measures: z.array(id) }),
  /** Sources are those that say so. */
  of('statement', { lines, sources: z.array(id) }),
  of('closing', { lines }),
]);

/** Decks for the stage in the order of their list: our own words around figures by reference. */
export const decks = defineDataset('decks', {
  id,
  title: text,
  /** For whom and what for, in one sentence. */
  lead: text,
  slides: z.array(slide),
});
