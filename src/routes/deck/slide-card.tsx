import { useEffect, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { say, type Lang, type Text } from '../../i18n/text';
import type { Edition } from '../islands';
import { pathTo } from '../paths';
import type { Known } from './known';
import { sketchOf, type Sketch } from './sketch';
import type { Placed } from './use-deck';
import { words } from './words';

interface Props {
  readonly slide: Placed;
  readonly known: Known;
  /** ISO day of the data's newest change. */
  readonly release: string;
  readonly at: number;
  readonly of: number;
  readonly lang: Lang;
  /** Currency and theme, for the way to the figure. */
  readonly shared: URLSearchParams;
  /** Moves the slide to a place, counted from 0; `part` of the card keeps the focus. */
  onMove(to: number, part: string): void;
  onRemove(title: string): void;
}

/** A slide with choices of its own is drawn anew; until it has come, and where it does not, the usual view stands. */
function useSketch({ figure, choices }: Placed, lang: Lang, { release, read }: Edition) {
  const [sketch, setSketch] = useState<Sketch | null>(null);
  useEffect(() => {
    if (Object.keys(choices).length === 0) return;
    let isAsked = true;
    sketchOf({ figure, choices }, lang, { release, read }).then(
      (one) => isAsked && setSketch(one),
      () => {},
    );
    return () => {
      isAsked = false;
    };
  }, [figure, choices, lang, release, read]);
  return sketch;
}

/** The place among its neighbours over which a pointer is; null where it is over none. */
function placeUnder({ clientX, clientY }: PointerEvent): number | null {
  const card = document.elementFromPoint(clientX, clientY)?.closest('.deck-slide');
  return card?.parentElement ? [...card.parentElement.children].indexOf(card) : null;
}

/** A slide of the deck: what it shows, and by what it is moved and removed. */
export function SlideCard(props: Props) {
  const { slide, known, release, at, of, lang, shared, onMove, onRemove } = props;
  const sketch = useSketch(slide, lang, { release, read: known.read });
  const title = sketch?.title ?? known.title;
  const word = (text: Text) => say(text, lang);
  const named = (text: Text) => `${word(text)}${lang === 'en' ? ': ' : '：'}${title}`;
  const query = new URLSearchParams([...shared, ...Object.entries(slide.choices)]).toString();
  const pressed = (event: KeyboardEvent) => {
    const places: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      Home: 0,
      End: of - 1,
    };
    const to = places[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onMove(to, 'handle');
  };
  const dragged = (event: PointerEvent) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const to = placeUnder(event);
    if (to !== null && to !== at) onMove(to, 'handle');
  };
  const button = (part: 'up' | 'down', to: number) => (
    <button
      type="button"
      data-part={part}
      aria-label={named(words[part])}
      aria-disabled={to < 0 || to >= of}
      title={word(words[part])}
      onClick={() => onMove(to, part)}
    >
      {part === 'up' ? '←' : '→'}
    </button>
  );
  return (
    <li className="deck-slide" data-key={slide.key}>
      <div className="deck-picture">
        <img
          src={sketch?.picture ?? known.picture}
          alt=""
          width={312}
          height={234}
          loading="lazy"
          draggable={false}
        />
      </div>
      <p className="deck-title">
        <span className="deck-number">{at + 1}</span>{' '}
        <a href={pathTo(lang, { page: 'chart', figure: slide.figure }, query)}>{title}</a>
      </p>
      {sketch && sketch.chosen.length > 0 && <p className="muted">{sketch.chosen.join(' · ')}</p>}
      <p className="deck-tools">
        <button
          type="button"
          data-part="handle"
          className="deck-handle"
          aria-label={named(words.move)}
          aria-describedby="deck-hint"
          title={word(words.move)}
          onKeyDown={pressed}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={dragged}
        >
          ⠿
        </button>
        {button('up', at - 1)}
        {button('down', at + 1)}
        <button
          type="button"
          data-part="remove"
          aria-label={named(words.remove)}
          onClick={() => onRemove(title)}
        >
          {word(words.remove)}
        </button>
      </p>
    </li>
  );
}
