import { palettes, type Palette, type Theme } from './tokens';

/** A theme by name, or `page`: whatever theme the page around is in, told by its custom properties. */
export type Paper = Theme | 'page';

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Every colour of a palette by path: `map` becomes `map-1-fill` and so on, counted from 1. */
export const flatten = (value: object, path = ''): [string, string][] =>
  Object.entries(value).flatMap(([key, part]): [string, string][] => {
    const name = `${path}${Array.isArray(value) ? Number(key) + 1 : kebab(key)}`;
    return typeof part === 'string' ? [[name, part]] : flatten(part, `${name}-`);
  });

/** The same record with the custom property of each colour in its place. */
function asProperties(value: object, path = ''): unknown {
  const entries = Object.entries(value).map(([key, part]: [string, unknown]) => {
    const name = `${path}${Array.isArray(value) ? Number(key) + 1 : kebab(key)}`;
    return [
      key,
      typeof part === 'object' && part !== null ? asProperties(part, `${name}-`) : `var(--${name})`,
    ] as const;
  });
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}

// It has the keys of the palette it is made from, which its type cannot follow.
const page = asProperties(palettes.light) as Palette;

/** Colours to draw with: hex of a theme, or `var(--…)` that follow the page and every change of it. */
export const paletteFor = (paper: Paper): Palette => (paper === 'page' ? page : palettes[paper]);
