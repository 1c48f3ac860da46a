import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** From left to right; a file imports from its own room and from rooms to its left. */
const order = [
  ['i18n', 'theme'],
  ['datasets'],
  ['model'],
  ['figures'],
  ['export'],
  ['shell'],
  ['ui'],
  ['routes'],
  ['entry'],
  // A second way to start the site: all of it in one file.
  ['pack'],
];
const rank = (room: string): number => order.findIndex((rooms) => rooms.includes(room));
/** A room is a folder of src; a file beside the rooms is an entry. */
const roomOf = (path: string): string => {
  const [first = ''] = path.split('/');
  return first.includes('.') ? 'entry' : first;
};

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
const imports = files.flatMap((file) =>
  [
    ...readFileSync(join(src, file), 'utf8').matchAll(
      /^(import type|import|export)\b[^;']*?from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gm,
    ),
  ].map(([, kind = 'import', from, bare, dynamic]) => ({
    file,
    type: kind === 'import type',
    later: dynamic !== undefined,
    target: from ?? bare ?? dynamic ?? '',
  })),
);
const offenders = (isWrong: (i: (typeof imports)[number]) => boolean): string[] =>
  imports.filter(isWrong).map(({ file, target }) => `${file} → ${target}`);

describe('the house', () => {
  test('has no room but those of its plan', () => {
    expect(files.map(roomOf).filter((room) => rank(room) < 0)).toEqual([]);
  });

  test('is imported in one direction', () => {
    expect(
      offenders(({ file, target }) => {
        if (!target.startsWith('.')) return false;
        const other = relative(src, resolve(src, dirname(file), target));
        return !other.startsWith('..') && rank(roomOf(other)) > rank(roomOf(file));
      }),
    ).toEqual([]);
  });

  /** Imports of a package at run time by files that are not among those named. */
  const strangers = (packages: RegExp, ...allowed: readonly string[]): string[] =>
    offenders(
      ({ file, target, type }) =>
        packages.test(target) &&
        !type &&
        !allowed.some((place) => file === place || roomOf(file) === place),
    );

  test('keeps React in ui, routes and the build’s entry', () => {
    const react = /^(react|react-dom|react-i18next)(\/|$)/;
    expect(strangers(react, 'ui', 'routes', 'prerender.tsx', 'i18n/index.ts')).toEqual([]);
  });

  test('finds the way to a page in routes and at build alone', () => {
    expect(strangers(/^react-router(\/|$)/, 'routes', 'prerender.tsx')).toEqual([]);
  });

  test('runs ECharts in two files, and its wrapper in one', () => {
    const [plain, withAxes] = ['figures/echarts.ts', 'figures/echarts-grid.ts'];
    expect(strangers(/^echarts(\/|$)/, plain, withAxes)).toEqual([]);
    expect(strangers(/^echarts-for-react(\/|$)/, 'ui/plot/chart.tsx')).toEqual([]);
  });

  test('asks TanStack Query where data are loaded, where islands are given them, and at build', () => {
    const places = ['routes/load.ts', 'routes/awake.tsx', 'routes/island.tsx', 'prerender.tsx'];
    expect(strangers(/^@tanstack\//, ...places)).toEqual([]);
  });

  test('gives a page nothing at once but the shell', () => {
    const reached = new Set<string>(['main.ts']);
    for (const file of reached) {
      for (const { file: from, target, type, later } of imports) {
        if (from !== file || type || later || target.endsWith('.css')) continue;
        const path = target.startsWith('.')
          ? relative(src, resolve(src, dirname(file), target))
          : target;
        reached.add(files.find((other) => other.replace(/\.tsx?$/, '') === path) ?? path);
      }
    }
    const rooms = [...reached].filter(
      (file) => !['main.ts', 'embed.ts', 'styles.ts'].includes(file),
    );
    expect(rooms.filter((file) => roomOf(file) !== 'shell')).toEqual([]);
    expect(rooms).toContain('shell/cursor.ts');
  });

  test('has small files: none above 250 lines, 95 of 100 up to 180', () => {
    const lengths = files.map((file) => ({
      file,
      lines: readFileSync(join(src, file), 'utf8').trimEnd().split('\n').length,
    }));
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
    expect(lengths.filter(({ lines }) => lines > 180).length / lengths.length).toBeLessThanOrEqual(
      0.05,
    );
  });
});
