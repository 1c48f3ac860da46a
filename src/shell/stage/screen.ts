import { isLang, say, type Text } from '../../i18n/text';
import type { Deck } from './deck';
import { swap, type Languages } from './languages';
import { restore } from './prepared';
import { dress, showSlide, spoken } from './show';
import type { Stage } from './state';
import style from './stage.css?inline';
import { words } from './words';

/** Ms for which a word of the stage itself stands. */
const said = 4000;

/** What stands on the screen: the slides of one language, and what lies over them. */
export interface Screen {
  /** Slides now in the page. */
  deck(): Deck;
  /** Shows a stage whose language is ready. */
  show(stage: Stage): void;
  /** Says something to everybody in the room, for a moment. */
  say(text: Text): void;
}

function lay(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  document.body.append(element);
  return element;
}

/** Takes the screen over; `isQuiet` in small pictures of the wall, which say nothing. */
export function takeScreen(languages: Languages, first: Stage, isQuiet: boolean): Screen {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  const root = document.documentElement;
  lay('stage-cover');
  const voice = lay('stage-voice');
  voice.setAttribute('role', 'status');
  let laser: HTMLElement | null = null;
  let line: HTMLElement | null = null;
  let timer = 0;
  let lang = first.lang;
  let before: Stage | null = null;
  const deck = (): Deck => {
    const here = languages.ready(lang);
    if (!here) throw new Error(`No slides in ${lang}.`);
    return here;
  };

  function speak(stage: Stage): void {
    const text = stage.cover ? say(words[stage.cover], stage.lang) : spoken(deck().slides, stage);
    if (!isQuiet && voice.textContent !== text) voice.textContent = text;
  }

  function point(stage: Stage): void {
    if (stage.laser === null) {
      laser?.remove();
      laser = null;
      return;
    }
    laser ??= lay('stage-laser');
    laser.style.setProperty('left', `${stage.laser.x * 100}%`);
    laser.style.setProperty('top', `${stage.laser.y * 100}%`);
  }

  return {
    deck,
    show(stage) {
      const isSame =
        before && before.slide === stage.slide && before.step === stage.step && lang === stage.lang;
      const old = before && before.slide !== stage.slide ? deck().slides[before.slide - 1] : null;
      if (old) {
        const prepared = restore(old);
        if (prepared !== old) languages.renew(lang, old, prepared);
      }
      const from = deck();
      lang = stage.lang;
      if (from.lang !== lang) swap(from, deck());
      if (!isSame) showSlide(deck().slides, stage);
      dress(root, stage);
      point(stage);
      // The page has said the first slide itself.
      if (before) speak(stage);
      before = stage;
    },
    say(text) {
      line?.remove();
      line = lay('stage-said');
      const here = root.lang;
      line.textContent = say(text, isLang(here) ? here : 'en');
      line.setAttribute('role', 'status');
      clearTimeout(timer);
      timer = window.setTimeout(() => line?.remove(), said);
    },
  };
}
