import type { Data, DatasetId, RowOf } from '../datasets';
import { quantityOf, type SourceRow } from '../figures/parts/cells';
import { say, type Lang } from '../i18n/text';
import type { StageFact } from '../ui/stage/fact';

export type Deck = RowOf<'decks'>;
export type DeckSlide = Deck['slides'][number];
export type DeckFact = Extract<DeckSlide, { kind: 'headlines' }>['facts'][number];

type Row = SourceRow & { readonly id: string; readonly places: readonly string[] };

/** The row that a slide names; the data check holds that there is one. */
export function rowOf(data: Partial<Data>, { dataset, row }: DeckFact): Row {
  // Datasets of figures share these fields; the check knows no other.
  const rows = (data[dataset as DatasetId]?.rows ?? []) as readonly Row[];
  const found = rows.find(({ id }) => id === row);
  if (!found) throw new Error(`${dataset} has no ${row}.`);
  return found;
}

/** Every row that a slide shows, in the order of reading. */
export const factsOf = (slide: DeckSlide): readonly DeckFact[] => [
  ...('fact' in slide ? [slide.fact] : []),
  ...('facts' in slide ? slide.facts : []),
  ...('stops' in slide ? slide.stops.flatMap(({ facts }) => facts) : []),
];

/** The cities that a deck is about, where it is about several: its title lights them. */
export function subjectsOf({ slides }: Deck): readonly string[] {
  const places = slides.flatMap((slide) => (slide.kind === 'city' ? [slide.place] : []));
  return places.length > 1 ? places : [];
}

/** A row as a slide shows it. */
export function shown(
  data: Partial<Data>,
  fact: DeckFact,
  letters: ReadonlyMap<string, string>,
  lang: Lang,
): StageFact {
  const row = rowOf(data, fact);
  return {
    id: row.id,
    quantity: quantityOf(row),
    words: say(fact.words, lang),
    letters: row.notes.flatMap((note) => letters.get(note) ?? []).join(' '),
    joint: row.fraction !== undefined && row.places.length > 1,
  };
}
