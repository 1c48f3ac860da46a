import { useParams } from 'react-router';
import { say } from '../i18n/text';
import { consoleWords } from '../shell/stage/console-words';
import { Console } from '../ui/console/console';
import style from '../ui/console/console.page.css?inline';
import { releaseOf } from '../model/catalogue';
import { useFrame } from './frame';
import { Head } from './head';
import { useBuilt } from './load';
import { words } from './own-stage/words';
import { pathTo } from './paths';

const ids = ['changes', 'decks'] as const;

/** The presenter's console of a deck: what it says comes from the deck's own pages, by its script. */
export function Component() {
  const { lang } = useFrame();
  const { changes, decks } = useBuilt(ids);
  const { deck = '' } = useParams();
  const page = { page: 'console', deck } as const;
  const told = decks.rows.find(({ id }) => id === deck)?.title ?? words.title;
  return (
    <Console
      lang={lang}
      deck={deck}
      release={releaseOf(changes)}
      head={
        <Head
          title={`${say(told, lang)} · ${say(consoleWords.console, lang)}`}
          description={say(consoleWords.about, lang)}
          page={page}
          style={style}
        />
      }
      addressIn={(other) => pathTo(other, page)}
    />
  );
}
