import { isLang, type Lang } from '../../i18n/text';

/** A place in a deck, as the address names it. */
export interface Spot {
  readonly lang: Lang;
  readonly deck: string;
  readonly slide: number;
  readonly step: number;
}

const whole = (text: string | null | undefined): number | null =>
  text !== null && text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : null;

/** The place an address of the stage names; null for any other address. The deck "new" keeps its slide in the query. */
export function spotOf({ pathname, search }: Pick<URL, 'pathname' | 'search'>): Spot | null {
  const [lang, room, deck, slide] = pathname.split('/').filter((part) => part !== '');
  if (!isLang(lang) || room !== 'present' || deck === undefined) return null;
  const query = new URLSearchParams(search);
  return {
    lang,
    deck,
    slide: whole(slide) ?? whole(query.get('slide')) ?? 1,
    step: whole(query.get('step')) ?? 0,
  };
}

/** The address of a place; what else the query says (kiosk, theme, figures of one's own deck) stays. */
export function addressOf({ lang, deck, slide, step }: Spot, search: string): string {
  const query = new URLSearchParams(search);
  query.delete('step');
  query.delete('slide');
  // One's own deck has no page for each slide.
  const own = deck === 'new';
  if (own && slide > 1) query.set('slide', String(slide));
  if (step > 0) query.set('step', String(step));
  const text = query.toString();
  // The deck's own page is its first slide's.
  const page = own || slide === 1 ? '' : `/${slide}`;
  return `/${lang}/present/${deck}${page}${text === '' ? '' : `?${text}`}`;
}

/** The address of a deck's console; the figures of one's own deck go with it. */
export function consoleOf({ lang, deck }: Spot, search: string): string {
  const query = new URLSearchParams(search);
  for (const key of ['step', 'slide', 'kiosk', 'follow']) query.delete(key);
  const text = query.toString();
  return `/${lang}/present/${deck}/console${text === '' ? '' : `?${text}`}`;
}
