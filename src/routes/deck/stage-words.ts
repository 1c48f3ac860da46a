import type { Lang, Text } from '../../i18n/text';
import { formatNumber, formatPeriod, formatQuantity, listOf } from '../../i18n/format';
import { say } from '../../i18n/text';
import { boundaryLine } from '../../figures/parts/boundary';
import { lettered } from '../../figures/parts/notes';
import type { Data } from '../../datasets';
import type { SlideBody, SlideFact, SlideMap, WordSlide } from '../../export/pptx/stage/words';
import type { SlidePicture } from '../../export/pptx/figure-slides';
import { cityFigure, type CityFigure, type CityFigureId } from '../../model/city-figures';
import { sourceWithDate } from '../../model/sources';
import type { Registers } from '../../ui/registers';
import { mapHeight, type Shape } from '../../ui/stage/shape';
import { nameOfFigure } from '../city-figures';
import { rowOf, shown, type DeckFact, type DeckSlide } from '../present-rows';
import { words } from '../present-words';

/** What the slides of words are made from, in one language. */
export interface WordRoom {
  readonly lang: Lang;
  readonly data: Partial<Data>;
  readonly registers: Registers;
  readonly shape: Shape;
  /** Code of an address that a closing slide shows. */
  readonly code: SlidePicture | null;
}

/** A slide of words and maps; those with figures come from the figures themselves. */
export type WordsOf = Exclude<DeckSlide, { kind: 'figure' | 'pair' }>;

const nameIn = ({ registers, lang }: WordRoom, adcode: string): string => {
  const place = registers.places.get(adcode);
  return place ? say(place.short, lang) : adcode;
};

function mapOf(room: WordRoom, lit: readonly string[]): SlideMap {
  const { shape } = room;
  return {
    width: shape.width,
    height: mapHeight,
    areas: shape.cities.map(({ adcode, area }) => ({
      path: area,
      isLit: lit.includes(adcode),
      name: nameIn(room, adcode),
      at: shape.names.get(adcode) ?? [0, 0],
    })),
  };
}

const cellsOf = (slide: Extract<WordsOf, { kind: 'comparison' }>, { data }: WordRoom) =>
  slide.measures.map((id) =>
    slide.places.map((place): CityFigure | null =>
      // The test of decks holds that these are ids of city figures.
      cityFigure(data as Data, id as CityFigureId, place),
    ),
  );

type Origin = Pick<CityFigure, 'notes' | 'source'>;

/** Everything with a source on one step of a slide, in the order of reading. */
function originsOf(slide: WordsOf, facts: readonly DeckFact[], room: WordRoom): Origin[] {
  const cells = slide.kind === 'comparison' ? cellsOf(slide, room).flat() : [];
  const rows = facts.map((fact) => rowOf(room.data, fact));
  return [...rows, ...cells.filter((cell) => cell !== null)];
}

/** The lines of a slide's foot: every doubt by its letter, every source, the boundaries. */
function papersOf(slide: WordsOf, origins: readonly Origin[], hasMap: boolean, room: WordRoom) {
  const { lang, registers } = room;
  const letters = lettered([...new Set(origins.flatMap(({ notes }) => notes))]);
  const said = 'sources' in slide ? slide.sources : [];
  const sources = [...new Set([...origins.map(({ source }) => source), ...said])];
  const doubts = [...letters].flatMap(([id, letter]) => {
    const note = registers.notes.get(id);
    return note ? [`${letter}\u00a0${say(note.title, lang)}`] : [];
  });
  const titles = sources.flatMap((id) => {
    const source = registers.sources.get(id);
    return source ? [sourceWithDate(source, lang)] : [];
  });
  const papers = [
    doubts.join(lang === 'en' ? ' · ' : '　'),
    titles.length > 0 ? say(words.source, lang) + titles.join(lang === 'en' ? '; ' : '；') : '',
    hasMap ? boundaryLine(lang) : '',
  ].filter((line) => line !== '');
  return { letters, papers };
}

