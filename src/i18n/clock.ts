import type { Lang } from './text';

/** A length of time on a stopwatch: 6:42, 1:02:07; whole seconds, below zero with a minus sign. */
export function stopwatch(seconds: number): string {
  const all = Math.abs(Math.trunc(seconds));
  const two = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(all / 3600);
  const minutes = Math.floor(all / 60) % 60;
  const text = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes);
  return `${seconds < 0 ? '−' : ''}${text}:${two(all % 60)}`;
}

/** Tags whose habits of writing days are ours; a browser's own for "zh-Hant" are Taiwan's. */
const tags: Readonly<Record<Lang, string>> = {
  en: 'en-GB',
  'zh-Hant': 'zh-HK',
  'zh-Hans': 'zh-CN',
};

/** The time of day on this device, 14:32. */
export const timeOfDay = (at: Date): string =>
  `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;

/** The day on this device, without its year: Tue 19 May, 5月19日週二. */
export const today = (at: Date, lang: Lang): string =>
  new Intl.DateTimeFormat(tags[lang], { weekday: 'short', day: 'numeric', month: 'short' }).format(
    at,
  );
