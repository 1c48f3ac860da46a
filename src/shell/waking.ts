import { onQuery } from './address-changed';
import { isSlow, savesData } from './line';
import { onPage } from './page';

/** What brings an island to life, loaded when the first one is touched. */
export interface Waker {
  /** Hydrates an island; resolves once it answers. Never rejects: it says in the island what failed. */
  wake(island: HTMLElement): Promise<void>;
  /** Has ECharts draw the plot of an island that is awake. */
  enliven(island: HTMLElement): void;
  /** Ends every island of the page. */
  sleep(): void;
}

const waking = new WeakMap<HTMLElement, Promise<void>>();
const awake = new WeakSet<HTMLElement>();
let waker: Promise<Waker> | null = null;
let load: () => Promise<Waker>;

const islandOf = (event: Event): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>('[data-island]') : null;

function wake(island: HTMLElement): Promise<void> {
  const known = waking.get(island);
  if (known) return known;
  if (!waker) {
    waker = load();
    // A file that did not come may come at the next touch.
    waker.catch(() => {
      waker = null;
    });
  }
  const coming = waker.then(async (one) => {
    await one.wake(island);
    return void awake.add(island);
  });
  coming.catch(() => waking.delete(island));
  waking.set(island, coming);
  return coming;
}

/** Wakes an island, then acts; what did not come may come at the next touch. */
async function awaken(island: HTMLElement, act?: () => void): Promise<void> {
  try {
    await wake(island);
  } catch {
    return;
  }
  act?.();
}

async function enliven(island: HTMLElement): Promise<void> {
  await awaken(island);
  (await waker)?.enliven(island);
}

/** Controls whose work is React's; rings of notes and links need nobody. */
const control = (event: Event): HTMLElement | null =>
  event.target instanceof Element
    ? event.target.closest<HTMLElement>('button:not([popovertarget]), input, select')
    : null;

const onPlot = (event: Event): boolean =>
  event.target instanceof Element && event.target.closest('.plot') !== null;

function touched(event: Event): void {
  const island = islandOf(event);
  if (!island) return;
  if (onPlot(event)) void enliven(island);
  else if (control(event)) void awaken(island);
}

/** A button pressed before anybody listened is pressed again once somebody does. */
function pressed(event: Event): void {
  const island = islandOf(event);
  const button = control(event);
  if (!island || awake.has(island) || button?.tagName !== 'BUTTON') return;
  void awaken(island, () => button.click());
}

/** A choice made before anybody listened: put back, and made again once somebody does. */
function chosen({ target }: Event): void {
  if (!(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return;
  const island = target.closest<HTMLElement>('[data-island]');
  if (!island || awake.has(island)) return;
  const { value } = target;
  if (target.type === 'radio') {
    const usual = island.querySelector<HTMLInputElement>(
      `input[name="${CSS.escape(target.name)}"][checked]`,
    );
    if (usual) usual.checked = true;
    return void awaken(island, () => target.click());
  }
  target.value =
    target instanceof HTMLInputElement
      ? target.defaultValue
      : (target.querySelector<HTMLOptionElement>('[selected]')?.value ?? '');
  void awaken(island, () => {
    // React does not see a slider change that is set by the name of "value".
    Object.assign(target, { [target.type === 'range' ? 'valueAsNumber' : 'value']: value });
    target.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** What is everybody's or a frame's, and what is asked of a card by its figure's name. */
const others = /^(theme|topic|currency|(sub)?title|notes|source|bg)$|\./;

/** Whether the address asks an island for something else than what its page was built with. */
function isAsked({ dataset }: HTMLElement): boolean {
  const search = new URLSearchParams(location.search);
  if (dataset['money'] !== undefined && search.has('currency')) return true;
  return [...search.keys()].some((key) =>
    dataset['island'] === 'card' ? key.startsWith(`${dataset['figure']}.`) : !others.test(key),
  );
}

function answerAddress(): void {
  for (const island of document.querySelectorAll<HTMLElement>('[data-island]'))
    if (!awake.has(island) && isAsked(island)) void awaken(island);
}

/** Fetches what waking takes, without running it: the pointer is on a figure, or the line is slow. */
function fetchAhead(): void {
  const list = document.querySelector<HTMLMetaElement>('meta[name=wake]');
  if (!list) return;
  for (const href of list.content.split(' ')) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    document.head.append(link);
  }
  list.remove();
}

/** Wakes the one figure that is touched, focused, or asked for another view by the address. */
export function watchIslands(loader: () => Promise<Waker>): void {
  load = loader;
  document.addEventListener('pointerdown', touched);
  document.addEventListener('focusin', touched);
  document.addEventListener('click', pressed, true);
  document.addEventListener('change', chosen, true);
  document.addEventListener(
    'pointerover',
    (event) => islandOf(event) && setTimeout(fetchAhead, 100),
  );
  if (isSlow() && !savesData()) {
    for (const name of ['pointermove', 'scroll', 'keydown'])
      document.addEventListener(name, fetchAhead, { once: true });
  }
  onPage({
    leave: () => void waker?.then((one) => one.sleep()),
    arrive: answerAddress,
  });
  onQuery(answerAddress);
}
