import { useMemo } from 'react';
import { figures } from '../figures';
import { draw } from '../figures/draw';
import type { FigureSpec } from '../figures/spec';
import { say } from '../i18n/text';
import { readBy, releaseOf } from '../model/catalogue';
import { usePress } from '../ui/kept';
import { Tied } from '../ui/tied';
import style from './deck.page.css?inline';
import { words } from './deck/words';
import { useFrame } from './frame';
import { Head } from './head';
import { useBuilt, useFigureData } from './load';
import { pathTo } from './paths';
import { readView } from './view';

const ids = ['changes'] as const;
const width = 312;

/** Figures that introduce the province, the one bound everybody quotes, and the map. */
const suggested = ['headline', 'hk-share', 'city-map'];

/** A figure that a deck can hold, for the desk to read: finding, small picture, day of its sources. */
function KnownFigure({ spec }: { readonly spec: FigureSpec }) {
  const { lang } = useFrame();
  const press = usePress();
  const { changes } = useBuilt(ids);
  const asked = useMemo(() => readView(lang, new URLSearchParams(), null, {}), [lang]);
  const { state, view } = useFigureData(spec, asked);
  if (!press || state.status !== 'ready') return null;
  const { data, topology } = state;
  const picture = press.pictures(spec, data, view, topology, [width], 'all');
  return (
    <li
      data-known={spec.id}
      data-picture={/src="([^"]+)"/.exec(picture)?.[1]}
      data-read={readBy(changes, spec.needs)}
    >
      {draw(spec, data, { ...view, width }, topology).title}
    </li>
  );
}

/** The page of a reader's own deck: finished and empty; scripts put the desk in it (deck/desk.tsx). */
export function Component() {
  const { lang } = useFrame();
  const { changes } = useBuilt(ids);
  return (
    <article className="page deck">
      <Head
        title={say(words.title, lang)}
        description={say(words.lead, lang)}
        page={{ page: 'deck' }}
        style={style}
      />
      <h1>{say(words.title, lang)}</h1>
      <p className="lead">
        <Tied text={say(words.lead, lang)} lang={lang} />
      </p>
      <noscript>
        <p>
          {say(words.still, lang)}{' '}
          <a href={pathTo(lang, { page: 'charts' })}>{say(words.gallery, lang)}</a>
        </p>
      </noscript>
      <div data-deck={suggested.join(' ')} data-release={releaseOf(changes)} />
      <ul hidden>
        {figures.map((spec) => (
          <KnownFigure key={spec.id} spec={spec} />
        ))}
      </ul>
    </article>
  );
}
