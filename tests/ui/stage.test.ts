import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runKiosk } from '../../src/shell/stage/kiosk';
import { fetchDeck } from '../../src/shell/stage/deck';
import { openWall, type Wall } from '../../src/shell/stage/wall';
import { langs, type Lang } from '../../src/i18n/text';

const titles: Readonly<Record<Lang, string>> = { en: 'Deck', 'zh-Hant': '講稿', 'zh-Hans': '讲稿' };

/** A deck of three slides, the second with two steps after its start. */
const deckIn = (lang: Lang): string =>
  `<main id="main" class="stage" data-deck="small" data-minutes="1">${[0, 2, 0]
    .map(
      (steps, i) =>
        `<section class="slide" id="slide-${i + 1}" data-slide="${i + 1}" data-steps="${steps}" data-minutes="0.25" data-title="${titles[lang]} ${i + 1}" ${i ? 'hidden' : ''}>
          <p data-at="1" class="from-1"></p><p data-at="1-1" class="only-1"></p><p data-lit="2" class="lit-2"></p>
          <ol class="slide-dots"><li></li><li></li><li></li></ol></section>`,
    )
    .join('')}</main>`;

const page = (lang: Lang): string =>
  `<!doctype html><html lang="${lang}"><head><title>${titles[lang]}</title></head><body>${deckIn(lang)}</body></html>`;

const answers = vi.fn(async (input: string, init?: RequestInit) => {
  if (init?.method === 'HEAD') return new Response(null, { status: isOnline ? 200 : 503 });
  const lang = langs.find((one) => input.startsWith(`/${one}/`)) ?? 'en';
  return new Response(page(lang));
});
let isOnline = true;

/** Lets what was fetched arrive, while the clock stands. */
const settle = async () => {
  for (let i = 0; i < 20; i += 1) await vi.advanceTimersByTimeAsync(0);
};

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('.slide')].filter((slide) => !slide.hidden);
const place = () => shown().map(({ id, dataset }) => `${id}.${dataset['step']}`);
const press = (key: string) =>
  document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );

let wall: Wall;
/** What documents and their parts listen by: the light DOM's own, not Node's. */
const targets = (() => {
  let own: object = document;
  while (!Object.hasOwn(own, 'addEventListener')) own = Object.getPrototypeOf(own) as object;
  return [own, globalThis] as EventTarget[];
})();

type Listening = Parameters<EventTarget['addEventListener']>;
let listening: (readonly [EventTarget, ...Listening])[] = [];

/** A stage hears its keys as long as its document lives; here each test is one. */
function endsWithTest(): void {
  for (const target of targets) {
    const add = target.addEventListener;
    vi.spyOn(target, 'addEventListener').mockImplementation(function listen(
      this: EventTarget | undefined,
      ...what: Listening
    ) {
      listening.push([this ?? window, ...what]);
      add.apply(this ?? window, what);
    });
  }
}

