import type { Text } from '../../i18n/text';
import { openWith } from '../cursor';
import { addressOf, consoleOf, type Spot } from './address';
import { keepAwake } from './awake';
import { stepsOf, type Bring } from './deck';
import { hearKeys } from './hear-keys';
import { bringAll, languagesOf } from './languages';
import { join, remembered } from './link';
import { overOf } from './over';
import { watchLaser, watchRest, watchTouch } from './pointer';
import { watchPoking } from './prepared';
import { takeScreen } from './screen';
import { opening, reduce, type Act, type Stage, type Steps } from './state';
import { openWindow, toggleFullscreen } from './windows';
import { words } from './words';

/** Ms after which the other languages are fetched: the first slide has been painted by then. */
const soon = 400;

/** What the rest of the stage (kiosk) may do with a wall. */
export interface Wall {
  act(asked: Act): void;
  now(): Stage;
  /** The slides in the page, in their order. */
  slides(): readonly HTMLElement[];
  /** Says something to the room for a moment, but never in the middle of a talk. */
  announce(text: Text): void;
}

/** The stage of an address; reloaded at the place it was left at, it is as it was left. */
function startOf(stage: Stage, steps: Steps, spot: Spot, left: Stage | undefined): Stage {
  const there = reduce(stage, { do: 'go', slide: spot.slide, step: spot.step }, steps);
  const isSame =
    left?.slide === there.slide && left.step === there.step && left.lang === there.lang;
  return isSame ? { ...there, cover: left.cover } : there;
}

/** Back to the page the stage was opened from; else to the decks. */
function leave(): void {
  const from = document.referrer === '' ? null : new URL(document.referrer);
  const isOurs = from?.origin === location.origin && !/\/present\/[^/]+/.test(from.pathname);
  location.assign(isOurs ? from : `/${document.documentElement.lang}/present`);
}

/** Runs the stage of a page: shows what its state says, and hears keys, touches and its other windows. */
export function openWall(main: HTMLElement, spot: Spot, bring: Bring): Wall {
  const { search } = location;
  /** In the console's small pictures: what is on the wall now, or what comes next. */
  const follow = new URLSearchParams(search).get('follow');
  const { deck } = spot;
  const languages = languagesOf(main, spot, bring);
  const left = remembered(deck)?.stage;
  let stage: Stage = { ...opening(spot.lang), room: left?.room ?? 0, edge: left?.edge ?? 0 };
  const screen = takeScreen(languages, stage, follow !== null);
  const slides = () => screen.deck().slides;
  const steps = () => stepsOf(slides());
  /** When the stage came to be as it is, ms; a small picture has nothing to say. */
  let at = follow === null ? Date.now() : 0;

  const over = overOf(slides, (asked) => act(asked));
  const render = () => {
    const next =
      follow === 'next' ? reduce(stage, { do: 'go', slide: stage.slide + 1 }, steps()) : stage;
    screen.show({ ...next, lang: languages.ready(next.lang) ? next.lang : screen.deck().lang });
    if (follow !== null) return;
    over.follow(stage);
    const address = addressOf({ deck, ...stage, lang: screen.deck().lang }, search);
    if (address !== location.pathname + location.search)
      history.replaceState(history.state, '', address);
  };
  /** Slides that are still on their way are shown once they have come; until then the old ones stay. */
  const waitFor = () => {
    const { lang } = stage;
    if (languages.ready(lang)) return;
    languages.bring(lang).then(
      () => stage.lang === lang && render(),
      () => {
        if (stage.lang !== lang || follow !== null) return;
        set({ ...stage, lang: screen.deck().lang });
        screen.say(words.noLanguage);
      },
    );
  };
  let isWhole = false;
  const link = join(
    deck,
    follow === null ? 'wall' : 'follower',
    {
      stage(dated) {
        if (dated.at <= at) return;
        ({ stage, at } = dated);
        if (!isWhole) return;
        render();
        waitFor();
      },
    },
    () => ({ stage, at }),
  );
  function set(next: Stage): void {
    stage = next;
    at = Date.now();
    render();
    waitFor();
    link.tell({ stage, at });
  }
  function act(asked: Act): void {
    if (!isWhole) return void whole().then(() => isWhole && act(asked));
    const next = reduce(stage, asked, steps());
    if (next !== stage) set(next);
    else if (asked.do === 'escape') leave();
  }
  /** The page may bring one slide alone: the place of the address is taken once all have come. */
  async function whole(): Promise<void> {
    try {
      await languages.bring(spot.lang);
    } catch {
      screen.say(words.noSlides);
      return;
    }
    if (isWhole) return;
    isWhole = true;
    if (follow !== null) {
      render();
      waitFor();
    } else set(startOf(stage, steps(), spot, left));
  }

  void whole();
  const wall: Wall = {
    act,
    now: () => stage,
    slides,
    announce: (text) => {
      if (stage.slide === 1 && stage.step === 0) screen.say(text);
    },
  };
  if (follow !== null) return wall;

  // A mark that is poked shows its figure, and never leads off the stage.
  openWith(() => {});
  watchPoking(main);
  watchTouch(act);
  watchRest(document.documentElement);
  watchLaser((place) => act({ do: 'laser', at: place }));
  hearKeys(act, {
    fullscreen: () => void toggleFullscreen(),
    help: () => over.help(stage.lang),
    console: () =>
      void openWindow(consoleOf({ ...spot, lang: stage.lang }, search), `console-${deck}`).then(
        (isOpen) => isOpen || screen.say(words.noWindow),
      ),
  });
  keepAwake();
  setTimeout(() => void import('./overlays'), soon);
  // Whoever has begun may turn to another language: from then on it is ready.
  const begun = () => void bringAll(languages);
  for (const name of ['pointerdown', 'keydown'])
    document.addEventListener(name, begun, { once: true });
  return wall;
}
