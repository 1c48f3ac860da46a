import type { Text } from '../../i18n/text';
import { sharedQuery } from '../address';
import { onQuery } from '../address-changed';
import { onPage } from '../page';
import { deckQuery, mostSlides, slideAt, slidesOf, slidesText, slideText } from './address';
import { keepSlides, keptSlides, onKept } from './kept';
import { language, word } from './said';
import style from './tray.css?inline';
import { armDecks, makeWay, openPanel } from './ways';
import type { Desk } from '../watch-tray';
import { added, full, removed, shownCount, words } from './words';

const buttons = (part: ParentNode): HTMLInputElement[] => [
  ...part.querySelectorAll<HTMLInputElement>('.tray-add'),
];

/** A card's finding leads to its figure with the choices of the moment; a figure's own page is its address. */
function slideOf(button: Element): string | null {
  const link = button
    .closest('.figure-card')
    ?.querySelector<HTMLAnchorElement>('.figure-card-title a');
  const slide = slideAt(new URL(link?.href ?? location.href));
  return slide && slideText(slide);
}

const findingBy = (button: Element): string =>
  (
    button.closest('.figure-card')?.querySelector('.figure-card-title') ??
    document.querySelector('h1')
  )?.textContent ?? '';

const listed = (): string[] => slidesOf(keptSlides()).map(slideText);

function show(button: HTMLInputElement, kept: readonly string[]): void {
  const isIn = kept.includes(slideOf(button) ?? '');
  const onCard = button.closest('.figure-card') !== null;
  const name = word(isIn ? words.remove : words.add);
  button.classList.toggle('tray-in', isIn);
  button.value = onCard ? (isIn ? '✓' : '+') : name;
  button.title = name;
  button.ariaLabel = onCard
    ? `${name}${language() === 'en' ? ': ' : '：'}${findingBy(button)}`
    : null;
}

/** The way to the deck, in the page's head as long as there is one. */
function showLink(count: number): void {
  const old = document.querySelector('.tray-link');
  if (count === 0 || document.querySelector('[data-deck]')) {
    old?.remove();
    return;
  }
  const link = old ?? document.createElement('a');
  const query = deckQuery(
    { slides: slidesOf(keptSlides()), title: '' },
    sharedQuery(new URLSearchParams(location.search)),
  );
  link.className = 'tray-link';
  link.setAttribute('href', `/${language()}/decks/new?${query}`);
  const name = document.createElement('span');
  name.textContent = word(words.link);
  link.replaceChildren(name, ` ${shownCount(count, language())}`);
  if (!old) document.querySelector('.site-header .site-search')?.before(link);
}

function showAll(): void {
  const kept = listed();
  for (const button of buttons(document)) show(button, kept);
  showLink(kept.length);
}

let telling: ReturnType<typeof setTimeout> | undefined;

/** Says what became of the list, to eyes and voices, for a few seconds. */
function tell(text: Text): void {
  const said = document.querySelector('.tray-said') ?? document.createElement('p');
  said.className = 'tray-said';
  said.role = 'status';
  if (!said.isConnected) document.body.append(said);
  said.textContent = word(text);
  clearTimeout(telling);
  telling = setTimeout(() => (said.textContent = ''), 5000);
}

function toggle(button: Element): void {
  const slide = slideOf(button);
  if (slide === null) return;
  const kept = listed();
  const isIn = kept.includes(slide);
  if (!isIn && kept.length >= mostSlides) return tell(full(mostSlides));
  const next = isIn ? kept.filter((one) => one !== slide) : [...kept, slide];
  keepSlides(slidesText(slidesOf(next.join(','))));
  tell((isIn ? removed : added)(next.length));
}

/** A button for a figure. What wakes a figure shall not hear of it: a slide needs no live plot. */
function makeButton(place: Element): void {
  // An input, because a button pressed on a sleeping figure is pressed again once it wakes.
  const button = document.createElement('input');
  button.type = 'button';
  button.className = 'tray-add';
  for (const name of ['pointerdown', 'focusin'])
    button.addEventListener(name, (event) => event.stopPropagation());
  button.addEventListener('click', () => toggle(button));
  // Beside the way back on a figure's own page, in the corner of a card.
  if (place.matches('.figure-page')) place.prepend(button);
  else place.append(button);
  show(button, listed());
}

/** Every figure in a part of the page that has no button yet gets one. */
function arm(part: ParentNode, panelHash: string): void {
  for (const place of part.querySelectorAll('.figure-card[data-figure], .figure-page')) {
    if (place.querySelector('.tray-add')) continue;
    makeButton(place);
    if (place.matches('.figure-card')) makeWay(place, findingBy(place), panelHash);
  }
}

let isOut = false;

/** Gives every figure of this page and of those that follow its button. */
export function setOut(
  hearUnfolding: (heard: (part: Element) => void) => void,
  desk: () => Promise<Desk>,
  panelHash: string,
): void {
  if (isOut) return;
  isOut = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  onPage({
    leave: () => document.querySelector('.tray-said')?.remove(),
    arrive: () => {
      arm(document, panelHash);
      armDecks(desk);
      showAll();
      openPanel(panelHash);
    },
  });
  hearUnfolding((part) => {
    // React takes a figure over as the build wrote it, directly after this: the button steps aside.
    for (const button of part.querySelectorAll('.tray-add, .tray-way')) button.remove();
    setTimeout(() => arm(document, panelHash));
  });
  onQuery(showAll);
  onKept(showAll);
}
