import './city.css';
import { useMemo } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { figureById } from '../figures';
import type { Lang } from '../i18n/text';
import { say } from '../i18n/text';
import { ErrorCard } from '../ui/error-card';
import { FactList, type Fact } from '../ui/fact-list';
import { useInterface } from '../ui/interface';
import type { Place } from '../ui/registers';
import { Skeleton } from '../ui/skeleton';
import { Card } from './card';
import { cityLists, factsOf, lettersOf, type CityList } from './city-facts';
import { CityWords } from './city-words';
import { useFrame } from './frame';
import { Head } from './head';
import { useDatasets } from './load';
import { LostPage } from './lost';
import { decode, pathTo } from './paths';
import { Strip } from './strip';
import { sharedQuery } from './view';

export const needs = () => [...new Set(Object.values(cityLists).flat())];

/** One city; an unknown one is a 404 page once the register of places has arrived. */
export function Component() {
  const frame = useFrame();
  const slug = decode(useParams()['city'] ?? '');
  const { cities } = frame.registers;
  const city = cities.find((one) => one.slug === slug);
  if (city) return <City key={slug} city={city} slug={slug} />;
  return cities.length > 0 ? (
    <LostPage frame={frame} />
  ) : (
    <div className="page">
      <Skeleton height={900} />
    </div>
  );
}

/** The script a name is repeated in beside the view's own: Chinese for English readers, else Latin. */
const otherScript: Readonly<Record<Lang, Lang>> = {
  en: 'zh-Hant',
  'zh-Hant': 'en',
  'zh-Hans': 'en',
};

function City({ city, slug }: { readonly city: Place; readonly slug: string }) {
  const { lang } = useFrame();
  const { t } = useInterface();
  const name = say(city.name, lang);
  const other = otherScript[lang];
  const fixed = useMemo(() => ({ city: slug }), [slug]);
  const [map, sectors, profile] = [
    figureById('city-counties'),
    figureById('city-sectors'),
    figureById('city-profile'),
  ];
  return (
    <article className="page city">
      <Head
        lang={lang}
        title={name}
        description={t(($) => $.city.description, { name })}
        page={{ page: 'city', city: slug }}
      />
      <Neighbours city={city} />
      <header className="city-head">
        <h1>
          {name}
          <span className="city-other" lang={other}>
            {say(city.name, other)}
          </span>
        </h1>
        <CityWords adcode={city.adcode} part="lead" />
      </header>
      <section aria-label={t(($) => $.city.profile)}>
        {profile && <Strip spec={profile} fixed={fixed} marks={false} />}
      </section>
      <div className="city-columns">
        <div className="city-lists">
          {map && <Card spec={map} fixed={fixed} level={2} held={620} here={slug} />}
          <List city={city} list="companies" title={t(($) => $.city.companies)} />
        </div>
        <div className="city-lists">
          {sectors && <Card spec={sectors} fixed={fixed} level={2} held={220} here={slug} />}
          <List city={city} list="clusters" title={t(($) => $.city.clusters)} />
        </div>
      </div>
      <List city={city} list="links" title={t(($) => $.city.links)} wide />
      <CityWords adcode={city.adcode} part="silent" />
    </article>
  );
}

function Neighbours({ city }: { readonly city: Place }) {
  const { lang, registers } = useFrame();
  const { t } = useInterface();
  const [search] = useSearchParams();
  const { cities } = registers;
  const at = cities.indexOf(city);
  const link = (neighbour: Place | undefined, forward: boolean) => {
    if (!neighbour) return null;
    const name = say(neighbour.short, lang);
    return (
      <Link
        to={pathTo(
          lang,
          { page: 'city', city: neighbour.slug ?? neighbour.adcode },
          sharedQuery(search).toString(),
        )}
        rel={forward ? 'next' : 'prev'}
        aria-label={forward ? t(($) => $.city.next, { name }) : t(($) => $.city.previous, { name })}
      >
        {forward ? `${name} →` : `← ${name}`}
      </Link>
    );
  };
  return (
    <nav className="city-neighbours" aria-label={t(($) => $.nav.cities)}>
      {link(cities.at(at - 1), false)}
      {link(cities[(at + 1) % cities.length], true)}
    </nav>
  );
}

interface ListProps {
  readonly city: Place;
  readonly list: CityList;
  readonly title: string;
  readonly wide?: boolean;
}

/** One list of the page; when one of its datasets fails, only this list says so. */
function List({ city, list, title, wide = false }: ListProps) {
  const { registers } = useFrame();
  const { t } = useInterface();
  const ids = cityLists[list];
  const loading = useDatasets(ids);
  const facts = useMemo<readonly Fact[]>(
    () => (loading.status === 'ready' ? factsOf(loading.data, ids, city.adcode, registers) : []),
    [loading, ids, city.adcode, registers],
  );
  return (
    <section className={wide ? 'city-list city-list-wide rule' : 'city-list rule'}>
      <h2>{title}</h2>
      {loading.status === 'loading' && <Skeleton height={160} />}
      {loading.status === 'failed' && (
        <ErrorCard title={t(($) => $.error.list)} error={loading.error} onRetry={loading.retry} />
      )}
      {loading.status === 'ready' && (
        <FactList
          facts={facts}
          registers={registers}
          id={`city-${list}`}
          letters={lettersOf(facts)}
        />
      )}
    </section>
  );
}
