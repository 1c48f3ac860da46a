import * as z from 'zod/mini';
import type { Lang } from '../i18n/text';
import { qualifiers, units } from '../i18n/quantity';

const words = () => z.string().check(z.minLength(1));

/** One statement in all three languages; an empty or missing language is a fault. */
export const text = z.strictObject({
  en: words(),
  'zh-Hant': words(),
  'zh-Hans': words(),
} satisfies Record<Lang, unknown>);

/** Six digits of GB/T 2260, as a string because map joins compare strings. */
export const adcode = z.string().check(z.regex(/^\d{6}$/));

/** Lower-case words joined by hyphens: file names, row names, addresses. */
export const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** ISO date as precise as the source prints it: 2026, 2026-05 or 2026-05-19. */
export const isoDate = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

const year = z.int().check(z.minimum(1900), z.maximum(2100));

export const period = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('year'), year }),
  z.strictObject({ kind: z.literal('range'), from: isoDate, to: isoDate }),
  z.strictObject({ kind: z.literal('plan'), plan: z.union([z.literal(14), z.literal(15)]) }),
  z.strictObject({ kind: z.literal('as-of'), date: isoDate }),
  z.strictObject({ kind: z.literal('date'), date: isoDate }),
  z.strictObject({ kind: z.literal('target'), year }),
  z.strictObject({ kind: z.literal('since'), date: isoDate }),
  z.strictObject({ kind: z.literal('until'), date: isoDate }),
  z.strictObject({ kind: z.literal('undated'), published: isoDate }),
]);

/**
 * Where in the source: `ST` sub-headline, `L.2` opening paragraph 2, `S3.4` section 3 paragraph 4,
 * `C.5` photo caption 5, `T` table, `P` page.
 */
export const locator = z.string().check(z.regex(/^(ST|T|P|[LC]\.\d+|S\d+\.\d+)$/));

/** What every row of every dataset carries: the figure, and where it comes from. */
export const baseRow = {
  id,
  /** The checked fact this row curates; absent for rows of public statistics. */
  fact: z.optional(id),
  value: z.nullable(z.number()),
  unit: z.nullable(z.enum(units)),
  qualifier: z.enum(qualifiers),
  fraction: z.optional(z.tuple([z.int(), z.int()])),
  target: z.optional(z.boolean()),
  sizeClass: z.optional(z.boolean()),
  /** A measure printed in words ("among the leading") in place of a number. */
  words: z.optional(text),
  period,
  /** One place, or several that share one figure; empty when the source names none. */
  places: z.array(adcode),
  source: id,
  locator,
  notes: z.array(id),
};

/** A row of the two articles: what it is called and what it says, in our own words. */
export const factRow = { ...baseRow, label: text, text };

/** A row of a statistical series: the place and the period say what it is. */
export const seriesRow = baseRow;
