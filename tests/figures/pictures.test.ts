import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figures } from '../../src/figures';
import { renderSvg } from '../../src/figures/render';
import { langs } from '../../src/i18n/text';
import { drawn, viewOf } from './drawing';

const folder = new URL('../pictures/', import.meta.url);
const changed = new URL('../../.cache/pictures/', import.meta.url);

/** Names that ECharts counts up within a process, counted from zero in this picture. */
function renumbered(svg: string, names: RegExp, prefix: string): string {
  const known = new Map<string, string>();
  return svg.replace(names, (id) => {
    const name = known.get(id) ?? `${prefix}-${known.size}`;
    known.set(id, name);
    return name;
  });
}

/** A picture that depends on its figure alone, whatever was drawn before it. */
const steady = (svg: string, prefix: string): string =>
  renumbered(renumbered(svg, /zr\d+-[a-z]+\d+/g, prefix), /zr\d+-cls-\d+/g, `${prefix}-cls`);

const states = langs.flatMap((lang) => [
  { lang, theme: 'light' as const, width: 720, name: lang },
  ...(lang === 'zh-Hans'
    ? []
    : [{ lang, theme: 'dark' as const, width: 358, name: `${lang}.dark.narrow` }]),
]);

describe.each(figures.map((spec) => [spec.id, spec] as const))('%s', (id, spec) => {
  test.each(states.map((state) => [state.name, state] as const))(
    'looks in %s as it was approved',
    (name, { lang, theme, width }) => {
      const figure = drawn(spec, viewOf({ lang, theme, width }));
      const svg = steady(renderSvg(figure, width), `${id}-${name}`);
      const golden = new URL(`${id}.${name}.svg`, folder);
      if (process.env.APPROVE === '1' || !existsSync(golden)) {
        if (process.env.CI) throw new Error(`no approved picture ${id}.${name}.svg`);
        writeFileSync(golden, svg);
      }
      const approved = steady(readFileSync(golden, 'utf8'), `${id}-${name}`);
      if (svg !== approved) {
        mkdirSync(changed, { recursive: true });
        writeFileSync(new URL(`${id}.${name}.svg`, changed), svg);
      }
      expect(
        svg === approved,
        `the picture changed; compare .cache/pictures with tests/pictures, then APPROVE=1`,
      ).toBe(true);
    },
  );
});
