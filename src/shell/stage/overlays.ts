import { say, type Lang } from '../../i18n/text';
import { renamed } from './copies';
import { titleOf } from './deck';
import { showStep } from './show';
import { keyHelp, words } from './words';

/** An element with attributes and children; texts are texts. */
function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** Hears of a dialog's end, however it came. */
type Ended = (dialog: HTMLDialogElement) => void;

/** A dialog over the stage. */
function panel(name: string, lang: Lang, body: Node, ended: Ended): HTMLDialogElement {
  const heading = make('h2', '', name);
  heading.id = 'stage-panel-name';
  const close = make('button', '', say(words.close, lang));
  close.type = 'button';
  const dialog = make(
    'dialog',
    'stage-panel',
    make('div', 'stage-panel-head', heading, close),
    body,
  );
  dialog.setAttribute('aria-labelledby', heading.id);
  // As the stage, whatever the reader's system is set to.
  dialog.dataset['theme'] = 'dark';
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    ended(dialog);
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** A slide as it stands in the grid: a copy, small because its units are its own, before its first step. */
function thumb(slide: HTMLElement): HTMLElement {
  const holder = make('template');
  // Our own page's part, as the build wrote it.
  holder.innerHTML = renamed(slide.outerHTML, 'grid-');
  const copy = holder.content.firstElementChild as HTMLElement;
  copy.hidden = false;
  showStep(copy, 0);
  const box = make('span', 'stage-thumb', copy);
  box.inert = true;
  return box;
}

const arrows: Readonly<Record<string, (columns: number) => number>> = {
  ArrowRight: () => 1,
  ArrowLeft: () => -1,
  ArrowDown: (columns) => columns,
  ArrowUp: (columns) => -columns,
};

/** All slides side by side; arrows walk, Enter or a click goes there. */
export function openGrid(
  slides: readonly HTMLElement[],
  current: number,
  lang: Lang,
  go: (slide: number) => void,
  ended: Ended,
): HTMLDialogElement {
  const buttons = slides.map((slide, i) => {
    const name = make('span', 'stage-name', `${i + 1}  ${titleOf(slide)}`);
    const button = make('button', '', thumb(slide), name);
    button.type = 'button';
    button.ariaLabel = `${say(words.slideOf(i + 1, slides.length), lang)}: ${titleOf(slide)}`;
    if (i + 1 === current) button.setAttribute('aria-current', 'true');
    button.addEventListener('click', () => go(i + 1));
    return button;
  });
  const list = make('ol', 'stage-grid', ...buttons.map((button) => make('li', '', button)));
  const dialog = panel(say(words.grid, lang), lang, list, ended);
  list.addEventListener('keydown', (event) => {
    const step = arrows[event.key];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (!step || at < 0) return;
    event.preventDefault();
    const columns = getComputedStyle(list).gridTemplateColumns.split(' ').length;
    buttons[at + step(columns)]?.focus();
  });
  buttons[current - 1]?.focus();
  return dialog;
}

/** Draws the code of an address where the slide brings none. */
async function draw(image: HTMLImageElement, address: string): Promise<void> {
  const { qrOf } = await import('../../export/qr');
  image.src = `data:image/svg+xml,${encodeURIComponent(await qrOf(address))}`;
}

/** The code of the view on the wall, as large as it goes, with its address in words. */
export function openQr(
  slide: HTMLElement | undefined,
  lang: Lang,
  ended: Ended,
): HTMLDialogElement {
  const own = slide?.querySelector<HTMLImageElement>('img.slide-qr, .slide-qr img');
  const image = make('img');
  image.alt = say(words.qr, lang);
  // A slide's own code may lead to its figure: it says where, or nothing is said.
  const address = own ? own.dataset['href'] : location.href;
  if (own) image.src = own.src;
  else void draw(image, location.href);
  const body = make('div', 'stage-qr', image, make('p', '', address ?? ''));
  return panel(say(words.qr, lang), lang, body, ended);
}

/** The keys of the stage, in the language of the window. */
export function openHelp(lang: Lang, ended: Ended): HTMLDialogElement {
  const list = make('dl', 'stage-keys');
  for (const { keys, does } of keyHelp)
    list.append(
      make('dt', '', ...keys.map((key) => make('kbd', '', key))),
      make('dd', '', say(does, lang)),
    );
  return panel(say(words.help, lang), lang, list, ended);
}
