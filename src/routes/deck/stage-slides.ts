import type { Chapter } from '../../export/pptx/deck-pptx';
import type { StageSlide } from '../../export/pptx/stage/stage-pptx';
import type { Told } from '../../export/pptx/slide-frame';
import { say, type Lang } from '../../i18n/text';
import type { Theme } from '../../theme/tokens';
import { pathTo } from '../paths';
import { chosenOf, slidePage } from '../present-room';
import { subjectsOf, type Deck, type DeckSlide } from '../present-rows';
import { stepsOf, type WordRoom, type WordsOf } from './stage-words';

/** A figure drawn for a slide, and what draws its picture where it is no chart. */
export interface DrawnFigure extends Told {
  readonly picture: Chapter['picture'];
}

/** What the slides of a deck are made with. */
export interface Making {
  readonly room: WordRoom;
  readonly theme: Theme;
  /** Address the site stands at. */
  readonly origin: string;
  draw(figure: string, choices: Readonly<Record<string, string>>): Promise<DrawnFigure>;
  /** Told before each slide of the deck, the first being 1. */
  begin(at: number, of: number, title: string): Promise<void>;
}

const hasFigures = (slide: DeckSlide): slide is Exclude<DeckSlide, WordsOf> =>
  chosenOf(slide).length > 0;

const spokenIn = ({ notes }: DeckSlide, lang: Lang): string =>
  notes.map((note) => say(note, lang)).join('\n\n');

/** A slide's figures, each on a slide of its own under the deck's words. */
async function* figuresOf(slide: DeckSlide, making: Making): AsyncGenerator<StageSlide> {
  const { theme, draw, room } = making;
  const { lang } = room;
  const chosen = chosenOf(slide);
  for (const { figure: id, choices } of chosen) {
    const { figure, papers, picture } = await draw(id, choices);
    const finding = chosen.length > 1 ? figure.title : say(slide.subtitle, lang);
    const subtitle = `${finding} · ${figure.subtitle}`;
    const named = { ...figure, title: say(slide.title, lang), subtitle };
    yield { slides: { figure: named, papers, theme }, picture, spoken: spokenIn(slide, lang) };
  }
}

/** A deck of the stage as slides of an office: a tour has one for each stop, a pair one for each figure. */
export async function* slidesOf(deck: Deck, making: Making): AsyncGenerator<StageSlide> {
  const { room, origin, begin } = making;
  const { lang } = room;
  for (const [i, slide] of deck.slides.entries()) {
    await begin(i + 1, deck.slides.length, say(slide.title, lang));
    if (hasFigures(slide)) {
      yield* figuresOf(slide, making);
      continue;
    }
    const address = origin + pathTo(lang, slidePage(deck.id, i + 1));
    const subtitle = say(slide.subtitle, lang);
    for (const step of stepsOf(slide, subjectsOf(deck), room))
      yield { ...step, lang, subtitle, address, spoken: spokenIn(slide, lang) };
  }
}
