import { Fragment } from 'react';
import type { Data } from '../datasets';
import { markShapes } from '../figures/parts/marks';
import { formatPeriod } from '../i18n/format';
import { say } from '../i18n/text';
import { cityFigure, cityFigureIds, type CityFigureId } from '../model/city-figures';
import { FactList, type Fact } from '../ui/fact-list';
import { useInterface } from '../ui/interface';
import { Mark } from '../ui/mark';
import { pageNoteId } from '../ui/note-list';
import { NoteRing } from '../ui/note-ring';
import { sourceTitle, type Place } from '../ui/registers';
import { Tied } from '../ui/tied';
import { Value } from '../ui/value';
import type { CityList } from './city-facts';
import { sharedBy } from './city-figures';
import { useFrame } from './frame';
import { pathTo } from './paths';
import { words } from './compare-words';

type CityData = Partial<Data>;

interface CellProps {
  readonly data: CityData;
  readonly id: CityFigureId;
  readonly city: Place;
  readonly letters: ReadonlyMap<string, string>;
}

/** Figures that a city's strip gives short; the comparison says them in the same words. */
const short: ReadonlySet<CityFigureId> = new Set([
  'population',
  'gdp',
  'gdp-per-person',
  'area',
  'foreign-capital',
]);

/** Said without a bar: an aim that is the same everywhere, and an old figure beside its new one. */
const unmarked: ReadonlySet<CityFigureId> = new Set(['population-first', 'growth-aim']);

/** Figures with a row in the comparison; what two cities share stands with their own. */
export const comparedFigures: readonly CityFigureId[] = cityFigureIds.filter(
  (id) => id !== 'trade-shared',
);

const size = { width: 200, height: 8, margin: 4 } as const;

/** Share of a line that its largest figure takes: an open end needs room. */
const reach = 0.9;

/** The figure's bar on the scale of all eleven cities, so that it is the same beside any other city. */
function Bar({ data, id, city }: Omit<CellProps, 'letters'>) {
  const { registers } = useFrame();
  const figure = cityFigure(data, id, city.adcode);
  if (!figure || unmarked.has(id)) return null;
  const { quantity } = figure;
  const isShare = quantity.unit === 'percent';
  const largest = Math.max(
    ...registers.cities.map((one) => cityFigure(data, id, one.adcode)?.quantity.value ?? 0),
  );
  const whole = isShare ? 100 : largest / reach;
  const box = {
    x0: 0,
    x1: size.width,
    y: size.margin,
    height: size.height,
    at: (value: number) => (value / whole) * size.width,
    track: isShare,
  };
  return (
    <Mark
      shapes={markShapes(quantity, box)}
      width={size.width}
      height={size.height + 2 * size.margin}
    />
  );
}

/** One figure of one city: as printed, its bar, its year and its source. */
export function FigureCell({ data, id, city, letters }: CellProps) {
  const { t, lang } = useInterface();
  const { registers } = useFrame();
  const figure = cityFigure(data, id, city.adcode);
  const name = say(city.short, lang);
  if (!figure)
    return (
      <td data-name={name}>
        <p className="compare-none">{say(words.unpublished, lang)}</p>
      </td>
    );
  const shared = id === 'trade' ? cityFigure(data, 'trade-shared', city.adcode) : null;
  const said = [
    formatPeriod(figure.period, lang),
    ...(figure.derived ? [t(($) => $.table.derived)] : []),
    sourceTitle(registers, figure.source, lang),
  ];
  return (
    <td data-name={name} data-year={figure.period.kind === 'year' ? figure.period.year : undefined}>
      <p className="compare-value">
        <Value quantity={figure.quantity} precision={short.has(id) ? 'short' : 'printed'} />
        {figure.notes.map((note) => (
          <NoteRing
            key={note}
            letter={letters.get(note) ?? ''}
            note={note}
            registers={registers}
            opens={pageNoteId(note)}
          />
        ))}
      </p>
      <Bar {...{ data, id, city }} />
      {shared && (
        <p className="compare-shared">
          <Value quantity={shared.quantity} />{' '}
          <Tied text={say(sharedBy(shared.shared, registers), lang)} lang={lang} />
        </p>
      )}
      <p className="compare-origin">
        {said.map((part, i) => (
          <Fragment key={part}>
            {i > 0 && <span aria-hidden="true"> · </span>}
            <Tied text={part} lang={lang} />
          </Fragment>
        ))}
      </p>
    </td>
  );
}

/** The head of a city's column: its name, which leads to its page. */
export function HeadCell({ city }: { readonly city: Place }) {
  const { lang } = useInterface();
  const slug = city.slug ?? city.adcode;
  return (
    <th scope="col">
      <a href={pathTo(lang, { page: 'city', city: slug })}>{say(city.name, lang)}</a>
    </th>
  );
}

interface ListProps {
  readonly city: Place;
  readonly list: CityList;
  readonly facts: readonly Fact[];
  readonly letters: ReadonlyMap<string, string>;
}

/** One list of one city; where the sources name nothing, it says so. */
export function ListCell({ city, list, facts, letters }: ListProps) {
  const { lang } = useInterface();
  const { registers } = useFrame();
  // A statement may stand in several cities' columns.
  const own = facts.map((fact) => ({ ...fact, id: `${city.adcode}-${fact.id}` }));
  return (
    <div data-list={list}>
      <h3>{say(city.short, lang)}</h3>
      <FactList facts={own} registers={registers} letters={letters} />
    </div>
  );
}
