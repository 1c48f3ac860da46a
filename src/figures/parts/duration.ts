import { formatNumber } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import type { Quantity } from '../../i18n/quantity';
import { inEvery } from './choices';

const units = {
  en: [' h', ' min', '\u00a0'],
  'zh-Hant': ['小時', '分鐘', ''],
  'zh-Hans': ['小时', '分钟', ''],
} as const satisfies Record<Lang, readonly [hours: string, minutes: string, between: string]>;

/** Minutes as a timetable says them: 109 → "1 h 49 min", 1小時49分鐘; whole hours stand alone. */
export function durationWords(minutes: number, lang: Lang): string {
  const [hour, minute, between] = units[lang];
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const number = (n: number) => formatNumber(n, lang);
  return [
    ...(hours > 0 ? [number(hours) + hour] : []),
    ...(rest > 0 || hours === 0 ? [number(rest) + minute] : []),
  ].join(between);
}

/** A figure in minutes that is read in hours and minutes; any other as it is. */
export function asDuration(q: Quantity): Quantity {
  const { value, unit } = q;
  if (unit !== 'minutes' || value === null) return q;
  return { ...q, words: inEvery((lang) => durationWords(value, lang)) };
}
