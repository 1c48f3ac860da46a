import { takeNewest } from '../offline/worker';
import { minutesOf, stepsOf } from './deck';
import { idle, isNight, kioskOf, onwards, stepTime } from './kiosk-plan';
import type { Wall } from './wall';

/** Ms between two looks at the clock: the one timer a kiosk has, however long it runs. */
const beat = 500;

/** Whether a fresh copy of this page is really there: an exhibition's network may be down at night. */
async function isThere(): Promise<boolean> {
  try {
    return (await fetch(location.href, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** Loads the page anew, with a newer release where one is kept; where nothing answers it goes on as it is. */
async function renew(): Promise<void> {
  if (!(await isThere())) return;
  await takeNewest();
  location.reload();
}

/** Runs a deck by itself, again and again; returns what ends it. */
export function runKiosk(wall: Wall, query: URLSearchParams): () => void {
  const kiosk = kioskOf(query);
  let since = Date.now();
  let shown = '';
  /** When somebody last touched it, ms; null while it runs. */
  let touched: number | null = null;
  let reloaded = new Date();

  const touch = ({ isTrusted }: Event) => {
    // Only people: a page's own clicks are not somebody.
    if (isTrusted) touched = Date.now();
  };
  const people = ['pointerdown', 'keydown', 'wheel'] as const;
  for (const name of people) addEventListener(name, touch, { passive: true });

  const look = () => {
    const now = new Date();
    if (isNight(now, reloaded)) {
      reloaded = now;
      void renew();
    }
    const stage = wall.now();
    const place = `${stage.slide} ${stage.step} ${stage.lang}`;
    if (place !== shown) {
      shown = place;
      since = now.getTime();
    }
    if (touched !== null) {
      if (now.getTime() - touched < idle * 1000) return;
      touched = null;
      wall.act({ do: 'first' });
      return;
    }
    const slides = wall.slides();
    const [steps, minutes] = [stepsOf(slides), minutesOf(slides)];
    const time = stepTime(kiosk, minutes[stage.slide - 1] ?? 0, steps[stage.slide - 1] ?? 0);
    if (now.getTime() - since >= time)
      for (const act of onwards(stage, steps, kiosk)) wall.act(act);
    // A deck of one slide goes on, too.
    if (now.getTime() - since >= time) since = now.getTime();
  };
  const timer = setInterval(look, beat);
  return () => {
    clearInterval(timer);
    for (const name of people) removeEventListener(name, touch);
  };
}
