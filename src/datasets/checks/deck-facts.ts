import type { Data } from '../index';
import { rowsIn, type AnyRow } from './room';

type Slide = Data['decks']['rows'][number]['slides'][number];
type Fact = Extract<Slide, { kind: 'headlines' }>['facts'][number];

/** Facts of a slide that stand together, with the places that are named beside them. */
export interface Group {
  readonly facts: readonly Fact[];
  readonly places: readonly string[];
}

/** Every row that a slide shows, stop by stop. */
export function factsOf(slide: Slide): readonly Group[] {
  if (slide.kind === 'tour') return slide.stops;
  return [
    {
      facts: [...('fact' in slide ? [slide.fact] : []), ...('facts' in slide ? slide.facts : [])],
      places: slide.kind === 'city' ? [slide.place] : [],
    },
  ];
}

interface Known {
  readonly rows: ReadonlyMap<string, AnyRow>;
  /** English names of the province's cities by adcode. */
  readonly cities: ReadonlyMap<string, string>;
}

/** What facts are held against. */
export const deckFacts = (room: Data): Known => ({
  rows: new Map(rowsIn(room).map(({ dataset, row }) => [`${dataset}/${row.id}`, row])),
  cities: new Map(
    room.places.rows.flatMap(({ level, adcode, short }) =>
      level === 'city' ? [[adcode, short.en] as const] : [],
    ),
  ),
});

/** A fact is a row with a number, and what several cities have together never stands for one of them. */
export const factsStand = (
  { rows, cities }: Known,
  { facts, places }: Group,
): readonly { readonly found: string; readonly expected: string }[] =>
  facts.flatMap(({ dataset, row: id, words }) => {
    const found = `${dataset}/${id}`;
    const row = rows.get(found);
    if (!row) return [{ found, expected: 'a dataset and a row it has' }];
    if (typeof row.value !== 'number') return [{ found, expected: 'a row with a number' }];
    const joint = (row.places ?? []).filter((code) => cities.has(code));
    return joint.length < 2
      ? []
      : joint
          .filter((code) => !places.includes(code) && !words.en.includes(cities.get(code) ?? ''))
          .map((code) => ({
            found: `${found} without ${code}`,
            expected: 'every city of a joint figure named',
          }));
  });
