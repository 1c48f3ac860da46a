import { langs } from '../i18n/text';
import { flatten } from './page';
import { families, palettes, sizes, spaces, strong, type Theme } from './tokens';

const lines = (properties: readonly [string, string][]): string =>
  properties.map(([name, value]) => `  --${name}: ${value};\n`).join('');

/** A theme's colours as custom properties, one a line: `--paper`, `--on-accent`, `--map-1-fill`, `--categorical-plum`. */
export const cssVariables = (theme: Theme): string => lines(flatten(palettes[theme]));

const rem = (px: number): string => `${px / 16}rem`;

/** Titles give way on narrow screens, so that the longest word still fits 320 px. */
const fluid: Readonly<Record<string, string>> = {
  section: 'clamp(1.5rem, 1.375rem + 0.625vw, 1.75rem)',
  title: 'clamp(2rem, 1.75rem + 1.25vw, 2.5rem)',
  hero: 'clamp(2.75rem, 2rem + 4vw, 4rem)',
};

const measures = (): string =>
  lines([
    ...Object.entries(sizes).map(([name, px]): [string, string] => [
      `size-${name}`,
      fluid[name] ?? rem(px),
    ]),
    ...Object.entries(spaces).map(([name, px]): [string, string] => [`space-${name}`, rem(px)]),
  ]);

const faces = (): string =>
  langs
    .map(
      (lang) =>
        `[lang='${lang}'] {\n${lines([
          ['font', families[lang]],
          ['strong', String(strong[lang])],
        ])}}\n`,
    )
    .join('\n');

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');

const rule = (selector: string, theme: Theme): string =>
  `${selector} {\n  color-scheme: ${theme};\n${cssVariables(theme)}}\n`;

const generated = '/* Generated from tokens.ts by `node scripts/run.mjs theme`. */\n';

/** The committed measures.css: sizes and spaces of the site; an embedded figure does without. */
export const measuresSheet = (): string => [generated, `:root {\n${measures()}}\n`].join('\n');

/**
 * The committed tokens.css: faces by language, and both themes. The reader's system decides
 * unless `data-theme` stands on the root; on any other element it gives that part a theme of its own.
 * Dark is for screens alone: paper is always light.
 */
export const stylesheet = (): string =>
  [
    generated,
    faces(),
    rule(":root,\n[data-theme='light']", 'light'),
    `@media screen and (prefers-color-scheme: dark) {\n${indent(rule(":root:not([data-theme='light'])", 'dark'))}}\n`,
    `@media screen {\n${indent(rule("[data-theme='dark']", 'dark'))}}\n`,
  ].join('\n');
