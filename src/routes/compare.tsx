import { say } from '../i18n/text';
import { lettered } from '../figures/parts/notes';
import { cityFigure, doYearsDiffer, type CityFigureId } from '../model/city-figures';
import { useInterface } from '../ui/interface';
import { Fold } from '../ui/kept';
import { NoteList } from '../ui/note-list';
import { Tied } from '../ui/tied';
import { factsOf, listIds } from './city-facts';
import { nameOfFigure } from './city-figures';
import { comparedFigures, FigureCell, HeadCell, ListCell } from './compare-cells';
import { Chooser } from './compare-chooser';
import print from './compare-print.page.css?inline';
import style from './compare.page.css?inline';
import { words } from './compare-words';
import { comparedLists, notesOf } from './compare-parts';
import { useFrame } from './frame';
import { Head } from './head';
import { useBuilt } from './load';
import { pathTo } from './paths';

/** The comparison that stands where an address names no cities. */
const usual = ['ganzhou', 'jiujiang'];

/** Two to four cities side by side: printed for the usual two, shell/comparing.ts puts others in their place. */
export function Component() {
  const { lang, registers } = useFrame();
  const { t } = useInterface();
  const data = useBuilt(listIds);
  const cities = usual.flatMap((slug) => registers.cities.filter((one) => one.slug === slug));
  const letters = lettered(notesOf(data, cities, registers));
  const differs = (id: CityFigureId) =>
    doYearsDiffer(cities.map(({ adcode }) => cityFigure(data, id, adcode)?.period ?? null));
  return (
    <article
      className="page compare"
      data-compare={usual.join()}
      data-letters={[...lettered(notesOf(data, registers.cities, registers)).values()].join(' ')}
    >
      <Head
        title={say(words.title, lang)}
        description={say(words.description, lang)}
        page={{ page: 'compare' }}
        style={style + print}
      />
      <header className="compare-head">
        <h1>{say(words.heading, lang)}</h1>
        <p className="lead">
          <Tied text={say(words.lead, lang)} lang={lang} />
        </p>
      </header>
      <Chooser cities={cities} />
      <table className="compare-figures">
        <caption>
          <h2>{say(words.figures, lang)}</h2>
          <span className="muted">{say(words.bars, lang)}</span>
        </caption>
        <thead>
          <tr data-heads="">
            <th scope="col">{say(words.figure, lang)}</th>
            {cities.map((city) => (
              <HeadCell key={city.id} city={city} />
            ))}
          </tr>
        </thead>
        <tbody>
          {comparedFigures.map((id) => (
            <tr key={id} data-figures={id} data-differs={differs(id) ? '' : undefined}>
              <th scope="row">
                {say(nameOfFigure(id), lang)}
                <span className="compare-years">{say(words.years, lang)}</span>
              </th>
              {cities.map((city) => (
                <FigureCell key={city.id} {...{ data, id, city, letters }} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {comparedLists.map((list) => (
        <section
          key={list}
          className="compare-list rule"
          // Only one city's policies are in the sources; without it nobody asks for them.
          data-rare={list === 'policies' ? '' : undefined}
        >
          <h2>{t(($) => $.city[list])}</h2>
          <div className="compare-columns" data-lists={list}>
            {cities.map((city) => (
              <ListCell
                key={city.id}
                {...{ city, list, letters }}
                facts={factsOf(data, list, city.adcode, registers)}
              />
            ))}
          </div>
        </section>
      ))}
      <Pages />
      <div data-notes="">
        <Fold>
          <NoteList letters={letters} registers={registers} />
        </Fold>
      </div>
    </article>
  );
}

/** All eleven pages: without scripts the way to every other city. */
function Pages() {
  const { lang, registers } = useFrame();
  return (
    <nav className="compare-pages rule" aria-label={say(words.pages, lang)}>
      <h2>{say(words.pages, lang)}</h2>
      <ul>
        {registers.cities.map((city) => (
          <li key={city.id}>
            <a href={pathTo(lang, { page: 'city', city: city.slug ?? city.adcode })}>
              {say(city.name, lang)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
