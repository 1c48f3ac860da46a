import { useLayoutEffect, useRef } from 'react';
import { say, type Lang, type Text } from '../../i18n/text';
import type { Known } from './known';
import { SlideCard } from './slide-card';
import type { DeckState, Placed } from './use-deck';
import { told, words } from './words';

interface Props {
  readonly deck: DeckState;
  readonly known: ReadonlyMap<string, Known>;
  readonly release: string;
  readonly lang: Lang;
  /** Says what was done; what was removed can be put back. */
  onDone(said: Text, before?: readonly Placed[]): void;
}

/** The slides in their order, to be moved by pointer, finger and keys. */
export function SlideList({ deck, known, release, lang, onDone }: Props) {
  const { slides, put } = deck;
  const list = useRef<HTMLOListElement>(null);
  const focus = useRef<string | null>(null);
  // A card that changes its place loses the focus on the way.
  useLayoutEffect(() => {
    if (focus.current === null) return;
    const part = list.current?.querySelector<HTMLElement>(focus.current);
    if (document.activeElement !== part) part?.focus();
    focus.current = null;
  });
  const move = (slide: Placed, to: number, part: string) => {
    if (to < 0 || to >= slides.length) return;
    const rest = slides.filter((one) => one !== slide);
    put([...rest.slice(0, to), slide, ...rest.slice(to)]);
    focus.current = `[data-key="${slide.key}"] [data-part="${part}"]`;
    onDone(told.moved(known.get(slide.figure)?.title ?? '', to + 1, slides.length));
  };
  const remove = (slide: Placed, at: number, title: string) => {
    const rest = slides.filter((one) => one !== slide);
    put(rest);
    const next = rest[Math.min(at, rest.length - 1)];
    if (next) focus.current = `[data-key="${next.key}"] [data-part="remove"]`;
    onDone(told.removed(title), slides);
  };
  return (
    <>
      <p id="deck-hint" hidden>
        {say(words.moveHint, lang)}
      </p>
      <ol ref={list} className="deck-slides" aria-label={say(words.slides, lang)}>
        {slides.flatMap((slide, at) => {
          const one = known.get(slide.figure);
          return one ? (
            <SlideCard
              key={slide.key}
              {...{ slide, at, release, lang }}
              known={one}
              of={slides.length}
              shared={deck.shared}
              onMove={(to, part) => move(slide, to, part)}
              onRemove={(title) => remove(slide, at, title)}
            />
          ) : (
            []
          );
        })}
      </ol>
    </>
  );
}
