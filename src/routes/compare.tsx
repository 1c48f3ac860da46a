import { langs, say } from '../i18n/text';
import { lettered } from '../figures/parts/notes';
import { cityFigure, doYearsDiffer, type CityFigureId } from '../model/city-figures';
import { most } from '../shell/comparison';
import { useInterface } from '../ui/interface';
import { Fold } from '../ui/kept';
import { NoteList } from '../ui/note-list';
import type { Place } from '../ui/registers';
import { Tied } from '../ui/tied';
import { factsOf, listIds } from './city-facts';
import { nameOfFigure } from './city-figures';
import { comparedFigures, FigureCell, HeadCell, ListCell } from './compare-cells';
import print from './compare-print.page.css?inline';
import style from './compare.page.css?inline';
import { sentences, slotName, words } from './compare-words';
import { comparedLists, notesOf, useColumns } from './compare-parts';
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

/** Four places for a city, of which the filled ones and the next are shown, and what is to be said of the address. */
function Chooser({ cities }: { readonly cities: readonly Place[] }) {
  const { lang, registers } = useFrame();
  const columns = useColumns(useBuilt(listIds));
  return (
    <form className="compare-chooser" aria-label={say(words.choose, lang)}>
      {Array.from({ length: most }, (_, slot) => (
        <div key={slot} className="compare-slot" hidden={slot > cities.length}>
          <label className="pick">
            <span className="pick-label">{say(slotName(slot + 1), lang)}</span>
            <select defaultValue={cities[slot]?.slug ?? ''} autoComplete="off">
              <option value="" hidden={slot < cities.length}>
                {say(words.add, lang)}
              </option>
              {registers.cities.map((city, i) => (
                <option
                  key={city.id}
                  value={city.slug ?? city.adcode}
                  {...(slot === 0
                    ? {
                        'data-src': columns[i],
                        'data-names': langs
                          .flatMap((other) => [city.name[other], city.short[other]])
                          .join('|'),
                      }
                    : {})}
                >
                  {say(city.short, lang)}
                </option>
              ))}
            </select>
          </label>
          <button type="button" hidden>
            {say(words.remove, lang)}
          </button>
        </div>
      ))}
      <div
        role="status"
        {...Object.fromEntries(
          Object.entries(sentences).map(([id, text]) => [`data-${id}`, say(text, lang)]),
        )}
      >
        <p className="compare-fault" />
        <p className="visually-hidden">
          {say(sentences.now, lang).replace(
            '%s',
            cities.map((city) => say(city.short, lang)).join(lang === 'en' ? ', ' : '、'),
          )}
        </p>
      </div>
    </form>
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
