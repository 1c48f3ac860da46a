import { figureById } from '../figures';
import { draw } from '../figures/draw';
import { lettered } from '../figures/parts/notes';
import type { Figure, FigureSpec } from '../figures/spec';
import type { Fact } from '../ui/fact-list';
import type { Place } from '../ui/registers';
import { cityListIds, factsOf, listIds, type CityList } from './city-facts';
import { useFrame } from './frame';
import { useBuilt, useFigureData } from './load';
import { readView } from './view';

/** A figure of the page with what the page needs to know of it before it is drawn. */
export interface CityFigure {
  readonly spec: FigureSpec;
  readonly figure: Figure;
}

/** Everything a city's page holds, and the letters of its notes. */
export interface CityContents {
  readonly profile: CityFigure;
  readonly map: CityFigure;
  readonly sectors: CityFigure;
  readonly lists: Readonly<Record<CityList, readonly Fact[]>>;
  /** Note → letter, one mapping for the whole page, in its order. */
  readonly letters: ReadonlyMap<string, string>;
}

function useCityFigure(id: string, fixed: Readonly<Record<string, string>>): CityFigure {
  const { lang } = useFrame();
  const spec = figureById(id);
  if (!spec) throw new Error(`No figure is called ${id}.`);
  const view = readView(lang, new URLSearchParams(), null, fixed);
  const { state } = useFigureData(spec, view);
  if (state.status !== 'ready') throw new Error(`${id} has no data.`);
  return { spec, figure: draw(spec, state.data, { ...view, width: 576 }, state.topology) };
}

/** Gathers a city's figures and lists, and letters their notes in the order of the page. */
export function useCityContents(
  city: Place,
  fixed: Readonly<Record<string, string>>,
): CityContents {
  const { registers } = useFrame();
  const data = useBuilt(listIds);
  const profile = useCityFigure('city-profile', fixed);
  const map = useCityFigure('city-counties', fixed);
  const sectors = useCityFigure('city-sectors', fixed);
  const listOf = (list: CityList) => factsOf(data, list, city.adcode, registers);
  const lists = {
    figures: listOf('figures'),
    companies: listOf('companies'),
    clusters: listOf('clusters'),
    policies: listOf('policies'),
    links: listOf('links'),
    travel: listOf('travel'),
    events: listOf('events'),
    voices: listOf('voices'),
  };
  const notes = [
    ...[profile, map, sectors].flatMap(({ figure }) => figure.notes),
    ...cityListIds.flatMap((id) => lists[id].flatMap((fact) => fact.notes)),
  ];
  return { profile, map, sectors, lists, letters: lettered([...new Set(notes)]) };
}

/** The letters of one figure's notes, for it to be drawn with them. */
export const lettersFor = (
  { figure }: CityFigure,
  letters: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(figure.notes.map((note) => [note, letters.get(note) ?? '']));
