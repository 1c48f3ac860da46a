import { nearest } from './nearest';

/** One city's column as the build wrote it: HTML by place. */
export interface Compared {
  readonly name: string;
  readonly head: string;
  readonly figures: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, string>>;
  /** Notes by the ids that their rings open. */
  readonly notes: Readonly<Record<string, string>>;
}

/** A city that can be chosen: its name in addresses and every name a reader may have meant. */
export interface Choice {
  readonly slug: string;
  readonly names: readonly string[];
}

/** What was wrong with the cities of an address; `slug` is the city that the sentence is about. */
export type Fault =
  | { readonly kind: 'unknown'; readonly asked: string }
  | { readonly kind: 'taken'; readonly asked: string; readonly slug: string }
  | { readonly kind: 'double' | 'few' | 'many'; readonly slug: string };

/** The fewest and the most cities side by side. */
export const fewest = 2;
export const most = 4;

/**
 * The cities to show for `cities=…` of an address, two to four, and what the reader must be told:
 * an unknown name gives way to the nearest, what is missing is filled from `usual`.
 */
export function comparisonOf(
  asked: string | null,
  choices: readonly Choice[],
  usual: readonly string[],
): { readonly slugs: readonly string[]; readonly faults: readonly Fault[] } {
  const slugs: string[] = [];
  const faults: Fault[] = [];
  const named = (asked ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (named.length === 0) return { slugs: usual, faults };
  for (const name of named) {
    const known = choices.find((choice) => choice.slug === name.toLowerCase());
    const [like] = known
      ? [known]
      : nearest(
          name,
          choices.map((value) => ({ value, names: [value.slug, ...value.names] })),
          1,
        );
    if (!like) {
      faults.push({ kind: 'unknown', asked: name });
      continue;
    }
    const { slug } = like;
    if (!known) faults.push({ kind: 'taken', asked: name, slug });
    if (slugs.includes(slug)) faults.push({ kind: 'double', slug });
    else if (slugs.length === most) faults.push({ kind: 'many', slug });
    else slugs.push(slug);
  }
  for (const slug of usual) {
    if (slugs.length >= fewest || slugs.includes(slug)) continue;
    slugs.push(slug);
    faults.push({ kind: 'few', slug });
  }
  return { slugs, faults };
}
