import type { Desk } from '../watch-tray';
import { language, word } from './said';
import { words } from './words';

/** From a card to the panel of its figure's own page, with the choices of the moment. */
export function makeWay(card: Element, finding: string, panelHash: string): void {
  const way = document.createElement('a');
  way.className = 'tray-way';
  way.title = word(words.take);
  way.ariaLabel = `${word(words.take)}${language() === 'en' ? ': ' : '：'}${finding}`;
  way.textContent = '↓';
  const lead = () => {
    const figure = card.querySelector('.figure-card-title a')?.getAttribute('href') ?? '';
    way.setAttribute('href', figure + panelHash);
  };
  lead();
  // Choices change where the card leads.
  for (const name of ['pointerenter', 'focus']) way.addEventListener(name, lead);
  // What wakes a figure shall not hear of it.
  for (const name of ['pointerdown', 'focusin'])
    way.addEventListener(name, (event) => event.stopPropagation());
  card.append(way);
}

/** Opens the panel where a card has led to it. */
export function openPanel(panelHash: string): void {
  if (location.hash !== panelHash) return;
  history.replaceState(history.state, '', location.pathname + location.search);
  document.querySelector<HTMLElement>('.take-open')?.click();
}

/** On the list of decks, the buttons that make one into a file: the first press brings what does it. */
export function armDecks(desk: () => Promise<Desk>): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-file-of]')) {
    const button = place.querySelector('button');
    if (!button?.hidden) continue;
    button.hidden = false;
    const take = () =>
      void desk().then(
        (one) => one.take(place),
        // It did not come: the next press asks again.
        () => button.addEventListener('click', take, { once: true }),
      );
    button.addEventListener('click', take, { once: true });
  }
}
