import { onPage } from './page';
import { placeOf } from './picture-place';
import { unfold, unfoldAs, whenIdle } from './unfold';

/** Px from the screen at which a folded card is put into the page. */
const near = '900px';

/** Parts near the screen, next one first. */
let waiting: Element[] = [];
let isBusy = false;

/** One part a frame: the browser lays each out by itself, and whatever the reader does comes in between. */
function work(): void {
  isBusy = true;
  const part = waiting.shift() ?? document.querySelector('noscript[data-fold]')?.parentElement;
  if (part) unfold(part);
  if (part) requestAnimationFrame(() => (waiting.length > 0 ? setTimeout(work) : whenIdle(work)));
  else isBusy = false;
}

const start = (): void => {
  if (!isBusy) whenIdle(work);
  isBusy = true;
};

/**
 * Unfolds the page: cards before the reader comes to them, and everything while nothing else is to be
 * done, so that a search in the page, a voice and the keyboard find it all.
 */
export function watchFolds(): void {
  unfoldAs(placeOf);
  const seen = new IntersectionObserver(
    (entries) => {
      const come = entries.filter(({ isIntersecting }) => isIntersecting);
      for (const { target } of come) seen.unobserve(target);
      waiting.push(...come.map(({ target }) => target));
    },
    { rootMargin: near },
  );
  onPage({
    leave: () => {
      waiting = [];
      seen.disconnect();
    },
    arrive: () => {
      for (const part of document.querySelectorAll('[data-folded]')) seen.observe(part);
      start();
    },
  });
  addEventListener('beforeprint', () => unfold(document.body));
}
