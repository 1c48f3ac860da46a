import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figures } from '../../src/figures';
import { renderSvg } from '../../src/figures/echarts';
import { langs } from '../../src/i18n/text';
import { drawn, viewOf } from './drawing';

const folder = new URL('../pictures/', import.meta.url);
const changed = new URL('../../.cache/pictures/', import.meta.url);

/** Renumbers the ids ECharts counts up within a process, so that a picture depends on its figure alone. */
function steady(svg: string, prefix: string): string {
  const names = new Map<string, string>();
  return svg.replace(/zr\d+-[a-z]+\d+/g, (id) => {
    const name = names.get(id) ?? `${prefix}-${names.size}`;
    names.set(id, name);
    return name;
  });
}

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
      const approved = readFileSync(golden, 'utf8');
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
