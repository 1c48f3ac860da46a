import { say, type Lang } from '../../i18n/text';
import { renamed } from '../../shell/stage/copies';
import type { Deck } from '../../shell/stage/deck';
import { deckOf, mostSlides, type Slide } from '../../shell/tray/address';
import type { Taken } from '../take/outputs';
import { words } from './words';

/** What the panel of a figure's page draws with. */
type Tools = Pick<typeof import('../take/panel'), 'noteLetters' | 'qrOf' | 'sourceLines'>;

/** Minutes planned for a slide that nobody has planned. */
const minutes = '1';

/** Px that a plot is drawn in; its height follows the window's. */
const wide = 1200;

function make(name: string, className: string, ...children: readonly (Node | string)[]) {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}

function slideOf(at: number, title: string, ...parts: readonly Node[]): HTMLElement {
  const slide = make('section', 'slide', ...parts);
  slide.id = `slide-${at}`;
  Object.assign(slide.dataset, { slide: String(at), kind: 'figure', steps: '0', minutes, title });
  slide.hidden = true;
  return slide;
}

/** The plot alone, as an element; ids of its own, so that no other slide's pattern is meant. */
function plotOf({ picture, figure }: Taken, at: number): SVGElement {
  const shape = Math.min(2.6, Math.max(1.1, innerWidth / innerHeight));
  const parts = { title: false, subtitle: false, notes: false, source: false };
  const size = { width: wide, height: Math.round((wide / shape) * 0.68) };
  const { svg } = picture({ size, theme: 'dark', transparent: true, parts });
  // The content policy takes no style attribute; what it says stands in the page's own style.
  const text = renamed(svg, `own-${at}-`).replace(/ style="[^"]*"/g, '');
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const plot = document.importNode(root, true) as unknown as SVGElement;
  plot.setAttribute('role', 'img');
  plot.setAttribute('aria-label', figure.title);
  // The drawing inside is the same picture and says the same.
  for (const name of ['role', 'aria-label']) plot.querySelector('svg')?.removeAttribute(name);
  return plot;
}

/** What a presenter should know of a figure: how it is read, and every doubt about it. */
function notesOf({ figure, papers }: Taken, lang: Lang, { noteLetters }: Tools): HTMLElement {
  const doubts = [...noteLetters(figure.table)].flatMap(([id, letter]) => {
    const note = papers.note(id);
    return note ? [`${letter}\u00a0${say(note.title, lang)}`, say(note.text, lang)] : [];
  });
  const notes = make(
    'aside',
    'slide-notes',
    ...[...figure.reading, ...doubts].map((text) => make('p', '', text)),
  );
  notes.hidden = true;
  return notes;
}

async function figureSlide(
  taken: Taken,
  at: number,
  lang: Lang,
  tools: Tools,
): Promise<HTMLElement> {
  const { noteLetters, qrOf, sourceLines } = tools;
  const { figure, papers } = taken;
  const image = make('img', 'slide-qr') as HTMLImageElement;
  image.src = `data:image/svg+xml,${encodeURIComponent(await qrOf(papers.address))}`;
  image.alt = '';
  image.dataset['href'] = papers.address;
  const doubts = [...noteLetters(figure.table)].flatMap(([id, letter]) => {
    const note = papers.note(id);
    return note ? [`${letter}\u00a0${say(note.title, lang)}`] : [];
  });
  const lines = [...figure.reading, ...doubts, ...sourceLines(figure, papers)];
  return slideOf(
    at,
    figure.title,
    make('h2', 'slide-title', figure.title),
    make('p', 'slide-subtitle', figure.subtitle),
    make('div', 'slide-plot', plotOf(taken, at)),
    make('p', 'slide-source', lines.join(lang === 'en' ? ' · ' : '　')),
    image,
    notesOf(taken, lang, tools),
  );
}

async function drawn(
  { figure, choices }: Slide,
  at: number,
  lang: Lang,
  search: string,
): Promise<HTMLElement> {
  try {
    const [{ figureOf }, tools] = await Promise.all([import('../wake'), import('../take/panel')]);
    const { gather, nominalWidth, readCurrency, take, noteLetters, qrOf, sourceLines } = tools;
    const currency = readCurrency(new URLSearchParams(search));
    const view = { lang, theme: 'dark', currency, choices, width: nominalWidth } as const;
    // Slides show no day; what is put together for files wants one.
    const { release = '' } = document.getElementById('main')?.dataset ?? {};
    const edition = { release, read: release };
    const spec = await figureOf(figure);
    const taken = await take(spec, view, await gather(spec, view), edition);
    return await figureSlide(taken, at, lang, { noteLetters, qrOf, sourceLines });
  } catch {
    // One figure that did not come, or that nobody knows, takes no other slide away.
    const text = say(words.failed, lang).replace('%s', () => figure);
    return slideOf(at, text, make('h2', 'slide-title', text));
  }
}

/** A reader's own deck, drawn here from the figures its address names. */
export async function ownDeck(lang: Lang, search: string): Promise<Deck> {
  const { slides, title } = deckOf(new URLSearchParams(search));
  const name = title === '' ? say(words.title, lang) : title;
  const first: HTMLElement[] = [];
  if (slides.length === 0) {
    const link = make('a', 'slide-link', say(words.choose, lang)) as HTMLAnchorElement;
    link.href = `/${lang}/decks/new`;
    const none = say(words.none, lang);
    first.push(slideOf(1, none, make('h2', 'slide-title', none), make('p', '', link)));
  } else if (title !== '')
    first.push(slideOf(1, title, make('h2', 'slide-title slide-name', title)));
  for (const slide of slides.slice(0, mostSlides))
    first.push(await drawn(slide, first.length + 1, lang, search));
  return { lang, title: name, slides: first };
}
