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
