import { useMemo, useState } from 'react';
import { say, type Lang, type Text } from '../../i18n/text';
import { cleanTitle, deckQuery, slidesOf } from '../../shell/tray/address';
import { keptSlides } from '../../shell/tray/kept';
import { PickList } from '../../ui/controls';
import { pathTo } from '../paths';
import { Files } from './files';
import type { DeskData } from './known';
import { SlideList } from './slide-list';
import { mostOf, useDeck, type Placed } from './use-deck';
import { told, words } from './words';

interface Done {
  readonly said: Text;
  /** The slides as they were, where the step can be taken back. */
  readonly before?: readonly Placed[] | undefined;
}

/** Where a deck is put together: its title, its slides, and what becomes of it. */
export function Desk({ known, release, suggested, lang }: DeskData & { readonly lang: Lang }) {
  const deck = useDeck(known);
  const [done, setDone] = useState<Done | null>(null);
  const byId = useMemo(() => new Map(known.map((one) => [one.id, one])), [known]);
  const word = (text: Text) => say(text, lang);
  const { slides, query } = deck;
  const most = mostOf(known);
  const add = (id: string) => {
    const one = byId.get(id);
    if (!one || slides.length >= most) return;
    deck.add({ figure: id, choices: {} });
    setDone({ said: told.added(one.title) });
  };
  const undo = () => {
    if (!done?.before) return;
    deck.put(done.before);
    setDone({ said: words.undone });
  };
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(location.href).then(
      () => true,
      () => false,
    );
    setDone({ said: isCopied ? words.copied : words.refused });
  };
  const own = deckQuery({ slides: slidesOf(keptSlides()), title: '' }, deck.shared);
  return (
    <>
      {deck.unknown.length > 0 && (
        <p role="alert" className="deck-alert">
          <bdi>{word(told.unknown(deck.unknown.map(cleanTitle).slice(0, 12).join(', ')))}</bdi>
        </p>
      )}
      {deck.left > 0 && (
        <p role="alert" className="deck-alert">
          {word(told.many(most, deck.left))}
        </p>
      )}
      {!deck.isOwn && (
        <p className="muted">
          {word(words.others)} <a href={pathTo(lang, { page: 'deck' }, own)}>{word(words.own)}</a>
        </p>
      )}
      <div className="deck-bar">
        <label className="deck-name">
          <span className="pick-label">{word(words.name)}</span>
          <input
            type="text"
            dir="auto"
            maxLength={160}
            value={deck.title}
            placeholder={word(words.namePlace)}
            onChange={(event) => deck.rename(event.target.value)}
            onBlur={() => deck.rename(cleanTitle(deck.title))}
          />
        </label>
        <p className="deck-count">{word(told.count(slides.length))}</p>
        {slides.length > 0 && (
          <p className="deck-ways">
            <a
              className="deck-button deck-main"
              href={pathTo(lang, { page: 'present', deck: 'new' }, query)}
            >
              {word(words.present)}
            </a>
            <button type="button" className="deck-button" onClick={() => void copy()}>
              {word(words.copy)}
            </button>
          </p>
        )}
      </div>
      {slides.length > 0 ? (
        <SlideList
          {...{ deck, release, lang }}
          known={byId}
          onDone={(said, before) => setDone({ said, before })}
        />
      ) : (
        <div className="deck-empty">
          <p>{word(words.empty)}</p>
          <ul>
            {suggested.map((id) => (
              <li key={id}>
                <button type="button" className="deck-button" onClick={() => add(id)}>
                  + {byId.get(id)?.title}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="deck-said">
        <p role="status">{done && word(done.said)}</p>
        {done?.before && (
          <button type="button" className="deck-button" onClick={undo}>
            {word(words.undo)}
          </button>
        )}
      </div>
      <div className="deck-bar">
        {slides.length < most && (
          <PickList
            label={word(words.add)}
            options={[
              { id: '', label: word(words.choose) },
              ...known.map(({ id, title }) => ({ id, label: title })),
            ]}
            value=""
            onPick={add}
          />
        )}
        <a href={pathTo(lang, { page: 'charts' })}>{word(words.gallery)}</a>
        {slides.length > 1 && (
          <button
            type="button"
            className="deck-button"
            onClick={() => {
              deck.put([]);
              setDone({ said: told.cleared(slides.length), before: slides });
            }}
          >
            {word(words.clear)}
          </button>
        )}
      </div>
      {slides.length > 0 && <Files {...{ deck, known: byId, release, lang }} />}
    </>
  );
}
