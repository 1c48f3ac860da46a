import { say } from '../i18n/text';
import { releaseOf } from '../model/catalogue';
import { useFrame } from './frame';
import { Head } from './head';
import { useBuilt } from './load';
import style from './own-stage.page.css?inline';
import { words } from './own-stage/words';

const ids = ['changes'] as const;

/** The stage of a reader's own deck, before its script has drawn the slides its address names. */
export function Component() {
  const { lang } = useFrame();
  const { changes } = useBuilt(ids);
  const title = say(words.title, lang);
  return (
    <main id="main" className="stage page own" data-deck="new" data-release={releaseOf(changes)}>
      <Head
        title={title}
        description={say(words.description, lang)}
        page={{ page: 'present', deck: 'new' }}
        style={style}
      />
      <h1 className="visually-hidden">{title}</h1>
      <p className="own-making">{say(words.making, lang)}</p>
    </main>
  );
}
