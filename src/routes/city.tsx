import { useMemo } from 'react';
import { useParams } from 'react-router';
import { figureById } from '../figures';
import { draw } from '../figures/draw';
import type { Lang } from '../i18n/text';
import { say } from '../i18n/text';
import { decode } from '../shell/decode';
import { FactList, type Fact } from '../ui/fact-list';
import { useInterface } from '../ui/interface';
import { Fold } from '../ui/kept';
import type { Place } from '../ui/registers';
import { Card } from './island';
import { balance, heightOf } from './city-columns';
import { factsOf, listIds, lettersOf, type CityList } from './city-facts';
import { CityWords } from './city-words';
import { useFrame } from './frame';
import { Head } from './head';
import { useBuilt, useFigureData } from './load';
import { LostPage } from './lost';
import { pathTo } from './paths';
import { Strip } from './strip';
import { readView } from './view';

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
  const profile = figureById('city-profile');
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
      <Columns city={city} slug={slug} fixed={fixed} />
      <CityWords adcode={city.adcode} part="silent" />
    </article>
  );
}

const widths = { map: [312, 576], sectors: [312, 472, 576] } as const;

/** What a card holds beside its plot, px. */
const around = 190;

/** About how high a figure's card stands in a column. */
function useCardHeight(id: string, fixed: Readonly<Record<string, string>>): number {
  const { lang } = useFrame();
  const spec = figureById(id);
  if (!spec) throw new Error(`No figure is called ${id}.`);
  const view = readView(lang, new URLSearchParams(), null, fixed);
  const { state } = useFigureData(spec, view);
  if (state.status !== 'ready') throw new Error(`${id} has no data.`);
  return around + draw(spec, state.data, { ...view, width: 576 }, state.topology).height;
}

interface ColumnsProps {
  readonly city: Place;
  readonly slug: string;
  readonly fixed: Readonly<Record<string, string>>;
}

/** Map, sectors and the city's lists in two columns of about one height; long lists run below both. */
function Columns({ city, slug, fixed }: ColumnsProps) {
  const { lang } = useFrame();
  const { t } = useInterface();
  const [map, sectors] = [figureById('city-counties'), figureById('city-sectors')];
  // Only one city's policies are in the sources; elsewhere nobody asks for them.
  const all = [
    { id: 'companies', title: t(($) => $.city.companies), facts: useFacts(city, 'companies') },
    { id: 'clusters', title: t(($) => $.city.clusters), facts: useFacts(city, 'clusters') },
    { id: 'policies', title: t(($) => $.city.policies), facts: useFacts(city, 'policies') },
    { id: 'links', title: t(($) => $.city.links), facts: useFacts(city, 'links') },
  ] as const;
  const lists = all.filter(({ id, facts }) => id !== 'policies' || facts.length > 0);
  const short = lists.filter(({ id, facts }) => !isLong(id, facts));
  const { first, second } = balance(
    useCardHeight('city-counties', fixed),
    useCardHeight('city-sectors', fixed),
    short.map(({ id, facts }) => ({ id, height: heightOf(facts, lang) })),
  );
  const only = (ids: readonly CityList[]) =>
    short.filter(({ id }) => ids.includes(id)).map((list) => <List key={list.id} {...list} />);
  const options = { fixed, level: 2, here: slug } as const;
  return (
    <div className="city-columns">
      <div className="city-column">
        {map && <Card spec={map} options={{ ...options, widths: widths.map }} />}
        {only(first)}
      </div>
      <div className="city-column">
        {sectors && <Card spec={sectors} options={{ ...options, widths: widths.sectors }} />}
        {only(second)}
      </div>
      {lists
        .filter((list) => !short.includes(list))
        .map((list) => (
          <List key={list.id} {...list} long />
        ))}
    </div>
  );
}

/** Statements from which on a list stands below both columns, in two of its own. */
const most: Readonly<Partial<Record<CityList, number>>> = { clusters: 9, links: 5 };

const isLong = (id: CityList, facts: readonly Fact[]): boolean =>
  facts.length >= (most[id] ?? Infinity);

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

/** What one list of the page says. */
function useFacts(city: Place, list: CityList): readonly Fact[] {
  const { registers } = useFrame();
  return factsOf(useBuilt(listIds), list, city.adcode, registers);
}

interface ListProps {
  readonly id: CityList;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly long?: boolean;
}

/** One list of the page; below the first screen as it is, it comes after the rest. */
function List({ id, title, facts, long = false }: ListProps) {
  const { registers } = useFrame();
  return (
    <section
      className={`city-list city-list-${id} ${long ? 'city-list-long ' : ''}rule`}
      data-folded=""
    >
      <Fold>
        <h2>{title}</h2>
        <FactList
          facts={facts}
          registers={registers}
          id={`city-${id}`}
          letters={lettersOf(facts)}
        />
      </Fold>
    </section>
  );
}
