import { say } from '../../i18n/text';
import { addressOf, type Spot } from './address';
import { keepAwake } from './awake';
import { askedByButton } from './console-asks';
import { showState, watchKept } from './console-states';
import { talkTime, type TalkTime } from './console-time';
import { listSlides, nameDeck, openViews, showConsole } from './console-view';
import { consoleWords as words } from './console-words';
import { minutesOf, stepsOf, type Bring, type Deck } from './deck';
import { hearKeys } from './hear-keys';
import { join, remembered, type Dated } from './link';
import { overOf } from './over';
import style from './stage.css?inline';
import { opening, reduce, type Act, type Stage } from './state';
import { openWindow, toggleFullscreen } from './windows';

/** Ms between two questions to the wall whether it is there. */
const beat = 2000;
/** Ms without an answer after which it is not. */
const patience = 5000;

const sizes = [0.85, 1, 1.2, 1.45] as const;

/** Runs the presenter's console of a deck: leads the wall and follows it. */
export async function openConsole(main: HTMLElement, spot: Spot, bring: Bring): Promise<void> {
  const { lang, deck: name } = spot;
  const { search } = location;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  let deck: Deck;
  try {
    deck = await bring(lang);
  } catch {
    showState(main, 'wall', say(words.failed, lang), false);
    return;
  }
  const steps = stepsOf(deck.slides);
  const time: TalkTime = talkTime(main, name, lang, minutesOf(deck.slides));
  const left = remembered(name);
  let stage: Stage = { ...opening(lang), ...left?.stage };
  let at = left?.at ?? 0;
  let isPointing = false;
  let size = 1;
  /** When the wall last said that it is there, ms. */
  let heard = -Infinity;

  const over = overOf(
    () => deck.slides,
    (asked) => act(asked),
  );
  const show = () => {
    showConsole(main, deck, stage, isPointing);
    time.show(stage.slide);
    const watch = main.querySelector('[data-ask=watch]');
    if (watch) watch.textContent = say(time.isRunning() ? words.pause : words.start, lang);
  };
  const told = (dated: Dated) => {
    if (dated.at <= at) return;
    // The talk begins with the first click, wherever it was made.
    const isBegun =
      stage.slide + stage.step === 1 && dated.stage.slide + dated.stage.step === 2 && at > 0;
    ({ stage, at } = dated);
    if (isBegun) time.start();
    show();
  };
  const link = join(
    name,
    'console',
    {
      stage: told,
      wall(shape) {
        heard = shape === null ? -Infinity : performance.now();
        if (shape !== null) main.style.setProperty('--shape', String(shape));
        showWall();
      },
    },
    () => (at > 0 ? { stage, at } : null),
  );
  function act(asked: Act): void {
    const next = reduce(stage, asked, steps);
    if (next === stage) return;
    const dated = { stage: next, at: Date.now() };
    link.tell(dated);
    told(dated);
  }
  function showWall(): void {
    const isThere = performance.now() - heard < patience;
    const text = say(isThere ? words.connected : words.noWall, lang);
    showState(main, 'wall', text, isThere, isThere ? undefined : say(words.openWall, lang));
  }
  const openTheWall = () =>
    void openWindow(addressOf({ deck: name, ...stage }, search), `wall-${name}`);
  const point = () => {
    isPointing = !isPointing;
    if (!isPointing) act({ do: 'laser', at: null });
    show();
  };
  const resize = (by: number) => {
    size = Math.min(Math.max(size + by, 0), sizes.length - 1);
    main.style.setProperty('--notes', String(sizes[size]));
  };
  const own: Readonly<Record<string, () => void>> = {
    wall: openTheWall,
    laser: point,
    help: () => over.help(lang),
    watch: () => time.toggle(),
    zero: () => time.zero(),
    smaller: () => resize(-1),
    larger: () => resize(1),
  };
  main.addEventListener('click', ({ target }) => {
    const ask = target instanceof Element ? target.closest<HTMLElement>('[data-ask]') : null;
    const asked = askedByButton(ask?.dataset['ask'] ?? '');
    if (asked) act(asked);
    else own[ask?.dataset['ask'] ?? '']?.();
    show();
  });
  const view = main.querySelector<HTMLElement>('[data-view=now]');
  view?.addEventListener('pointermove', ({ clientX, clientY }) => {
    const { left: x, top: y, width, height } = view.getBoundingClientRect();
    if (isPointing)
      act({ do: 'laser', at: { x: (clientX - x) / width, y: (clientY - y) / height } });
  });
  view?.addEventListener('pointerleave', () => isPointing && act({ do: 'laser', at: null }));
  hearKeys(act, {
    fullscreen: () => void toggleFullscreen(),
    help: () => over.help(lang),
    console: openTheWall,
  });
  addEventListener('keydown', ({ code, repeat, ctrlKey, metaKey, altKey }) => {
    if (code === 'KeyD' && !repeat && !ctrlKey && !metaKey && !altKey) point();
  });

  nameDeck(main, deck);
  listSlides(main, deck);
  openViews(main, { ...spot, ...stage, deck: name }, search);
  watchKept(main, lang);
  keepAwake((isAwake) =>
    showState(main, 'awake', say(isAwake ? words.awake : words.asleep, lang), isAwake),
  );
  show();
  setInterval(() => {
    link.ask();
    showWall();
    time.show(stage.slide);
  }, beat);
  setInterval(() => time.show(stage.slide), 250);
}
