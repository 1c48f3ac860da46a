import type { Lang } from './text';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A calendar date as far as the source gives it: year, then month, then day. */
type DateParts = readonly number[];

function partsOf(iso: string): DateParts {
  const isDate = /^\d{4}(-\d{2}){0,2}$/.test(iso) && !Number.isNaN(Date.parse(iso));
  // 30 February parses as a day of March.
  if (!isDate || !new Date(iso).toISOString().startsWith(iso))
    throw new RangeError(`Not a date: ${iso}`);
  return iso.split('-').map(Number);
}

/** The parts from `skip` on: all of them, or without the year, or the day alone. */
function write(parts: DateParts, lang: Lang, skip = 0): string {
  if (lang === 'en') {
    const words = parts.map((part, at) => (at === 1 ? (months[part - 1] ?? '') : String(part)));
    return words.slice(skip).toReversed().join(' ');
  }
  return parts
    .map((part, at) => `${part}${['年', '月', '日'][at] ?? ''}`)
    .slice(skip)
    .join('');
}

/**
 * A date as precise as it is given: 2026 · May 2026 · 19 May 2026 · 2026年5月19日. A RangeError for
 * anything but an ISO date.
 */
export const formatDate = (iso: string, lang: Lang): string => write(partsOf(iso), lang);

/** From one date to another, both included, with what they share said once. */
export function formatSpan(from: string, to: string, lang: Lang): string {
  if (from === to) return formatDate(from, lang);
  const [first, last] = [partsOf(from), partsOf(to)];
  const alike = first.length === last.length;
  const differs = first.findIndex((part, at) => part !== last[at]);
  const shared = alike ? Math.max(0, differs) : 0;
  if (lang !== 'en') {
    const start = alike && last.length === 1 ? String(first[0]) : write(first, lang);
    return `${start}至${write(last, lang, shared)}`;
  }
  const start = write(first, lang, shared);
  const dash = alike && !start.includes(' ') ? '–' : ' – ';
  return start + dash + write(last, lang);
}
