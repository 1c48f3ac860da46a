import { describe, expect, test } from 'vitest';
import { figureById } from '../../src/figures';
import type { Drawn, Item } from '../../src/figures/parts/drawn';
import { lists, type ListRow } from '../../src/figures/parts/lists';
import { textWidth, wordsWidth, wrap, type Words } from '../../src/figures/parts/words';
import type { TableRow } from '../../src/figures/spec';
import { drawn, viewOf } from './drawing';

const rowsOf = (id: string): readonly TableRow[] => {
  const spec = figureById(id);
  if (!spec) throw new Error(`no figure ${id}`);
  return drawn(spec, viewOf()).table.rows;
};

const isWords = (thing: Drawn): thing is Words => thing.kind === 'text';

const rows: readonly ListRow[] = [
  {
    id: 'one',
    label: 'A city with a rather long name (Jiangxi)',
    notes: [],
    heading: 'Cities',
    cells: [
      [
        { text: 'Medium- and low-voltage power transmission equipment', sign: 'filled' },
        { id: 'own', text: 'Ceramics', sign: 'filled' },
      ],
      [],
    ],
  },
  { id: 'two', label: 'Another', notes: [], instead: { text: '13', voice: 'figure' }, cells: [] },
];
const heads = {
  heads: [
    { text: 'National title', short: 'National', sign: 'filled' },
    { text: 'Provincial title', short: 'Provincial', sign: 'outline' },
  ],
  none: 'none listed',
  letters: new Map<string, string>(),
} as const;

describe.each([304, 342, 720, 1136])('lists at %s px', (width) => {
  const { items, height } = lists(rows, viewOf({ width }), heads);
  const all: Words[] = items.flatMap((item: Item) => item.drawn.filter(isWords));

  test('stay within the plot', () => {
    for (const one of all) {
      expect(one.x).toBeGreaterThanOrEqual(8);
      expect(one.x + wordsWidth(one)).toBeLessThanOrEqual(width - 7.9);
      expect(one.y + one.size).toBeLessThanOrEqual(8 + height);
    }
  });

  test('write no two words over one another', () => {
    all.forEach((a, i) =>
      all.slice(i + 1).forEach((b) => {
        const apart =
          a.x + wordsWidth(a) <= b.x ||
          b.x + wordsWidth(b) <= a.x ||
          a.y + a.size <= b.y ||
          b.y + b.size <= a.y;
        expect(apart, JSON.stringify([a.pieces, b.pieces])).toBe(true);
      }),
    );
  });

  test('say where nothing is named', () => {
    expect(all.flatMap(({ pieces }) => pieces.map(({ text }) => text))).toContain('none listed');
  });
});

test('eight cities have a national cluster title, all eleven one or the other', () => {
  const cities = (prefixes: readonly string[]) =>
    new Set(
      rowsOf('cluster-titles')
        .filter(({ id }) => prefixes.some((prefix) => id.startsWith(prefix)))
        .map(({ places }) => places?.[0]),
    ).size;
  expect(cities(['sme-cluster-', 'advanced-cluster-'])).toBe(8);
  expect(cities(['sme-cluster-', 'advanced-cluster-', 'provincial-'])).toBe(11);
});

test('the zones that are named make the printed total, Ganzhou has four and no city is without', () => {
  const all = rowsOf('dev-zones');
  const zones = all.filter(({ id }) => id.startsWith('zone-'));
  const total = all.find(({ id }) => id === 'zones-total-2021');
  expect(total?.cells[0]?.text?.en).toBe(`${zones.length} zones`);
  expect(zones.filter(({ places }) => places?.[0] === '360700')).toHaveLength(4);
  expect(new Set(zones.map(({ places }) => places?.[0])).size).toBe(11);
});

test('the features name six of the twelve chains of the plan', () => {
  const chains = rowsOf('chains').filter(({ id }) => id.startsWith('chain-'));
  expect(chains).toHaveLength(12);
  const named = chains.filter(({ cells }) => cells.slice(1).some((cell) => cell?.origin));
  expect(named).toHaveLength(6);
});

test('an opening bracket stands on the line of what it opens', () => {
  expect(wrap('與深圳「同事同標」', 12, textWidth('與深圳「', 12) + 2)).toEqual([
    '與深圳',
    '「同事',
    '同標」',
  ]);
});

test('quotation marks are as wide as a Han sign in Chinese, and narrow in English', () => {
  expect(textWidth('“同事”', 10)).toBe(40);
  expect(textWidth('“a”', 10)).toBeLessThan(20);
});
