import { createContext, useContext } from 'react';
import { useParams } from 'react-router';
import type { DatasetId } from '../datasets';
import { say } from '../i18n/text';
import { datasetIds } from '../model/catalogue';
import { MapShapes } from '../ui/stage/shapes';
import { shapeOf } from '../ui/stage/shape';
import { useFrame } from './frame';
import { Head } from './head';
import { useBuilt, useProvince } from './load';
import { LostPage } from './lost';
import { slidePage, type Room } from './present-room';
import { DeckSlideView } from './present-slide';
import { words } from './present-words';
import { useTipWords } from './tip-words';
import style from './present.page.css?inline';

/** Address the site will stand at, said by the build. */
export const SiteContext = createContext('');

const everything: readonly DatasetId[] = datasetIds;

/** What slides are made from, and the deck of the address; null where nobody knows that deck. */
export function useDeck() {
  const { lang, registers } = useFrame();
  const data = useBuilt(everything);
  const topology = useProvince();
  const site = useContext(SiteContext);
  const { deck: asked } = useParams();
  const deck = data.decks.rows.find(({ id }) => id === asked) ?? null;
  const room: Room = { data, topology, shape: shapeOf(topology), registers, lang, site };
  return { deck, room };
}

/** The stage: every slide of a deck in the document, the one of the address shown. */
export function Component() {
  const { deck, room } = useDeck();
  const tips = useTipWords();
  const number = Number(useParams()['slide'] ?? 1);
  const slide = deck?.slides[number - 1];
  if (!deck || !slide) return <LostPage />;
  const { lang } = room;
  const minutes = deck.slides.reduce((sum, one) => sum + one.minutes, 0);
  return (
    <main
      id="main"
      className="stage"
      tabIndex={-1}
      data-theme="dark"
      data-deck={deck.id}
      data-minutes={minutes}
      {...tips}
    >
      <Head
        title={`${number === 1 ? '' : `${number}. ${say(slide.title, lang)} · `}${say(deck.title, lang)} · ${say(words.present, lang)}`}
        description={say(deck.lead, lang)}
        page={slidePage(deck.id, number)}
        style={style}
      />
      <h1 className="visually-hidden">{say(deck.title, lang)}</h1>
      <MapShapes shape={room.shape} />
      {deck.slides.map((one, i) => (
        <DeckSlideView
          key={one.id}
          deck={deck}
          slide={one}
          at={i + 1}
          room={room}
          isShown={i + 1 === number}
        />
      ))}
    </main>
  );
}
