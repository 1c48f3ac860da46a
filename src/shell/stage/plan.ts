/** Planned start of every slide in seconds, from their planned minutes. */
export function startsOf(minutes: readonly number[]): number[] {
  let at = 0;
  return minutes.map((length) => {
    const start = at;
    at += length * 60;
    return Math.round(start);
  });
}

/** Seconds of the whole talk. */
export const lengthOf = (minutes: readonly number[]): number =>
  Math.round(minutes.reduce((sum, length) => sum + length, 0) * 60);

/** How a talk runs against its plan; `by` in seconds, 0 when on plan. */
export interface Pace {
  readonly is: 'on' | 'behind' | 'ahead';
  readonly by: number;
  /** Second of the talk at which the next slide is planned; null on the last one. */
  readonly next: number | null;
}

/** Seconds that nobody in the room notices. */
const slack = 20;

/**
 * The pace at a second of the talk: behind when this slide should have ended, ahead when it should
 * not have begun, each by more than the slack.
 */
export function paceOf(elapsed: number, slide: number, minutes: readonly number[]): Pace {
  const starts = startsOf(minutes);
  const end = starts[slide] ?? lengthOf(minutes);
  const start = starts[slide - 1] ?? 0;
  const next = starts[slide] ?? null;
  if (elapsed > end + slack) return { is: 'behind', by: elapsed - end, next };
  if (elapsed < start - slack) return { is: 'ahead', by: start - elapsed, next };
  return { is: 'on', by: 0, next };
}

/** A stopwatch: running since a moment (ms), with what had run before; `since` null while it stands. */
export interface Watch {
  readonly since: number | null;
  /** Ms run before. */
  readonly before: number;
}

export const stopped: Watch = { since: null, before: 0 };

/** Seconds a stopwatch shows. */
export const elapsedOf = ({ since, before }: Watch, now: number): number =>
  Math.floor((before + (since === null ? 0 : Math.max(0, now - since))) / 1000);

export const run = (watch: Watch, now: number): Watch =>
  watch.since === null ? { ...watch, since: now } : watch;

export const pause = (watch: Watch, now: number): Watch =>
  watch.since === null ? watch : { since: null, before: watch.before + now - watch.since };
