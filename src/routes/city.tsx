import { useMemo } from 'react';
import { useParams } from 'react-router';
import { figureById } from '../figures';
import type { Lang } from '../i18n/text';
import { say } from '../i18n/text';
import { FactList, type Fact } from '../ui/fact-list';
import { useInterface } from '../ui/interface';
import type { Place } from '../ui/registers';
import { Card } from './island';
import { cityLists, factsOf, lettersOf, type CityList } from './city-facts';
import { CityWords } from './city-words';
import { useFrame } from './frame';
import { Head } from './head';
import { useBuilt } from './load';
import { LostPage } from './lost';
import { decode, pathTo } from './paths';
import { Strip } from './strip';

/** One city; an unknown one is a 404 page. */
export function Component() {
  const slug = decode(useParams()['city'] ?? '');
  const city = useFrame().registers.cities.find((one) => one.slug === slug);
  return city ? <City city={city} slug={slug} /> : <LostPage />;
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
  // An empty list never stands at the head of a column.
  const hasNone = useFacts(city, 'companies').length === 0;
  const companies = <List city={city} list="companies" title={t(($) => $.city.companies)} />;
  return (
    <article className="page city">
      <Head
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
        {map && <Card spec={map} options={{ fixed, level: 2, here: slug, widths: [312, 576] }} />}
        {!hasNone && companies}
        {sectors && (
          <Card spec={sectors} options={{ fixed, level: 2, here: slug, widths: [312, 472, 576] }} />
        )}
        {hasNone && companies}
        <List city={city} list="clusters" title={t(($) => $.city.clusters)} />
        <List city={city} list="links" title={t(($) => $.city.links)} />
      </div>
      <CityWords adcode={city.adcode} part="silent" />
    </article>
  );
}

function Neighbours({ city }: { readonly city: Place }) {
  const { lang, registers } = useFrame();
  const { t } = useInterface();
  const { cities } = registers;
  const at = cities.indexOf(city);
  const link = (neighbour: Place | undefined, forward: boolean) => {
    if (!neighbour) return null;
    const name = say(neighbour.short, lang);
    return (
      <a
        href={pathTo(lang, { page: 'city', city: neighbour.slug ?? neighbour.adcode })}
        rel={forward ? 'next' : 'prev'}
        aria-label={forward ? t(($) => $.city.next, { name }) : t(($) => $.city.previous, { name })}
      >
        {forward ? `${name} →` : `← ${name}`}
      </a>
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
}

/** What one list of the page says. */
function useFacts(city: Place, list: CityList): readonly Fact[] {
  const { registers } = useFrame();
  const ids = cityLists[list];
  return factsOf(useBuilt(ids), ids, city.adcode, registers);
}

/** One list of the page. */
function List({ city, list, title }: ListProps) {
  const { registers } = useFrame();
  const facts = useFacts(city, list);
  return (
    <section className={`city-list city-list-${list} rule`}>
      <h2>{title}</h2>
      <FactList
        facts={facts}
        registers={registers}
        id={`city-${list}`}
        letters={lettersOf(facts)}
      />
    </section>
  );
}
