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
  ['ui'],
  ['routes'],
  ['entry'],
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
      /^(import type|import|export)\b[^;]*?from '([^']+)'|import\('([^']+)'\)/gm,
    ),
  ].map(([, kind = 'import', from, dynamic]) => ({
    file,
    type: kind === 'import type',
    target: from ?? dynamic ?? '',
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

  test('keeps React in ui, routes and the entries', () => {
    const allowed = ['ui', 'routes', 'entry'];
    expect(
      offenders(
        ({ file, target }) =>
          /^(react|react-dom|react-i18next|react-router|echarts-for-react)(\/|$)/.test(target) &&
          !allowed.includes(roomOf(file)) &&
          file !== 'i18n/index.ts',
      ),
    ).toEqual([]);
  });

  test('runs ECharts in one file', () => {
    expect(
      offenders(
        ({ file, target, type }) =>
          /^echarts(\/|$)/.test(target) && !type && file !== 'figures/echarts.ts',
      ),
    ).toEqual([]);
  });

  test('asks TanStack Query in one file and gives it in one', () => {
    const allowed = ['routes/load.ts', 'main.tsx'];
    expect(
      offenders(
        ({ file, target, type }) =>
          target.startsWith('@tanstack/') && !type && !allowed.includes(file),
      ),
    ).toEqual([]);
  });

  test('has small files: none above 250 lines, 95 of 100 up to 180', () => {
    const lengths = files.map((file) => ({
      file,
      lines: readFileSync(join(src, file), 'utf8').split('\n').length,
    }));
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
    expect(lengths.filter(({ lines }) => lines > 180).length / lengths.length).toBeLessThanOrEqual(
      0.05,
    );
  });
});
