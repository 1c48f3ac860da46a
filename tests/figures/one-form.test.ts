import { expect, test } from 'vitest';
import { figureById } from '../../src/figures';
import { columnForm } from '../../src/figures/parts/columns';
import { noteLetters } from '../../src/figures/parts/notes';
import { formatQuantity } from '../../src/i18n/format';
import type { Lang } from '../../src/i18n/text';
import { drawn, viewOf } from './drawing';

function figure(id: string, city: string, lang: Lang = 'en') {
  const spec = figureById(id);
  if (!spec) throw new Error(`no figure ${id}`);
  return drawn(spec, viewOf({ lang, choices: { city } }));
}

/** A column as its table prints it. */
function column({ table }: ReturnType<typeof figure>, at: number, lang: Lang = 'en'): string[] {
  const { among, precision = 'printed', even } = columnForm(table, at) ?? {};
  return table.rows.flatMap(({ cells }) => {
    const q = cells[at]?.quantity;
    return q ? [formatQuantity(q, lang, { among, precision, even })] : [];
  });
}

test('shares and sums of one statistical table have the same decimals', () => {
  const yichun = figure('city-sectors', 'yichun');
  expect(column(yichun, 1)).toEqual(['10.0%', '41.0%', '49.0%']);
  expect(column(figure('city-sectors', 'ganzhou'), 0)[0]).toBe('CNY 45.670 billion');
});

test('shares that two sources print with fewer decimals get none', () => {
  const spec = figureById('resources');
  if (!spec) throw new Error('no figure resources');
  const { table } = drawn(spec, viewOf({ lang: 'en', choices: {} }));
  expect(column({ table } as ReturnType<typeof figure>, 0).join()).not.toMatch(/\.0/);
});

test('GDP per person is in yuan for every city, in round figures too', () => {
  for (const [city, said] of [
    ['jian', '62,100元'],
    ['jiujiang', '82,110元'],
  ] as const) {
    const row = figure('city-profile', city, 'zh-Hant').table.rows.find(
      ({ id }) => id === 'gdp-per-person',
    );
    const q = row?.cells[0]?.quantity;
    expect(q && formatQuantity(q, 'zh-Hant')).toBe(said);
  }
});

test('sectors of an earlier year than the GDP say so, and where the GDP is lower, that too', () => {
  expect(figure('city-sectors', 'ganzhou').reading).toEqual([]);
  expect(figure('city-sectors', 'nanchang').reading.join()).toContain('2023 as well');
  expect(figure('city-sectors', 'jiujiang').reading.join()).toContain('not to be compared');
});

test('a map says that zones called after a county have no county, where a city has such zones', () => {
  expect(figure('city-counties', 'jian').reading.join()).toContain('called after a county');
  expect(figure('city-counties', 'nanchang').reading).toEqual([]);
});

test('a figure takes the letters that its page gives', () => {
  const spec = figureById('city-sectors');
  if (!spec) throw new Error('no figure city-sectors');
  const view = viewOf({ lang: 'en', choices: { city: 'jiujiang' } });
  const own = drawn(spec, view);
  expect([...noteLetters(own.table).values()]).toEqual(['a']);
  const given = drawn(spec, { ...view, letters: { 'sector-gaps': 'h' } });
  expect([...noteLetters(given.table)]).toEqual([['sector-gaps', 'h']]);
});
