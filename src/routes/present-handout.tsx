import { say } from '../i18n/text';
import { MapShapes } from '../ui/stage/shapes';
import { Head } from './head';
import { LostPage } from './lost';
import { useDeck } from './present';
import handout from './present-handout.page.css?inline';
import { DeckSlideView } from './present-slide';
import style from './present.page.css?inline';
import { words } from './present-words';

/** A deck on paper: one slide a page, or three with what is said to them. */
export function Component() {
  const { deck, room } = useDeck();
  if (!deck) return <LostPage />;
  const { lang } = room;
  const title = `${say(deck.title, lang)} · ${say(words.handout, lang)}`;
  return (
    <div className="page handout">
      <Head
        title={title}
        description={say(deck.lead, lang)}
        page={{ page: 'present', deck: deck.id, part: 'handout' }}
        style={style + handout}
      />
      <h1 className="handout-title">{title}</h1>
      <label className="handout-choice">
        <input type="checkbox" defaultChecked /> {say(words.withNotes, lang)}
      </label>
      <MapShapes shape={room.shape} />
      {deck.slides.map((slide, i) => (
        <div key={slide.id} className="handout-slide">
          <DeckSlideView deck={deck} slide={slide} at={i + 1} room={room} isShown />
          <div className="handout-notes">
            {slide.notes.map((text) => (
              <p key={text.en}>{say(text, lang)}</p>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
