import type { ReactNode } from 'react';
import { say, type Lang } from '../../i18n/text';
import { consoleWords as words } from '../../shell/stage/console-words';

interface Props {
  readonly lang: Lang;
  /** Id of the deck in addresses. */
  readonly deck: string;
  /** ISO day of the data's newest change. */
  readonly release: string;
  /** The page's head, with its style. */
  readonly head: ReactNode;
  /** Address of this console in a language. */
  readonly addressIn: (lang: Lang) => string;
}

/** Languages by their own names, as short as the console needs them. */
const named: readonly (readonly [Lang, string])[] = [
  ['en', 'EN'],
  ['zh-Hant', '繁'],
  ['zh-Hans', '简'],
];

/** Buttons of the wall: what they ask (shell/stage/console.ts), their name and their key. */
const asks = [
  ['cover:black', words.black, 'B'],
  ['cover:white', words.white, 'W'],
  ['laser', words.laser, 'D'],
  ['panel:grid', words.grid, 'O'],
  ['panel:qr', words.qr, 'Q'],
  ['room', words.room, 'T'],
  ['edge', words.edge, 'M'],
  ['help', words.help, '?'],
] as const;

/** The presenter's console as it stands before its script fills it. */
export function Console({ lang, deck, release, head, addressIn }: Props) {
  const word = (text: (typeof words)['back']) => say(text, lang);
  return (
    <main id="main" className="console page" data-deck={deck} data-release={release}>
      {head}
      <header className="console-top">
        <h1>
          <span className="visually-hidden">{word(words.console)} </span>
          <span data-title />
        </h1>
        <p className="console-state" data-wall role="status">
          <span data-text>{word(words.noWall)}</span>
          <button type="button" data-ask="wall">
            {word(words.openWall)}
          </button>
        </p>
        <p className="console-state" data-kept role="status">
          <span data-text />
          <button type="button" data-ask="keep">
            {word(words.keep)}
          </button>
        </p>
        <p className="console-state" data-awake>
          <span data-text>{word(words.asleep)}</span>
        </p>
        <nav aria-label={word(words.ownLanguage)} className="console-langs">
          {named.map(([other, name]) => (
            <a
              key={other}
              href={addressIn(other)}
              lang={other}
              hrefLang={other}
              aria-current={other === lang ? 'true' : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
        <p className="console-clock">
          <span data-day />
          <time data-time />
        </p>
      </header>
      <section className="console-wall" aria-label={word(words.onWall)}>
        <p className="console-line">
          <span data-now>{word(words.onWall)}</span>
        </p>
        <div className="console-view" data-view="now" />
        <div className="console-asks">
          <button type="button" data-ask="back">
            ← {word(words.back)}
          </button>
          <button type="button" className="console-next" data-ask="next">
            <span data-next>{word(words.next)}</span> →
          </button>
          {asks.map(([ask, name, key]) => (
            <button key={ask} type="button" data-ask={ask} aria-keyshortcuts={key}>
              {word(name)} <kbd>{key}</kbd>
            </button>
          ))}
          <div role="group" aria-label={word(words.wallLanguage)} className="console-speak">
            {named.map(([other, name]) => (
              <button key={other} type="button" data-ask={`speak:${other}`} lang={other}>
                {name}
              </button>
            ))}
          </div>
        </div>
        <p className="console-line">
          <span>{word(words.slides)}</span>
          <span data-jump role="status">
            {word(words.jump)}
          </span>
        </p>
        <ol className="console-slides" data-slides />
      </section>
      <section className="console-talk" aria-label={word(words.notes)}>
        <p className="console-line">
          <span data-of />
          <span className="console-watch">
            <button type="button" data-ask="watch">
              {word(words.start)}
            </button>
            <button type="button" data-ask="zero">
              {word(words.zero)}
            </button>
          </span>
        </p>
        <div className="console-time">
          <p data-elapsed className="console-elapsed">
            0:00
          </p>
          <p data-left />
          <p className="console-pace">
            <strong data-pace />
            <span data-next-at />
          </p>
        </div>
        <div className="console-bar" data-bar aria-hidden="true" />
        <div className="console-coming">
          <div className="console-view" data-view="next" />
          <div>
            <p className="console-line" data-coming-number />
            <p className="console-coming-title" data-coming-title />
            <p data-coming-steps />
          </div>
        </div>
        <div className="console-notes">
          <p className="console-line">
            <span>{word(words.notes)}</span>
            <span className="console-watch">
              <button type="button" data-ask="smaller" aria-label={word(words.smaller)}>
                A−
              </button>
              <button type="button" data-ask="larger" aria-label={word(words.larger)}>
                A+
              </button>
            </span>
          </p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long notes scroll by keyboard */}
          <div data-notes tabIndex={0} role="group" aria-label={word(words.notes)} />
        </div>
      </section>
    </main>
  );
}
