import { useMemo } from 'react';
import { useParams } from 'react-router';
import { formatDate } from '../i18n/format';
import { say } from '../i18n/text';
import { decode } from '../shell/decode';
import { FactList, type Fact } from '../ui/fact-list';
import { useInterface } from '../ui/interface';
import { Fold } from '../ui/kept';
import { NoteList } from '../ui/note-list';
import type { Place } from '../ui/registers';
import { Card } from './island';
import { balance, heightOf } from './city-columns';
import { lettersFor, useCityContents, type CityContents, type CityFigure } from './city-contents';
import { cityListIds, ownHeadings, rareLists, type CityList } from './city-facts';
import { CityWords } from './city-words';
import { dataWords } from './data-words';
import { useFrame } from './frame';
import { Head } from './head';
import { useBuilt } from './load';
import { LostPage } from './lost';
import { releaseOf } from '../model/catalogue';
import { pathTo, siteToken } from './paths';
import { otherScript } from './other-script';
import { Strip } from './strip';
import print from './city-print.page.css?inline';
import style from './city.page.css?inline';
import { words } from './compare-words';

/** One city; an unknown one is a 404 page. */
export function Component() {
  const slug = decode(useParams()['city'] ?? '');
  const city = useFrame().registers.cities.find((one) => one.slug === slug);
  return city ? <City city={city} slug={slug} /> : <LostPage />;
}

const changeIds = ['changes'] as const;

function City({ city, slug }: { readonly city: Place; readonly slug: string }) {
  const { lang, registers } = useFrame();
  const { t } = useInterface();
  const name = say(city.name, lang);
  const other = otherScript[lang];
  const fixed = useMemo(() => ({ city: slug }), [slug]);
  const contents = useCityContents(city, fixed);
  const { profile, letters } = contents;
  const { changes } = useBuilt(changeIds);
  return (
    <article className="page city">
      <Head
        title={name}
        description={t(($) => $.city.description, { name })}
        page={{ page: 'city', city: slug }}
        style={style + print}
        card={{ spec: profile.spec, fixed, title: name }}
      />
      <p className="city-brief">
        {t(($) => $.city.brief, { name, date: formatDate(releaseOf(changes), lang) })}
        {' · '}
        {t(($) => $.site.name)}
      </p>
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
        <Strip
          spec={profile.spec}
          fixed={fixed}
          letters={lettersFor(profile, letters)}
          marks={false}
        />
      </section>
      <Columns contents={contents} slug={slug} fixed={fixed} />
      <CityWords adcode={city.adcode} part="silent" />
      <p className="source">
        <a href={`${pathTo(lang, { page: 'data', part: 'discrepancies' })}#${slug}`}>
          {say(dataWords.discrepancies, lang)}
        </a>
      </p>
      <Fold>
        <NoteList letters={letters} registers={registers} />
      </Fold>
      <p className="city-address">
        {siteToken}
        {pathTo(lang, { page: 'city', city: slug })}
      </p>
    </article>
  );
}

const widths = { map: [312, 576], sectors: [312, 472, 576] } as const;

/** What a card holds beside its plot, px. */
const around = 190;

interface ColumnsProps {
  readonly contents: CityContents;
  readonly slug: string;
  readonly fixed: Readonly<Record<string, string>>;
}

/** Map, sectors and the city's lists in two columns of about one height; long lists run below both. */
function Columns({ contents, slug, fixed }: ColumnsProps) {
  const { lang } = useFrame();
  const { t } = useInterface();
  const { map, sectors, letters } = contents;
  const lists = cityListIds
    .map((id) => ({
      id,
      facts: contents.lists[id],
      letters,
      title: id === 'events' || id === 'voices' ? say(ownHeadings[id], lang) : t(($) => $.city[id]),
    }))
    .filter(({ id, facts }) => !rareLists.has(id) || facts.length > 0);
  const short = lists.filter(({ id, facts }) => !isLong(id, facts));
  const { first, second } = balance(
    around + map.figure.height,
    around + sectors.figure.height,
    short.map(({ id, facts }) => ({ id, height: heightOf(facts, lang) })),
  );
  const only = (ids: readonly CityList[]) =>
    short.filter(({ id }) => ids.includes(id)).map((list) => <List key={list.id} {...list} />);
  const card = (one: CityFigure, drawn: readonly number[]) => (
    <Card
      spec={one.spec}
      options={{ fixed, level: 2, here: slug, letters: lettersFor(one, letters), widths: drawn }}
    />
  );
  return (
    <div className="city-columns">
      <div className="city-column">
        {card(map, widths.map)}
        {only(first)}
      </div>
      <div className="city-column">
        {card(sectors, widths.sectors)}
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

const slugOf = ({ slug, adcode }: Place): string => slug ?? adcode;

function Neighbours({ city }: { readonly city: Place }) {
  const { lang, registers } = useFrame();
  const { t } = useInterface();
  const { cities } = registers;
  const at = cities.indexOf(city);
  const next = cities[(at + 1) % cities.length] ?? city;
  const link = (neighbour: Place, forward: boolean) => {
    const name = say(neighbour.short, lang);
    return (
      <a
        href={pathTo(lang, { page: 'city', city: slugOf(neighbour) })}
        rel={forward ? 'next' : 'prev'}
        aria-label={forward ? t(($) => $.city.next, { name }) : t(($) => $.city.previous, { name })}
      >
        {forward ? `${name} →` : `← ${name}`}
      </a>
    );
  };
  return (
    <nav className="city-neighbours" aria-label={t(($) => $.nav.cities)}>
      {link(cities.at(at - 1) ?? city, false)}
      <a
        className="city-compare"
        href={pathTo(lang, { page: 'compare' }, `cities=${slugOf(city)},${slugOf(next)}`)}
      >
        {say(words.with, lang)}
      </a>
      {link(next, true)}
    </nav>
  );
}

interface ListProps {
  readonly id: CityList;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly letters: ReadonlyMap<string, string>;
  readonly long?: boolean;
}

/** One list of the page; below the first screen as it is, it comes after the rest. */
function List({ id, title, facts, letters, long = false }: ListProps) {
  const { registers } = useFrame();
  return (
    <section
      className={`city-list city-list-${id} ${long ? 'city-list-long ' : ''}rule`}
      data-folded=""
    >
      <Fold>
        <h2>{title}</h2>
        <FactList facts={facts} registers={registers} letters={letters} />
      </Fold>
    </section>
  );
}
