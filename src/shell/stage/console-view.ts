import { stopwatch } from '../../i18n/clock';
import { say, type Lang, type Text } from '../../i18n/text';
import { addressOf, type Spot } from './address';
import { consoleWords as words, filled } from './console-words';
import { minutesOf, titleOf, type Deck } from './deck';
import { startsOf } from './plan';
import type { Stage } from './state';
import { words as stageWords } from './words';

const find = (main: HTMLElement, name: string): HTMLElement | null =>
  main.querySelector<HTMLElement>(`[data-${name}]`);

function write(main: HTMLElement, name: string, text: string): void {
  const element = find(main, name);
  if (element && element.textContent !== text) element.textContent = text;
}

/** Small pictures of the wall: the stage itself, which follows. */
export function openViews(main: HTMLElement, spot: Spot, search: string): void {
  for (const view of main.querySelectorAll<HTMLElement>('[data-view]')) {
    const frame = document.createElement('iframe');
    const query = new URLSearchParams(search);
    query.delete('kiosk');
    query.set('follow', view.dataset['view'] ?? 'now');
    frame.src = addressOf(spot, `?${query}`);
    frame.tabIndex = -1;
    // The line above it says what it shows.
    frame.ariaHidden = 'true';
    view.append(frame);
  }
}

/** Names the deck as its own pages do, without the site's name. */
export function nameDeck(main: HTMLElement, { title }: Deck): void {
  const [name = title] = title.split(' · ');
  write(main, 'title', name);
}

/** The slides as a list of buttons, each with the time it is planned to begin. */
export function listSlides(main: HTMLElement, { slides }: Deck): void {
  const starts = startsOf(minutesOf(slides));
  main.style.setProperty('--rows', String(Math.ceil(slides.length / 2)));
  find(main, 'slides')?.replaceChildren(
    ...slides.map((slide, i) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset['ask'] = `go:${i + 1}`;
      for (const text of [String(i + 1), titleOf(slide), stopwatch(starts[i] ?? 0)]) {
        const span = document.createElement('span');
        span.textContent = text;
        button.append(span);
      }
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
}

function markSlides(main: HTMLElement, current: number): void {
  main.querySelectorAll('[data-slides] button').forEach((button, i) => {
    const isNow = i + 1 === current;
    button.classList.toggle('is-past', i + 1 < current);
    button.classList.toggle('is-next', i === current);
    if (button.hasAttribute('aria-current') === isNow) return;
    button.toggleAttribute('aria-current', isNow);
    if (isNow) {
      button.setAttribute('aria-current', 'true');
      button.scrollIntoView({ block: 'nearest' });
    }
  });
}

/** What is pressed: the cover, the dot, the panel and the wall's language. */
function markAsks(main: HTMLElement, stage: Stage, isPointing: boolean): void {
  const pressed: Readonly<Record<string, boolean>> = {
    'cover:black': stage.cover === 'black',
    'cover:white': stage.cover === 'white',
    'panel:grid': stage.panel === 'grid',
    'panel:qr': stage.panel === 'qr',
    laser: isPointing,
    room: stage.room > 0,
    edge: stage.edge > 0,
    [`speak:${stage.lang}`]: true,
  };
  for (const button of main.querySelectorAll<HTMLElement>('[data-ask]')) {
    const ask = button.dataset['ask'] ?? '';
    if (ask in pressed || ask.startsWith('speak:'))
      button.ariaPressed = String(pressed[ask] ?? false);
  }
  find(main, 'view=now')?.classList.toggle('is-pointing', isPointing);
}

/** Writes what the wall shows, what comes next, and the notes of the slide, in the console's language. */
export function showConsole(
  main: HTMLElement,
  deck: Deck,
  stage: Stage,
  isPointing: boolean,
): void {
  const { slides, lang } = deck;
  const word = (text: Text, ...parts: readonly string[]) => filled(say(text, lang), ...parts);
  const slide = slides[stage.slide - 1];
  const steps = Number(slide?.dataset['steps'] ?? 0);
  const colon = lang === 'en' ? ': ' : '：';
  const gap = lang === 'en' ? ', ' : '，';
  const place = word(stageWords.slideOf(stage.slide, slides.length));
  const step = steps > 0 ? [word(stageWords.stepOf(stage.step + 1, steps + 1))] : [];
  const cover = stage.cover ? [word(words.covered[stage.cover])] : [];
  write(main, 'now', word(words.onWall) + colon + [place, ...step, ...cover].join(gap));
  write(main, 'next', word(stage.step < steps ? words.nextStep : words.next));
  write(
    main,
    'jump',
    stage.typed === '' ? word(words.jump) : word(words.to, String(Number(stage.typed))),
  );
  markSlides(main, stage.slide);
  markAsks(main, stage, isPointing);
  const coming = slides[stage.slide];
  write(main, 'coming-number', coming ? `${word(words.nextIs)}${colon}${stage.slide + 1}` : '');
  write(main, 'coming-title', coming ? titleOf(coming) : word(words.last));
  const clicks = Number(coming?.dataset['steps'] ?? 0);
  write(main, 'coming-steps', clicks > 0 ? word(words.steps, String(clicks + 1)) : '');
  const view = find(main, 'view=next');
  if (view) view.hidden = coming === undefined;
  showNotes(main, slide, lang);
}

function showNotes(main: HTMLElement, slide: HTMLElement | undefined, lang: Lang): void {
  const host = find(main, 'notes');
  const key = `${lang} ${slide?.dataset['slide'] ?? ''}`;
  if (!host || host.dataset['notes'] === key) return;
  host.dataset['notes'] = key;
  host.scrollTop = 0;
  const notes = slide?.querySelector('.slide-notes');
  const parts = [...(notes?.children ?? [])].map((note) => note.cloneNode(true));
  if (parts.length > 0) host.replaceChildren(...parts);
  else host.textContent = notes?.textContent.trim() || say(words.noNotes, lang);
}
