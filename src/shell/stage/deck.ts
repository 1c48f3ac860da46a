import type { Lang } from '../../i18n/text';
import type { Steps } from './state';

/** A deck in one language, as its page brought it. */
export interface Deck {
  readonly lang: Lang;
  readonly title: string;
  readonly slides: readonly HTMLElement[];
}

const number = (text: string | undefined): number => Number(text ?? 0) || 0;

/** The slides of a page's main, in their order. */
export const slidesIn = (main: ParentNode): HTMLElement[] =>
  [...main.querySelectorAll<HTMLElement>(':scope > .slide')].sort(
    (a, b) => number(a.dataset['slide']) - number(b.dataset['slide']),
  );

export const stepsOf = (slides: readonly HTMLElement[]): Steps =>
  slides.map(({ dataset }) => number(dataset['steps']));

/** Planned minutes of every slide. */
export const minutesOf = (slides: readonly HTMLElement[]): number[] =>
  slides.map(({ dataset }) => number(dataset['minutes']));

export const titleOf = (slide: HTMLElement | undefined): string => slide?.dataset['title'] ?? '';

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.text();
}

/** Slides that stand in a file of their own, so that the first one comes light; none where the page has all. */
async function restOf(main: HTMLElement): Promise<HTMLElement[]> {
  const address = main.dataset['rest'];
  if (address === undefined) return [];
  const text = await textOf(address);
  return slidesIn(new DOMParser().parseFromString(text, 'text/html').body);
}

/** Puts the slides that came later between those that stand there, which stay as they are. */
export async function complete(main: HTMLElement): Promise<void> {
  const here = new Map(slidesIn(main).map((slide) => [slide.dataset['slide'], slide]));
  for (const slide of await restOf(main)) {
    if (here.has(slide.dataset['slide'])) continue;
    slide.hidden = true;
    here.set(slide.dataset['slide'], document.adoptNode(slide));
  }
  const all = [...here.values()].sort(
    (a, b) => number(a.dataset['slide']) - number(b.dataset['slide']),
  );
  // Nodes that stand already are not moved: moving would end what runs in them.
  let last: HTMLElement | null = null;
  for (const slide of all) {
    if (slide.parentElement !== main) {
      if (last) last.after(slide);
      else main.prepend(slide);
    }
    last = slide;
  }
}

/** Brings a deck in a language. Fails where that cannot be had. */
export type Bring = (lang: Lang) => Promise<Deck>;

/** The deck in another language, from its own page; fails where that cannot be had. */
export async function fetchDeck(address: string, lang: Lang): Promise<Deck> {
  const page = new DOMParser().parseFromString(await textOf(address), 'text/html');
  const main = page.querySelector<HTMLElement>('#main');
  if (!main) throw new Error('no deck');
  document.adoptNode(main);
  await complete(main);
  return { lang, title: page.title, slides: slidesIn(main) };
}
