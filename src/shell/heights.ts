import { onPage } from './page';

/** Width a small picture is drawn for, px at which it stops growing, and its greatest height (gallery.css). */
const picture = { drawn: 312, widest: 464, highest: 432 };
/** Px of a small card beside its text and its picture, and the width its text was counted for. */
const around = { height: 56, width: 42, text: 300 };

/** About how high a card of the gallery will be in a place of this width, from the heights told by the build. */
export function heightIn(width: number, text: number, plot: number): number {
  const inner = width - around.width;
  const scale = Math.min(inner, picture.widest) / picture.drawn;
  return Math.round(
    around.height +
      text * Math.max(1, around.text / inner) +
      Math.min(plot * scale, picture.highest),
  );
}

/** Keeps about the right place for the cards of the gallery before the reader comes to them. */
export const watchHeights = (): void =>
  onPage({
    arrive: () => {
      const told = [...document.querySelectorAll<HTMLElement>('[data-height]')];
      const width = told[0]?.clientWidth ?? 0;
      for (const card of told) {
        const [text = 0, plot = 0] = (card.dataset['height'] ?? '').split(' ').map(Number);
        card.style.setProperty('--height', `${heightIn(width, text, plot)}px`);
      }
    },
  });

/** Px of the cards of each page seen, by the page's name and by figure. */
const pages = new Map<string, ReadonlyMap<string, number>>();

const cards = () =>
  [...document.querySelectorAll<HTMLElement>('[data-later]')].map(
    (card) => [card.dataset['figure'] ?? '', card] as const,
  );

/** Keeps how high the cards of a page were before it goes; gives the figures of those on the screen. */
export function keepHeights(name: string): string[] {
  const boxes = cards().map(([figure, card]) => [figure, card.getBoundingClientRect()] as const);
  pages.set(name, new Map(boxes.map(([figure, { height }]) => [figure, height])));
  return boxes.flatMap(([figure, { top, bottom }]) =>
    top < innerHeight && bottom > 0 ? [figure] : [],
  );
}

/** Gives the cards of a page that came the heights they had, so that the reader's place stays where it was. */
export function giveHeights(name: string): void {
  for (const [figure, card] of cards()) {
    const height = pages.get(name)?.get(figure);
    if (height !== undefined) card.style.setProperty('--height', `${height}px`);
  }
}
