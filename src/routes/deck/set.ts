import { fileName } from '../../export/file-name';
import { deckPptx, deckTitle, type Chapter } from '../../export/pptx/deck-pptx';
import { setXlsx } from '../../export/set-xlsx';
import { zipOf, type NamedFile } from '../../export/zip';
import type { Currency } from '../../i18n/quantity';
import type { Lang } from '../../i18n/text';
import { wordsIn } from '../../i18n/words';
import type { Slide } from '../../shell/tray/address';
import type { Theme } from '../../theme/tokens';
import { codeOf } from './code';
import { filesFor, slidePicture, type Taken } from '../take/outputs';
import type { Steps } from '../take/steps';
import { takeView } from '../take/take-view';
import { nominalWidth } from '../view';
import { figureOf } from '../wake';
import { sizes } from '../../export/frame';

/** Kinds of files there are of a set of figures. */
export type SetKind = 'pptx' | 'xlsx' | 'zip';

/** What is made of which figures. */
export interface AskedSet {
  readonly slides: readonly Slide[];
  readonly title: string;
  /** One language or two. */
  readonly languages: readonly Lang[];
  /** Two languages on every slide, or every figure first in one, then in the other. */
  readonly how: 'under' | 'turns';
  readonly currency: Currency | null;
  readonly theme: Theme;
  /** ISO day of the data's newest change. */
  readonly release: string;
  /** ISO day by which the sources of a figure had been read. */
  read(figure: string): string;
  /** Address under which the set opens. */
  readonly address: string;
}

async function takeSlide({ figure, choices }: Slide, lang: Lang, asked: AskedSet): Promise<Taken> {
  const { currency, theme, release } = asked;
  const view = { lang, theme, currency, choices, width: nominalWidth };
  return takeView(await figureOf(figure), view, { release, read: asked.read(figure) });
}

/** The set's figures one after the other, with the page awake between them. */
async function* taken(asked: AskedSet, steps: Steps): AsyncGenerator<readonly Taken[]> {
  const { slides, languages } = asked;
  let before = '';
  for (const [i, slide] of slides.entries()) {
    await steps.begin(i + 1, slides.length, before);
    const all = await Promise.all(languages.map((lang) => takeSlide(slide, lang, asked)));
    before = all[0]?.figure.title ?? '';
    await steps.begin(i + 1, slides.length, before);
    yield all;
  }
}

async function* chapters(asked: AskedSet, steps: Steps): AsyncGenerator<Chapter> {
  const { theme, how } = asked;
  for await (const [first, second] of taken(asked, steps)) {
    if (!first) return;
    const told = (one: Taken, other?: Taken): Chapter => ({
      slides: { ...one, theme, second: other },
      picture: (words) => slidePicture(one, theme, words),
    });
    if (second && how === 'under') yield told(first, second);
    else {
      yield told(first);
      if (second) yield told(second);
    }
  }
}

async function slidesOf(asked: AskedSet, steps: Steps): Promise<Blob> {
  const { title, languages, slides, release, address, theme } = asked;
  const sites = await Promise.all(
    languages.map(async (lang) => (await wordsIn(lang))(($) => $.site.name)),
  );
  const words = { title, languages, sites, figures: slides.length, release, address, theme };
  return deckPptx({ ...words, code: await codeOf(address) }, chapters(asked, steps));
}

async function sheetsOf(asked: AskedSet, steps: Steps, name: string): Promise<Blob> {
  const listed: Taken[] = [];
  for await (const [first] of taken(asked, steps)) if (first) listed.push(first);
  return setXlsx(name, listed, asked.languages[0] ?? 'en');
}

/** Every figure in a folder of its own, and the whole set as slides and as a spreadsheet. */
async function allOf(asked: AskedSet, steps: Steps, name: string): Promise<Blob> {
  const files: NamedFile[] = [];
  const inside = ['png', 'svg', 'xlsx', 'csv', 'json'] as const;
  const parts = { title: true, subtitle: true, notes: true, source: true };
  const look = { size: sizes['16:9'], theme: asked.theme, transparent: false, parts };
  for await (const [first] of taken(asked, steps)) {
    if (!first) continue;
    const at = String(files.length / (inside.length + 1) + 1).padStart(2, '0');
    const folder = fileName(`${at} ${first.figure.title}`, '').slice(0, -1);
    const own = await filesFor(first, inside, { look, scale: 2 });
    files.push(...own.map((file) => ({ ...file, name: `${folder}/${file.name}` })));
  }
  return zipOf([
    ...files,
    { name: fileName(name, 'pptx'), content: await slidesOf(asked, steps) },
    { name: fileName(name, 'xlsx'), content: await sheetsOf(asked, steps, name) },
  ]);
}

/** A file of a whole set. Rejects where a part did not come or the work was stopped: there is no half a file. */
export async function setFile(kind: SetKind, asked: AskedSet, steps: Steps): Promise<NamedFile> {
  const name = deckTitle(asked);
  const make = { pptx: slidesOf, xlsx: sheetsOf, zip: allOf }[kind];
  const content = await make(asked, steps, name);
  steps.signal.throwIfAborted();
  return { name: fileName(name, kind), content };
}
