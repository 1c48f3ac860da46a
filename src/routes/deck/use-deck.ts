import { useEffect, useState } from 'react';
import { sharedQuery } from '../../shell/address';
import {
  deckOf,
  deckQuery,
  everyFigure,
  mostSlides,
  slidesOf,
  slidesText,
  type Slide,
} from '../../shell/tray/address';
import { keepSlides, keptSlides } from '../../shell/tray/kept';
import type { Known } from './known';

/** A slide at its place; a figure may stand in a deck more than once. */
export interface Placed extends Slide {
  readonly key: number;
}

/** What an address asks for, and what of it cannot be shown. */
interface Opened {
  readonly slides: readonly Placed[];
  readonly title: string;
  /** Figures nobody knows here, as the address writes them. */
  readonly unknown: readonly string[];
  /** Slides beyond the most a deck holds. */
  readonly left: number;
  /** The reader's own list; a deck that came by a link is somebody else's. */
  readonly isOwn: boolean;
}

let keys = 0;
const placed = (slide: Slide): Placed => ({ ...slide, key: (keys += 1) });

/** Slides a deck can hold: the usual number, and in any case every figure once. */
export const mostOf = (known: readonly Known[]): number => Math.max(mostSlides, known.length);

function openDeck(known: readonly Known[]): Opened {
  const { slides, title } = deckOf(new URLSearchParams(location.search));
  const kept = keptSlides();
  const asked =
    slides.length === 0
      ? slidesOf(kept)
      : slides.flatMap((slide) =>
          slide.figure === everyFigure
            ? known.map(({ id }) => ({ figure: id, choices: {} }))
            : [slide],
        );
  const ids = new Set(known.map(({ id }) => id));
  const found = asked.filter(({ figure }) => ids.has(figure));
  return {
    slides: found.slice(0, mostOf(known)).map(placed),
    title,
    unknown: [...new Set(asked.flatMap(({ figure }) => (ids.has(figure) ? [] : [figure])))],
    left: Math.max(0, found.length - mostOf(known)),
    isOwn: slides.length === 0 || kept === '' || kept === slidesText(slides),
  };
}

/** The deck of the address. Every change is written into it, and into the reader's own list where it is that. */
export function useDeck(known: readonly Known[]) {
  const [opened, setOpened] = useState(() => openDeck(known));
  const [shared, setShared] = useState(() => sharedQuery(new URLSearchParams(location.search)));
  const { slides, title } = opened;
  const isAll = slidesText(slides) === known.map(({ id }) => id).join(',');
  const named = isAll ? [{ figure: everyFigure, choices: {} }] : slides;
  const query = deckQuery({ slides: named, title }, shared);
  useEffect(() => {
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${query === '' ? '' : `?${query}`}`,
    );
  }, [query]);
  useEffect(() => {
    const reopen = () => setOpened(openDeck(known));
    window.addEventListener('popstate', reopen);
    return () => window.removeEventListener('popstate', reopen);
  }, [known]);
  const put = (next: readonly Placed[]) => {
    setOpened({ ...opened, slides: next, unknown: [], left: 0 });
    if (opened.isOwn) keepSlides(slidesText(next));
  };
  return {
    ...opened,
    query,
    shared,
    put,
    add: (slide: Slide) => put([...slides, placed(slide)]),
    rename: (name: string) => setOpened({ ...opened, title: name }),
    /** Currency and theme of the deck; null is what each figure was printed in, and the page's. */
    share: (key: 'currency' | 'theme', value: string | null) => {
      const next = new URLSearchParams(shared);
      if (value === null) next.delete(key);
      else next.set(key, value);
      setShared(next);
    },
  };
}

export type DeckState = ReturnType<typeof useDeck>;
