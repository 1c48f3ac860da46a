import { langs, type Lang } from '../../i18n/text';
import type { Spot } from './address';
import { complete, slidesIn, type Bring, type Deck } from './deck';

/** The deck of a page in all languages: the page's own at once, the others fetched ahead. */
export interface Languages {
  /** The slides of a language, as soon as they have come; null until then. */
  ready(lang: Lang): Deck | null;
  /** The same, waited for; fails where they cannot be had. */
  bring(lang: Lang): Promise<Deck>;
  /** Puts one slide in another's place: it went back to how it was prepared. */
  renew(lang: Lang, was: HTMLElement, is: HTMLElement): void;
}

/** The slides of a page, and what `bringOther` brings. */
export function languagesOf(main: HTMLElement, spot: Spot, bringOther: Bring): Languages {
  const decks = new Map<Lang, Deck>();
  const coming = new Map<Lang, Promise<Deck>>();
  const own: Deck = { lang: spot.lang, title: document.title, slides: slidesIn(main) };
  decks.set(spot.lang, own);

  const keep = async (deck: Promise<Deck>): Promise<Deck> => {
    const one = await deck;
    decks.set(one.lang, one);
    return one;
  };
  const bring = (lang: Lang): Promise<Deck> => {
    const known = coming.get(lang);
    if (known) return known;
    const deck = keep(
      lang === spot.lang
        ? complete(main).then(() => ({ ...own, slides: slidesIn(main) }))
        : bringOther(lang),
    );
    coming.set(lang, deck);
    // What did not come is asked for again.
    deck.catch(() => coming.delete(lang));
    return deck;
  };
  return {
    ready: (lang) => decks.get(lang) ?? null,
    bring,
    renew(lang, was, is) {
      const deck = decks.get(lang);
      if (deck)
        decks.set(lang, { ...deck, slides: deck.slides.map((one) => (one === was ? is : one)) });
    },
  };
}

/** Fetches the deck in every language while nothing else is to be done; what fails is told by who asks for it. */
export async function bringAll(languages: Languages): Promise<void> {
  for (const lang of langs) await languages.bring(lang).catch(() => null);
}

/** Puts the slides of another language where those of this one stand; all else on the page stays. */
export function swap(from: Deck, to: Deck): void {
  from.slides.forEach((slide, i) => {
    const other = to.slides[i];
    if (other) {
      other.hidden = true;
      slide.replaceWith(other);
    }
  });
  document.documentElement.lang = to.lang;
  document.title = to.title;
}
