import { isLang, type Lang } from '../../i18n/text';
import type { Act, Stage, Steps } from './state';

/** What a kiosk's address asks for. */
export interface Kiosk {
  /** Seconds of every slide; null takes the planned minutes of each. */
  readonly dwell: number | null;
  /** Languages in turn, one a loop; empty keeps the page's. */
  readonly langs: readonly Lang[];
}

/** Seconds of a slide that has no planned minutes. */
const usual = 12;
/** Seconds after the last touch at which the loop begins anew. */
export const idle = 60;

export function kioskOf(query: URLSearchParams): Kiosk {
  const dwell = Number(query.get('dwell'));
  return {
    dwell: dwell >= 1 && dwell <= 3600 ? dwell : null,
    langs: (query.get('langs') ?? '').split(',').filter(isLang),
  };
}

/** Ms for which a step stands: the slide's time, shared among its steps. */
export function stepTime({ dwell }: Kiosk, minutes: number, steps: number): number {
  const seconds = dwell ?? (minutes > 0 ? minutes * 60 : usual);
  return (seconds * 1000) / (steps + 1);
}

/** What a loop asks of the stage when a step's time is over: the next one, or the first in the next language. */
export function onwards(stage: Stage, steps: Steps, { langs }: Kiosk): readonly Act[] {
  const isEnd = stage.slide >= steps.length && stage.step >= (steps.at(-1) ?? 0);
  if (!isEnd) return [{ do: 'next' }];
  const next = langs[(langs.indexOf(stage.lang) + 1) % Math.max(1, langs.length)];
  const home: Act = { do: 'first' };
  return next && next !== stage.lang ? [{ do: 'speak', lang: next }, home] : [home];
}

/** Whether a night's reload is due: once in each night, in the hour after four o'clock on this device. */
export const isNight = (now: Date, last: Date): boolean =>
  now.getHours() === 4 && now.getTime() - last.getTime() > 2 * 3_600_000;
