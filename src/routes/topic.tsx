import { useParams } from 'react-router';
import { figureById } from '../figures';
import { say } from '../i18n/text';
import { decode } from '../shell/decode';
import { deckQuery } from '../shell/tray/address';
import { useInterface } from '../ui/interface';
import { Tied } from '../ui/tied';
import { deckLinks } from './deck/links';
import { FigureLink } from './figure-link';
import { useFrame } from './frame';
import { Head } from './head';
import { Card } from './island';
import { useBuilt } from './load';
import { LostPage } from './lost';
import { pathTo } from './paths';
import style from './topic.page.css?inline';

const ids = ['topics'] as const;
const widths = [312, 736];

/** A topic told in order: a sentence, its figure, the next; an unknown one is a 404 page. */
export function Component() {
  const asked = decode(useParams()['topic'] ?? '');
  const { lang } = useFrame();
  const { t } = useInterface();
  const { rows } = useBuilt(ids).topics;
  const at = rows.findIndex((row) => row.id === asked);
  const topic = rows[at];
  const next = rows[(at + 1) % rows.length];
  if (!topic || !next) return <LostPage />;
  const parts = topic.parts.flatMap(({ figure, text }) => {
    const spec = figureById(figure);
    return spec ? [{ spec, text }] : [];
  });
  const deck = deckQuery(
    {
      slides: parts.map(({ spec }) => ({ figure: spec.id, choices: {} })),
      title: say(topic.title, lang),
    },
    new URLSearchParams(),
  );
  return (
    <article className="page topic">
      <Head
        title={say(topic.title, lang)}
        description={say(topic.lead, lang)}
        page={{ page: 'topic', topic: topic.id }}
        style={style}
        {...(parts[0] && { card: { spec: parts[0].spec, title: say(topic.title, lang) } })}
      />
      <header className="topic-head">
        <h1>{say(topic.title, lang)}</h1>
        <p className="lead">
          <Tied text={say(topic.lead, lang)} lang={lang} />
        </p>
      </header>
      <nav className="topic-contents" aria-labelledby="contents" data-contents="">
        <h2 id="contents">{t(($) => $.topic.contents)}</h2>
        <ol>
          {parts.map(({ spec }) => (
            <li key={spec.id}>
              <FigureLink spec={spec} within />
            </li>
          ))}
        </ol>
        <p className="topic-deck">
          <a href={pathTo(lang, { page: 'deck' }, deck)}>{say(deckLinks.topic, lang)}</a>
        </p>
      </nav>
      <div className="topic-parts">
        {parts.map(({ spec, text }, i) => (
          <section key={spec.id} id={spec.id}>
            <p className="topic-words">
              <Tied text={say(text, lang)} lang={lang} />
            </p>
            <Card
              spec={spec}
              options={{ level: 2, widths, ...(i > 0 ? { later: 'all' as const } : {}) }}
            />
          </section>
        ))}
        <p className="topic-next rule">
          {t(($) => $.topic.next)}
          <a href={pathTo(lang, { page: 'topic', topic: next.id })}>{say(next.title, lang)}</a>
        </p>
      </div>
    </article>
  );
}