async function open(query = ''): Promise<void> {
  history.replaceState(null, '', `/en/present/small/1${query}`);
  document.documentElement.lang = 'en';
  document.title = titles.en;
  document.body.innerHTML = deckIn('en');
  const main = document.querySelector<HTMLElement>('#main')!;
  wall = openWall(main, { lang: 'en', deck: 'small', slide: 1, step: 0 }, (lang) =>
    fetchDeck(`/${lang}/present/small/1`, lang),
  );
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 4, 19, 9) });
  vi.stubGlobal('fetch', answers);
  // What goes between windows is looked at in a real browser.
  vi.stubGlobal(
    'BroadcastChannel',
    class extends EventTarget {
      postMessage() {}
      close() {}
    },
  );
  endsWithTest();
  localStorage.clear();
  isOnline = true;
});
afterEach(() => {
  for (const [target, name, heard, how] of listening) target.removeEventListener(name, heard, how);
  listening = [];
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the stage', () => {
  it('shows one slide at its step: what comes later is off, what the step speaks of is lit', async () => {
    await open();
    expect(place()).toEqual(['slide-1.0']);
    press('PageDown');
    press('PageDown');
    expect(place()).toEqual(['slide-2.1']);
    const [slide] = shown();
    const has = (part: string, name: string) =>
      slide!.querySelector(part)!.classList.contains(name);
    expect([has('.from-1', 'is-off'), has('.only-1', 'is-off')]).toEqual([false, false]);
    press('PageDown');
    expect([has('.from-1', 'is-off'), has('.only-1', 'is-off')]).toEqual([false, true]);
    expect(has('.lit-2', 'is-lit')).toBe(true);
    expect(location.pathname + location.search).toBe('/en/present/small/2?step=2');
    expect([...slide!.querySelectorAll('.slide-dots li')].map((dot) => dot.className)).toEqual([
      'is-past',
      'is-past',
      'is-now',
    ]);
    expect(document.querySelector('.stage-voice')?.textContent).toBe(
      'Slide 2 of 3: Deck 2 (step 3 of 3)',
    );
  });

  it('changes its language in place: slide and step stay, title, address and lang follow', async () => {
    await open();
    for (const key of ['PageDown', 'PageDown', 'l']) press(key);
    await settle();
    expect(place()).toEqual(['slide-2.1']);
    expect(shown()[0]?.dataset['title']).toBe('講稿 2');
    expect(document.documentElement.lang).toBe('zh-Hant');
    expect(document.title).toBe('講稿');
    expect(location.pathname + location.search).toBe('/zh-Hant/present/small/2?step=1');
  });

  it('stays where it is, and says so, when the other language cannot be had', async () => {
    await open();
    answers.mockRejectedValueOnce(new Error('no line'));
    press('l');
    await settle();
    expect(document.documentElement.lang).toBe('en');
    expect(location.pathname).toBe('/en/present/small');
    expect(document.querySelector('.stage-said')?.textContent).not.toBe('');
    press('PageDown');
    expect(place()).toEqual(['slide-2.0']);
  });

  it('gives a slide back as it was prepared, once it is left', async () => {
    await open();
    const part = shown()[0]!.querySelector('p')!;
    part.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    part.textContent = 'poked';
    press('PageDown');
    press('PageUp');
    expect(place()).toEqual(['slide-1.0']);
    expect(shown()[0]!.querySelector('p')!.textContent).toBe('');
  });
});

describe('eight hours of a kiosk', () => {
  it('go round and round through the languages, and nothing grows', async () => {
    await open('?kiosk=1');
    const end = runKiosk(wall, new URLSearchParams('kiosk=1&dwell=6&langs=en,zh-Hant'));
    const seen = new Set<string>();
    const hour = async () => {
      for (let second = 0; second < 3600; second += 2) {
        await vi.advanceTimersByTimeAsync(2000);
        seen.add(`${document.documentElement.lang} ${place().join()}`);
      }
      return {
        nodes: document.querySelectorAll('*').length,
        timers: vi.getTimerCount(),
        listeners: listening.length,
      };
    };
    const first = await hour();
    for (let i = 1; i < 7; i += 1) await hour();
    expect(await hour()).toEqual(first);
    expect([...seen].sort()).toEqual(
      ['en', 'zh-Hant'].flatMap((lang) =>
        ['slide-1.0', 'slide-2.0', 'slide-2.1', 'slide-2.2', 'slide-3.0'].map(
          (one) => `${lang} ${one}`,
        ),
      ),
    );
    end();
  });

  it('go on as they are through a night without a network, having asked once', async () => {
    vi.setSystemTime(new Date(2026, 4, 19, 1, 50));
    await open('?kiosk=1');
    const end = runKiosk(wall, new URLSearchParams('kiosk=1&dwell=6'));
    isOnline = false;
    await vi.advanceTimersByTimeAsync(3 * 3_600_000);
    expect(answers.mock.calls.filter(([, init]) => init?.method === 'HEAD')).toHaveLength(1);
    expect(place()).toHaveLength(1);
    end();
  });
});
