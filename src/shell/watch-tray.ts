import { onPage } from './page';
import { onUnfold, whenIdle } from './unfold';

/** With this at its end the address of a figure's page opens its panel. Handed on: an import would cut this file in two. */
const panelHash = '#share';

/** What lays figures into a deck, once it has come. */
interface Tray {
  setOut(hearUnfolding: typeof onUnfold, desk: () => Promise<Desk>, panelHash: string): void;
}

/** Where a deck is put together or made into a file, once it has come. */
export interface Desk {
  open(): void;
  take(place: HTMLElement): void;
}

/**
 * Brings the buttons that lay figures into a deck at the reader's first move (a list from an earlier
 * visit has its link at once), and the desk where a deck is put together to its own page.
 */
export function watchTray(load: () => Promise<Tray>, desk: () => Promise<Desk>): void {
  // What did not come is asked for at the next move or page; what came waits for a moment in which
  // nobody is answered, since its buttons stand on every card.
  const bring = () =>
    void load().then(
      (tray) => whenIdle(() => tray.setOut(onUnfold, desk, panelHash)),
      () => {},
    );
  for (const name of ['pointermove', 'touchstart'])
    document.addEventListener(name, bring, { once: true, passive: true });
  document.addEventListener('keyup', ({ key }) => key === 'Tab' && bring());
  try {
    if (localStorage.getItem('slides')) whenIdle(bring);
  } catch {
    // Nothing is kept here.
  }
  onPage({
    arrive: () => {
      if (location.hash === panelHash) bring();
      if (document.querySelector('[data-deck]')) void desk().then((one) => one.open());
    },
  });
}
