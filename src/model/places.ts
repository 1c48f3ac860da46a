import type { Data, RowOf } from '../datasets';

export type Place = RowOf<'places'>;

type Places = Pick<Data, 'places'>;

/** The eleven cities in the order of their codes. */
export const citiesOf = (data: Places): Place[] =>
  data.places.rows.filter((place) => place.level === 'city');

export const countiesOf = (data: Places, city: string): Place[] =>
  data.places.rows.filter((place) => place.level === 'county' && place.parent === city);

/** A place by its code; the data check holds that every code named is known. */
export function placeOf(data: Places, adcode: string): Place {
  const place = data.places.rows.find((candidate) => candidate.adcode === adcode);
  if (!place) throw new Error(`place ${adcode} is missing`);
  return place;
}

/** The city a code belongs to: itself, or a county's city; null outside the eleven. */
export function cityOf(data: Places, adcode: string): Place | null {
  const place = data.places.rows.find((candidate) => candidate.adcode === adcode);
  if (place?.level === 'city') return place;
  return place?.level === 'county'
    ? (data.places.rows.find((p) => p.adcode === place.parent) ?? null)
    : null;
}

/** The city with this name in addresses. */
export const cityBySlug = (data: Places, slug: string): Place | undefined =>
  data.places.rows.find((place) => place.level === 'city' && place.slug === slug);
