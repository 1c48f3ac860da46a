import type { Figure } from '../figures/spec';
import type { Period } from '../i18n/quantity';
import type { Preview } from '../model/preview';

/** What holds for every row of a dataset of three rows or more, and is said once above its table. */
export function sharedOf({ rows }: Preview): {
  readonly notes: readonly string[];
  readonly period: Period | null;
} {
  const [first] = rows;
  if (!first || rows.length < 3) return { notes: [], period: null };
  const period = JSON.stringify(first.period);
  return {
    notes: first.notes.filter((note) => rows.every(({ notes }) => notes.includes(note))),
    period: rows.every((row) => JSON.stringify(row.period) === period) ? first.period : null,
  };
}

/** The sources of a dataset in order of first use, each with its places. */
export function sourcesOf({ rows }: Preview): Pick<Figure, 'sources' | 'locators'> {
  const locators: Record<string, string[]> = {};
  for (const { origin } of rows) {
    if (!origin) continue;
    const known = (locators[origin.source] ??= []);
    if (origin.locator !== null && !known.includes(origin.locator)) known.push(origin.locator);
  }
  return { sources: Object.keys(locators), locators };
}
