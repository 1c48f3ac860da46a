import { qrCode } from '../export/qr-code';
import { figureById } from '../figures';
import { boundaryLine } from '../figures/parts/boundary';
import { lettered } from '../figures/parts/notes';
import { draw } from '../figures/draw';
import { say } from '../i18n/text';
import { cityFigure, type CityFigureId } from '../model/city-figures';
import { sourceWithDate } from '../model/sources';
import { Slide, type SlideWords } from '../ui/stage/slide';
import { pathTo } from './paths';
import { Body } from './present-body';
import { chosenOf, slidePage, viewOf, type Room } from './present-room';
import { factsOf, rowOf, subjectsOf, type Deck, type DeckSlide } from './present-rows';
import { words } from './present-words';

const hasMap = ({ kind }: DeckSlide): boolean =>
  kind === 'title' || kind === 'tour' || kind === 'city';

/** Notes and sources of everything on a slide, in order of first use. */
function origins(slide: DeckSlide, { data, lang }: Room) {
  const rows = factsOf(slide).map((fact) => rowOf(data, fact));
  const figures = chosenOf(slide).flatMap(({ figure, choices }) => {
    const spec = figureById(figure);
    return spec ? [draw(spec, data, viewOf(slide, lang, choices))] : [];
  });
  const cells =
    slide.kind === 'comparison'
      ? slide.measures.flatMap((id) =>
          // The test of decks holds that these are ids of city figures.
          slide.places.flatMap((place) => cityFigure(data, id as CityFigureId, place) ?? []),
        )
      : [];
  return {
    notes: [...new Set([...rows, ...figures, ...cells].flatMap(({ notes }) => notes))],
    sources: [
      ...new Set([
        ...rows.map(({ source }) => source),
        ...figures.flatMap(({ sources }) => sources),
        ...cells.map(({ source }) => source),
        ...('sources' in slide ? slide.sources : []),
      ]),
    ],
  };
}

/** The lines at a slide's foot: every doubt by its letter, every source, the boundaries. */
function papersOf(
  deck: Deck,
  slide: DeckSlide,
  { registers, lang }: Room,
  letters: ReadonlyMap<string, string>,
  sources: readonly string[],
): string[] {
  const doubts = [...letters].flatMap(([id, letter]) => {
    const note = registers.notes.get(id);
    return note ? [`${letter}\u00a0${say(note.title, lang)}`] : [];
  });
  const titles = sources.flatMap((id) => {
    const source = registers.sources.get(id);
    return source ? [sourceWithDate(source, lang)] : [];
  });
  const from = say(words.source, lang) + titles.join(lang === 'en' ? '; ' : '；');
  const outside =
    slide.kind === 'title'
      ? subjectsOf(deck).length === 0
      : slide.kind === 'tour' && isBeyond(slide);
  return [
    ...(doubts.length > 0 ? [doubts.join(lang === 'en' ? ' · ' : '　')] : []),
    ...(titles.length > 0 ? [from] : []),
    ...(hasMap(slide)
      ? [
          boundaryLine(lang) +
            (lang === 'en' ? '. ' : '。') +
            (outside ? say(words.schematic, lang) : ''),
        ]
      : []),
  ];
}

const isBeyond = (slide: Extract<DeckSlide, { kind: 'tour' }>): boolean =>
  slide.stops.some(({ places }) => places.some((code) => !code.startsWith('36')));

/** Where the code on a slide leads: to the figure's own page, else to this slide. */
function addressOf(deck: Deck, slide: DeckSlide, at: number, { lang, site }: Room): string {
  const [first, second] = chosenOf(slide);
  if (first && !second) {
    const query = new URLSearchParams(first.choices).toString();
    return site + pathTo(lang, { page: 'chart', figure: first.figure }, query);
  }
  if (slide.kind === 'closing') return site + pathTo(lang, { page: 'overview' });
  return site + pathTo(lang, slidePage(deck.id, at));
}

interface Props {
  readonly deck: Deck;
  readonly slide: DeckSlide;
  readonly at: number;
  readonly room: Room;
  readonly isShown: boolean;
}

/** A slide of a deck, from its row in the data. */
export function DeckSlideView({ deck, slide, at, room, isShown }: Props) {
  const { lang } = room;
  const { notes, sources } = origins(slide, room);
  const letters = lettered(notes);
  const address = addressOf(deck, slide, at, room);
  const code = `data:image/svg+xml,${encodeURIComponent(qrCode(address))}`;
  const said: SlideWords = {
    at,
    kind: slide.kind,
    title: say(slide.title, lang),
    subtitle: say(slide.subtitle, lang),
    kicker: slide.kind === 'title' ? say(slide.kicker, lang) : null,
    notes: slide.notes.map((text) => say(text, lang)),
    minutes: slide.minutes,
    steps: slide.kind === 'tour' ? slide.stops.length : 0,
    papers: papersOf(deck, slide, room, letters, sources),
    address,
    code,
  };
  return (
    <Slide slide={said} isShown={isShown}>
      <Body deck={deck} slide={slide} room={room} letters={letters} code={code} address={address} />
    </Slide>
  );
}
