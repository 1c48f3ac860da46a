import { stopwatch, timeOfDay, today } from '../../i18n/clock';
import { say, type Lang } from '../../i18n/text';
import { consoleWords as words, filled } from './console-words';
import { elapsedOf, lengthOf, paceOf, pause, run, startsOf, stopped, type Watch } from './plan';

const keyOf = (deck: string): string => `watch:${deck}`;

/** Ms after which a stopwatch belongs to an earlier talk. */
const talk = 12 * 3_600_000;

function remembered(deck: string): Watch {
  try {
    const { since, before } = JSON.parse(
      localStorage.getItem(keyOf(deck)) ?? '{}',
    ) as Partial<Watch>;
    if (typeof before !== 'number' || (typeof since !== 'number' && since !== null)) return stopped;
    return since !== null && Date.now() - since > talk ? stopped : { since, before };
  } catch {
    return stopped;
  }
}

/** The talk's stopwatch, kept on the device so that a console closed by mistake goes on. */
export interface TalkTime {
  isRunning(): boolean;
  /** Starts or pauses. */
  toggle(): void;
  start(): void;
  zero(): void;
  /** Writes clock, time and pace into the page. */
  show(slide: number): void;
}

const part = (main: HTMLElement, name: string): HTMLElement =>
  main.querySelector<HTMLElement>(`[data-${name}]`) ?? main;

function write(main: HTMLElement, name: string, text: string): void {
  const element = part(main, name);
  // A text that stays is not written again: voices would say it again.
  if (element.textContent !== text) element.textContent = text;
}

/** Draws the bar of the plan: a piece for each slide, as long as its time. */
function bar(host: HTMLElement, minutes: readonly number[], elapsed: number): void {
  if (host.childElementCount !== minutes.length)
    host.replaceChildren(
      ...minutes.map((length) => {
        const piece = document.createElement('i');
        piece.style.setProperty('--share', String(Math.max(length, 0.1)));
        return piece;
      }),
    );
  const starts = startsOf(minutes);
  [...host.children].forEach((piece, i) => {
    const length = (minutes[i] ?? 0) * 60;
    const done = length > 0 ? (elapsed - (starts[i] ?? 0)) / length : 0;
    if (piece instanceof HTMLElement)
      piece.style.setProperty('--done', String(Math.min(1, Math.max(0, done))));
  });
}

/** `minutes` are the planned ones of every slide. */
export function talkTime(
  main: HTMLElement,
  deck: string,
  lang: Lang,
  minutes: readonly number[],
): TalkTime {
  let watch = remembered(deck);
  const total = lengthOf(minutes);
  const set = (next: Watch) => {
    watch = next;
    try {
      localStorage.setItem(keyOf(deck), JSON.stringify(next));
    } catch {
      // Only a reload loses the time.
    }
  };
  return {
    isRunning: () => watch.since !== null,
    toggle: () => set(watch.since === null ? run(watch, Date.now()) : pause(watch, Date.now())),
    start: () => set(run(watch, Date.now())),
    zero: () => set(stopped),
    show(slide) {
      const now = new Date();
      const elapsed = elapsedOf(watch, now.getTime());
      const pace = paceOf(elapsed, slide, minutes);
      const [rest, end] = [total - elapsed, new Date(now.getTime() + (total - elapsed) * 1000)];
      write(main, 'day', today(now, lang));
      write(main, 'time', timeOfDay(now));
      write(main, 'of', filled(say(words.elapsed, lang), stopwatch(total)));
      write(main, 'elapsed', stopwatch(elapsed));
      write(
        main,
        'left',
        rest >= 0
          ? filled(say(words.left, lang), stopwatch(rest), timeOfDay(end))
          : filled(say(words.over, lang), stopwatch(-rest)),
      );
      // Before it starts, a talk is neither early nor late.
      const isOn = watch.since === null && watch.before === 0;
      write(main, 'pace', isOn ? '' : filled(say(words.pace[pace.is], lang), stopwatch(pace.by)));
      part(main, 'pace').classList.toggle('is-off-plan', pace.is === 'behind');
      write(
        main,
        'next-at',
        pace.next === null ? '' : filled(say(words.nextAt, lang), stopwatch(pace.next)),
      );
      bar(part(main, 'bar'), minutes, elapsed);
    },
  };
}
