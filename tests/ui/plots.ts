import { fireEvent } from '@testing-library/dom';
import { one, visit } from './site';

/** The plot of a figure on the page. */
export const plotOf = (figure: string) => one(`[data-figure="${figure}"] .plot`);

/** The plot on a figure's own page. */
export async function figurePage(figure: string, lang = 'en'): Promise<HTMLElement> {
  await visit(`/${lang}/charts/${figure}`);
  return plotOf(figure);
}

/** Presses a key in a plot; false where the key was taken from the browser. */
export const press = (plot: HTMLElement, key: string): boolean => fireEvent.keyDown(plot, { key });

/** Clicks a mark with a mouse or touches it with a finger. */
export function click(mark: Element, pointerType: 'mouse' | 'touch' = 'mouse'): void {
  mark.dispatchEvent(new PointerEvent('click', { bubbles: true, pointerType }));
}

/** What a voice says of a plot now. */
export const spoken = (plot: HTMLElement): string => one('[aria-live]', plot).textContent;

/** The words of the box beside a mark; empty where there is none. */
export const box = (plot: HTMLElement): string => plot.querySelector('.tooltip')?.textContent ?? '';

/** Every mark of a row in the pictures of a plot. */
export const marksOf = (plot: HTMLElement, row: string): Element[] => [
  ...plot.querySelectorAll(`.picture path[data-row="${row}"]`),
];

/** The marks that are lit. */
export const lit = (plot: HTMLElement): Element[] => [...plot.querySelectorAll('.lit')];
