import type { Data, RowOf } from '../datasets';
import { say, type Lang } from '../i18n/text';

export type Source = RowOf<'sources'>;
export type Note = RowOf<'notes'>;
export type Place = RowOf<'places'>;
export type Grades = Data['sources']['meta']['grades'];

/** What figures refer to by id: sources, notes and places. Empty until the registers have arrived. */
export interface Registers {
  readonly sources: ReadonlyMap<string, Source>;
  readonly notes: ReadonlyMap<string, Note>;
  /** By adcode. */
  readonly places: ReadonlyMap<string, Place>;
  /** The eleven cities in the order of their codes. */
  readonly cities: readonly Place[];
  readonly grades: Grades | null;
}

/** Registers from whatever has arrived of them. */
export function registersOf(data: {
  readonly sources?: Data['sources'] | undefined;
  readonly notes?: Data['notes'] | undefined;
  readonly places?: Data['places'] | undefined;
}): Registers {
  const places = data.places?.rows ?? [];
  return {
    sources: new Map(data.sources?.rows.map((row) => [row.id, row])),
    notes: new Map(data.notes?.rows.map((row) => [row.id, row])),
    places: new Map(places.map((row) => [row.adcode, row])),
    cities: places.filter((row) => row.level === 'city'),
    grades: data.sources?.meta.grades ?? null,
  };
}

/** The city a place lies in, the place itself when it is one; null outside Jiangxi's cities. */
export function cityOf(registers: Registers, adcode: string | undefined): Place | null {
  const place = adcode === undefined ? undefined : registers.places.get(adcode);
  if (!place) return null;
  if (place.level === 'city') return place;
  return place.level === 'county' ? cityOf(registers, place.parent ?? undefined) : null;
}

/** A source's title, its id while the register has not arrived. */
export const sourceTitle = (registers: Registers, id: string, lang: Lang): string => {
  const source = registers.sources.get(id);
  return source ? say(source.title, lang) : id;
};