type Step = Pick<WordSlide, 'title' | 'papers' | 'body'>;

/** One step of a slide: its facts, whether a map stands on it, and how its body is put together. */
function stepOf(
  slide: WordsOf,
  room: WordRoom,
  facts: readonly DeckFact[],
  hasMap: boolean,
  body: (told: readonly SlideFact[], letters: ReadonlyMap<string, string>) => SlideBody,
): Step {
  const { lang, data } = room;
  const { letters, papers } = papersOf(slide, originsOf(slide, facts, room), hasMap, room);
  const told = facts.map((fact): SlideFact => {
    const one = shown(data, fact, letters, lang);
    const amount = formatQuantity(one.quantity, lang, { style: 'full' });
    return { amount, words: one.words, letters: one.letters };
  });
  return { title: say(slide.title, lang), papers, body: body(told, letters) };
}

const linesOf = (lines: readonly Text[], lang: Lang) => lines.map((line) => say(line, lang));

/** A slide of the stage as slides of an office, one for each step; `subjects` are the cities a deck is about. */
export function stepsOf(slide: WordsOf, subjects: readonly string[], room: WordRoom): Step[] {
  const { lang, data } = room;
  switch (slide.kind) {
    case 'title': {
      const kicker = say(slide.kicker, lang);
      return [
        stepOf(slide, room, [], true, () => ({
          kind: 'title',
          kicker,
          map: mapOf(room, subjects),
        })),
      ];
    }
    case 'headlines':
      return [
        stepOf(slide, room, slide.facts, false, (facts) => ({ kind: 'facts', facts, share: null })),
      ];
    case 'share': {
      const { value, qualifier } = shown(data, slide.fact, new Map(), lang).quantity;
      const percent = value ?? 0;
      return [
        stepOf(slide, room, [slide.fact, ...slide.facts], false, (facts) => ({
          kind: 'facts',
          facts,
          share: {
            percent,
            isLeast: qualifier === 'at-least' || qualifier === 'over',
            words: `${say(words.whole, lang)} · ${say(words.bound, lang).replace('#', formatNumber(percent, lang))}`,
          },
        })),
      ];
    }
    case 'tour':
      return slide.stops.map((stop) =>
        stepOf(slide, room, stop.facts, true, (facts) => ({
          kind: 'place',
          name: listOf(
            stop.places.map((place) => nameIn(room, place)),
            lang,
          ),
          words: say(stop.words, lang),
          facts,
          map: mapOf(room, stop.places),
        })),
      );
    case 'city':
      return [
        stepOf(slide, room, slide.facts, true, (facts) => ({
          kind: 'place',
          name: nameIn(room, slide.place),
          words: say(slide.words, lang),
          facts,
          map: mapOf(room, [slide.place]),
        })),
      ];
    case 'comparison':
      return [
        stepOf(slide, room, [], false, (_, letters) => ({
          kind: 'table',
          heads: slide.places.map((place) => nameIn(room, place)),
          rows: cellsOf(slide, room).map((cells, i) => ({
            // The test of decks holds that these are ids of city figures.
            name: say(nameOfFigure(slide.measures[i] as CityFigureId), lang),
            cells: cells.map((cell) => ({
              amount: cell ? formatQuantity(cell.quantity, lang) : '–',
              letters: cell?.notes.flatMap((note) => letters.get(note) ?? []).join(' ') ?? '',
              when: cell ? formatPeriod(cell.period, lang) : '',
            })),
          })),
        })),
      ];
    case 'statement':
      return [
        stepOf(slide, room, [], false, () => ({
          kind: 'lines',
          lines: linesOf(slide.lines, lang),
        })),
      ];
    case 'closing':
      return [
        stepOf(slide, room, [], false, () => ({
          kind: 'closing',
          lines: linesOf(slide.lines, lang),
          code: room.code,
        })),
      ];
  }
}
