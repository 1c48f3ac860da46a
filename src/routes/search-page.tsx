import { datasets, type Data } from '../datasets';
import { formatLocators, formatPeriod } from '../i18n/format';
import { langs, say } from '../i18n/text';
import { countiesOf } from '../model/places';
import { words } from '../shell/search/words';
import { sourceWithDate } from '../model/sources';
import { SourceLine } from '../ui/source-line';
import { Tied } from '../ui/tied';
import { useInterface } from '../ui/interface';
import { useFrame } from './frame';
import { Head } from './head';
import { useBuilt } from './load';
import { otherScript } from './other-script';
import { pathTo } from './paths';
import { articleRows, whereStands } from './search/facts';
import { listedSince } from './search/names';
import { pageWords } from './search/page-words';
import { variantsOf } from './search/variants';

const ids = datasets.map(({ id }) => id);

/** The search's own page: the box, and in lists what has no page of its own. */
export function Component() {
  const { lang } = useFrame();
  const data = useBuilt(ids);
  const title = say(words.search, lang);
  return (
    <article className="page search-page">
      <Head title={title} description={say(pageWords.lead, lang)} page={{ page: 'search' }} />
      <h1>{title}</h1>
      <p className="lead">
        <Tied text={say(pageWords.lead, lang)} lang={lang} />
      </p>
      <noscript>
        <p>{say(pageWords.still, lang)}</p>
      </noscript>
      <p>
        <a className="search-open" href={pathTo(lang, { page: 'search' })} data-search="">
          {say(words.hint, lang)}
        </a>
      </p>
      <Topics data={data} />
      <Places data={data} />
      <Terms data={data} />
      <Listed data={data} />
      <Rest data={data} />
    </article>
  );
}

interface Props {
  readonly data: Data;
}

function Topics({ data }: Props) {
  const { lang } = useFrame();
  const { t } = useInterface();
  return (
    <section>
      <h2>{say(pageWords.topics, lang)}</h2>
      <ul className="search-names">
        {data.topics.rows.map(({ id, title }) => (
          <li key={id}>
            <a href={pathTo(lang, { page: 'topic', topic: id })}>{say(title, lang)}</a>
          </li>
        ))}
        <li>
          <a href={pathTo(lang, { page: 'charts' })}>{t(($) => $.charts.title)}</a>
        </li>
      </ul>
    </section>
  );
}

function Places({ data }: Props) {
  const { lang, registers } = useFrame();
  return (
    <section>
      <h2>{say(pageWords.places, lang)}</h2>
      <ul className="search-statements">
        {registers.cities.map((city) => (
          <li key={city.id}>
            <a href={pathTo(lang, { page: 'city', city: city.slug ?? city.adcode })}>
              {say(city.name, lang)}
            </a>
            <p className="muted">
              {countiesOf(data, city.adcode)
                .map(({ name }) => say(name, lang))
                .join(lang === 'en' ? ', ' : '、')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Terms({ data }: Props) {
  const { lang } = useFrame();
  const other = otherScript[lang];
  return (
    <section>
      <h2>{say(pageWords.terms, lang)}</h2>
      <ul className="search-names">
        {data.terms.rows.map(({ id, name, confidence }) => (
          <li key={id} id={`term-${id}`}>
            {say(name, lang)}
            <p className="muted">
              <span lang={other}>{say(name, other)}</span>
              {confidence === 'C' && ` · ${say(pageWords.ours, lang)}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Listed({ data }: Props) {
  const { lang, registers } = useFrame();
  const { rows } = data['listed-companies'];
  return (
    <section>
      <h2>{say(pageWords.listed, lang)}</h2>
      <ul className="search-names">
        {rows.map((row) => (
          <li key={row.id} id={row.id}>
            {say(row.name, lang)}
            <p className="muted">{`${row.ticker} · ${say(listedSince(row), lang)}`}</p>
          </li>
        ))}
      </ul>
      <SourceLine sources={[...new Set(rows.map(({ source }) => source))]} registers={registers} />
    </section>
  );
}

function Rest({ data }: Props) {
  const { lang, registers } = useFrame();
  const { t } = useInterface();
  const ground = { data, registers, words: new Map(langs.map((one) => [one, t])) };
  const stands = whereStands(ground, variantsOf(data));
  const rest = articleRows(ground).filter(({ set, row }) => stands(set, row) === null);
  return (
    <section>
      <h2>{say(pageWords.rest, lang)}</h2>
      <ul className="search-statements">
        {rest.map(({ row: { id, label, text, period, source, locator } }) => {
          const from = registers.sources.get(source);
          return (
            <li key={id} id={id}>
              {say(label, lang)}
              <p>
                <Tied text={say(text, lang)} lang={lang} />
              </p>
              <p className="source">
                {[
                  formatPeriod(period, lang),
                  from ? sourceWithDate(from, lang) : source,
                  formatLocators([locator], lang),
                ].join(lang === 'en' ? '; ' : '；')}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
