import type { DatasetId } from '../../datasets';
import { decks } from '../../datasets/decks';
import { parseDataset } from '../../datasets/parse';
import { fileName } from '../../export/file-name';
import { stagePptx } from '../../export/pptx/stage/stage-pptx';
import type { NamedFile } from '../../export/zip';
import { say, type Lang } from '../../i18n/text';
import { wordsIn } from '../../i18n/words';
import { cityFigureNeeds } from '../../model/city-figures';
import type { Theme } from '../../theme/tokens';
import { registersOf } from '../../ui/registers';
import { shapeOf } from '../../ui/stage/shape';
import { fetchText } from '../assets';
import { pathTo } from '../paths';
import { factsOf, type Deck } from '../present-rows';
import { registerIds } from '../registers';
import { bringData, bringProvince } from '../take/gather';
import { slidePicture } from '../take/outputs';
import type { Steps } from '../take/steps';
import { takeView } from '../take/take-view';
import { nominalWidth } from '../view';
import { figureOf } from '../wake';
import { codeOf } from './code';
import { slidesOf, type Making } from './stage-slides';
import type { WordRoom } from './stage-words';

/** Which deck of the stage is made into a file, and how. */
export interface AskedDeck {
  readonly deck: string;
  readonly lang: Lang;
  readonly theme: Theme;
  /** ISO day of the data's newest change. */
  readonly release: string;
}

async function roomOf({ slides }: Deck, lang: Lang): Promise<WordRoom> {
  // The test of decks holds that these are ids of datasets.
  const named = slides.flatMap((slide) =>
    factsOf(slide).map(({ dataset }) => dataset as DatasetId),
  );
  const [data, province, code] = await Promise.all([
    bringData([...new Set([...registerIds, ...cityFigureNeeds, ...named])]),
    bringProvince(),
    codeOf(location.origin + pathTo(lang, { page: 'overview' })),
  ]);
  return { lang, data, registers: registersOf(data), shape: shapeOf(province), code };
}

async function drawFor(
  { lang, theme, release }: AskedDeck,
  id: string,
  choices: Readonly<Record<string, string>>,
) {
  const view = { lang, theme, currency: null, choices, width: nominalWidth };
  const taken = await takeView(await figureOf(id), view, { release, read: release });
  const picture = (words: 'whole' | 'bare') => slidePicture(taken, theme, words);
  return { figure: taken.figure, papers: taken.papers, picture };
}

/** A deck of the stage as slides of an office, with its speaker notes; rejects where a part did not come. */
export async function stageFile(asked: AskedDeck, steps: Steps): Promise<NamedFile> {
  const { lang, theme, release } = asked;
  const known = parseDataset('decks', await fetchText('decks.json', 'decks'), [decks]);
  const deck = known.rows.find(({ id }) => id === asked.deck);
  if (!deck) throw new Error(`No deck is called ${asked.deck}.`);
  const title = say(deck.title, lang);
  const site = (await wordsIn(lang))(($) => $.site.name);
  const making: Making = {
    room: await roomOf(deck, lang),
    theme,
    origin: location.origin,
    draw: (id, choices) => drawFor(asked, id, choices),
    begin: steps.begin,
  };
  const content = await stagePptx({ title, lang, site, release, theme }, slidesOf(deck, making));
  steps.signal.throwIfAborted();
  return { name: fileName(title, 'pptx'), content };
}
