import { describe, expect, test } from 'vitest';
import { figureById, figures } from '../../src/figures';
import { renderSvg } from '../../src/figures/render';
import type { Cell, FigureSpec, Table } from '../../src/figures/spec';
import { formatQuantity } from '../../src/i18n/format';
import { langs, say } from '../../src/i18n/text';
import { realRoom } from '../datasets/real-room';
import { drawn, viewOf } from './drawing';

const data = realRoom();
const sources = new Set(data.sources.rows.map((row) => row.id));
const notes = new Set(data.notes.rows.map((row) => row.id));

const cells = (table: Table): Cell[] =>
  table.rows.flatMap((row) => row.cells.filter((cell) => cell !== null));

/** Words that stay Latin in Chinese: names, and the unit of nothing else. */
const latin = /[A-Za-z]/;
const spared = /LED|VEP|ESG|3D|A股|Discover Jiangxi|G-P|FII|1\+19\+N|「N」|“N”/g;

/** The defaults with each option of each control in turn. */
const everyChoice = (spec: FigureSpec): Record<string, string>[] => {
  const controls = spec.controls?.(data, viewOf()) ?? [];
  const defaults = Object.fromEntries(controls.map((control) => [control.id, control.default]));
  return [
    defaults,
    ...controls.flatMap((control) =>
      control.options.map((option) => ({ ...defaults, [control.id]: option.id })),
    ),
  ];
};

test('no two figures share an id, and each is found by its own', () => {
  expect(new Set(figures.map((spec) => spec.id)).size).toBe(figures.length);
  for (const spec of figures) expect(figureById(spec.id)).toBe(spec);
});

describe.each(figures.map((spec) => [spec.id, spec] as const))('%s', (id, spec) => {
  test('names a known source for every figure, and only notes of the register', () => {
    const { table, sources: used, notes: marked } = drawn(spec, viewOf());
    for (const cell of cells(table)) {
      if (cell.quantity && cell.quantity.value !== null) expect(cell.origin, id).toBeDefined();
    }
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((source) => !sources.has(source))).toEqual([]);
    expect(marked.filter((note) => !notes.has(note))).toEqual([]);
  });

  test('has as many cells in each row as columns, and rows with ids of their own', () => {
    const { table } = drawn(spec, viewOf());
    for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length);
    expect(new Set(table.rows.map((row) => row.id)).size).toBe(table.rows.length);
  });

  test('asks for every dataset it reads, and for no other', () => {
    const asked = new Set<string>();
    const watched = new Proxy(data, {
      get: (target, key, receiver) => {
        asked.add(String(key));
        return Reflect.get(target, key, receiver);
      },
    });
    for (const choices of everyChoice(spec)) {
      const view = viewOf({ choices });
      spec.table(watched, view);
      spec.title(watched, view);
      spec.subtitle(watched, view);
      spec.reading?.(watched, view);
    }
    const needs: ReadonlySet<string> = new Set(spec.needs);
    expect([...asked].filter((dataset) => !needs.has(dataset))).toEqual([]);
    expect(
      [...needs].filter((dataset) => !asked.has(dataset) && dataset !== 'exchange-rates'),
    ).toEqual([]);
  });

  test.each(langs)('speaks %s only', (lang) => {
    const figure = drawn(spec, viewOf({ lang }));
    const words = [
      figure.title,
      figure.subtitle,
      ...figure.reading,
      say(figure.table.rowHeader, lang),
      ...figure.table.columns.map((column) => say(column.label, lang)),
      ...figure.table.rows.flatMap((row) => [
        say(row.label, lang),
        ...(row.group ? [say(row.group, lang)] : []),
      ]),
      ...cells(figure.table).flatMap((cell) => [
        ...(cell.text ? [say(cell.text, lang)] : []),
        ...(cell.quantity ? [formatQuantity(cell.quantity, lang)] : []),
      ]),
    ];
    for (const word of words) {
      expect(word.trim(), 'an empty text').not.toBe('');
      expect(word).not.toMatch(/undefined|NaN|null/);
      if (lang === 'en') expect(word).not.toMatch(/[㐀-鿿]/);
      else expect(word.replace(spared, '')).not.toMatch(latin);
    }
  });

  test('answers an unknown choice with its default', () => {
    const controls = drawn(spec, viewOf()).controls;
    const bad = viewOf({
      choices: Object.fromEntries(controls.map((control) => [control.id, '<script>'])),
    });
    expect(drawn(spec, bad).controls.map((control) => control.value)).toEqual(
      controls.map((control) => control.default),
    );
  });

  test.each([320, 390, 800, 1160])(
    'draws every choice within %s px without a broken number',
    (width) => {
      for (const choices of everyChoice(spec)) {
        const figure = drawn(spec, viewOf({ width, choices }));
        const svg = renderSvg(figure, width);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        expect(figure.height).toBeGreaterThan(40);
        expect(figure.height).toBeLessThan(2000);
      }
    },
    // A picture of each choice takes its time on two cores.
    60_000,
  );
});

describe('money', () => {
  const money = figures.filter((spec) => drawn(spec, viewOf()).money);

  test('can be changed wherever a figure holds it', () => {
    const holders = figures.filter((spec) =>
      cells(drawn(spec, viewOf()).table).some(
        (cell) => cell.quantity?.unit === 'CNY' || cell.quantity?.unit === 'USD',
      ),
    );
    expect(money.map((spec) => spec.id)).toEqual(holders.map((spec) => spec.id));
  });

  test('says the rate, and keeps the printed figure with the converted one', () => {
    const spec = figureById('city-map');
    if (!spec) throw new Error('no city map');
    const figure = drawn(spec, viewOf({ currency: 'USD' }));
    const [nanchang] = figure.table.rows;
    expect(nanchang?.cells[0]?.quantity?.unit).toBe('USD');
    expect(nanchang?.cells[0]?.quantity?.value).toBeCloseTo(732_446_000_000 / 7.0809, 0);
    expect(nanchang?.cells[0]?.printed).toMatchObject({ value: 732_446_000_000, unit: 'CNY' });
    expect(figure.reading.join(' ')).toContain(
      'Converted at the 2023 average rate: CNY 7.0809 to one US dollar.',
    );
  });
});
