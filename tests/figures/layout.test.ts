import { describe, expect, test } from 'vitest';
import { figureById } from '../../src/figures';
import { renderSvg } from '../../src/figures/render';
import { columnScale, holdsDash } from '../../src/figures/parts/columns';
import { fullFrame } from '../../src/figures/parts/plot';
import { markRows } from '../../src/figures/parts/rows';
import type { MarkRow } from '../../src/figures/parts/mark-row';
import type { FigureSpec, Figure, View } from '../../src/figures/spec';
import { sectorStrip } from '../../src/figures/city-sectors-plot';
import { targetsLayout } from '../../src/figures/targets-2030-plot';
import { textWidth, wordsWidth, wrap, type Words } from '../../src/figures/parts/words';
import type { Drawn, Item } from '../../src/figures/parts/drawn';
import { langs, say } from '../../src/i18n/text';
import { drawn, viewOf } from './drawing';

const specOf = (id: string): FigureSpec => {
  const spec = figureById(id);
  if (!spec) throw new Error(`no figure ${id}`);
  return spec;
};

const figure = (id: string, changes: Partial<View> = {}): Figure =>
  drawn(specOf(id), viewOf(changes));

const texts = (items: readonly Item[]): Words[] =>
  items.flatMap(({ drawn: things }) =>
    things.filter((thing: Drawn): thing is Words => thing.kind === 'text'),
  );

const said = (words: Words): string => words.pieces.map(({ text }) => text).join('');

const rightOf = (words: Words): number =>
  words.align === 'right'
    ? words.x
    : words.align === 'center'
      ? words.x + wordsWidth(words) / 2
      : words.x + wordsWidth(words);

describe('the targets for 2030', () => {
  test.each([304, 342, 720])('say which measure and which year each bar is, at %s px', (width) => {
    for (const lang of langs) {
      const view = viewOf({ lang, width });
      const { table } = figure('targets-2030', { lang, width });
      const [gdp, today, goal] = targetsLayout(table, view).items;
      const person = say(table.rows[1]?.label ?? { en: '', 'zh-Hant': '', 'zh-Hans': '' }, lang);
      for (const item of [today, goal]) {
        const name = texts(item ? [item] : []).filter(({ x }) => x === 8);
        expect(name.map(said).join(lang === 'en' ? ' ' : '')).toContain(person);
      }
      for (const item of [gdp, goal])
        expect(
          texts(item ? [item] : [])
            .map(said)
            .join(' '),
        ).toMatch(/2030/);
    }
  });

  test('stand on two scales, each with a unit of its own at its end', () => {
    const { table } = figure('targets-2030');
    const all = texts(targetsLayout(table, viewOf()).items).map(said);
    expect(all).toContain('CNY 5 trn');
    expect(all).toContain('US$15,000');
  });
});

test('a number at the end of a scale ends with it where it is wider than what is left', () => {
  const row: MarkRow = {
    id: 'one',
    label: 'One',
    quantity: { value: 9, unit: 'percent', qualifier: 'exact' },
    max: 10,
    notes: [],
    ticks: [{ value: 9.8, label: 'CNY 5 trillion' }],
  };
  const { table } = figure('listings');
  const view = viewOf({ width: 320 });
  const block = markRows([row], fullFrame(table, view));
  const label = texts(block.items).find((words) => said(words) === 'CNY 5 trillion');
  expect(label && rightOf(label)).toBeLessThanOrEqual(312.01);
});

test('the note on a rank stands at the rank, not at the size', () => {
  const { table } = figure('industry-ranks');
  expect(table.rows[0]?.cells[0]?.notes).toEqual([]);
  const svg = renderSvg(figure('industry-ranks'), 720);
  const [, x = '0'] = /transform="translate\(([\d.]+) [\d.]+\)"[^>]*>a<\/text>/.exec(svg) ?? [];
  expect(Number(x)).toBeGreaterThan(0);
  expect(Number(x)).toBeLessThan(200);
});

test('equal counts of listed companies keep the order of their groups in every language', () => {
  const order = langs.map((lang) =>
    figure('listed-industries', { lang }).table.rows.map(({ id }) => id),
  );
  expect(order[1]).toEqual(order[0]);
  expect(order[2]).toEqual(order[0]);
  const ones = order[0]?.map((id) => id.replace('listed-count-industry-', '')) ?? [];
  expect(ones.indexOf('coal-mining')).toBeLessThan(ones.indexOf('advertising-packaging'));
});

describe('the sectors of a city', () => {
  test.each([304, 342, 720])('have their amounts beside their shares at %s px', (width) => {
    for (const lang of langs) {
      const view = viewOf({ lang, width });
      const { table } = figure('city-sectors', { lang, width });
      const words = texts(sectorStrip(table, view).items);
      const scale = columnScale(table, 0, lang);
      for (const row of table.rows)
        expect(words.map(said)).toContain(scale.format(row.cells[0]?.quantity?.value ?? null));
      for (const one of words) expect(rightOf(one)).toBeLessThanOrEqual(width - 7.9);
    }
  });
});

test('figures above the columns of foreign capital meet neither one another nor a taller column', () => {
  for (const width of [304, 320, 342, 358]) {
    const svg = renderSvg(figure('foreign-capital', { width }), width);
    const columns = [...svg.matchAll(/<path d="M([\d.]+) [\d.]+l([\d.]+) 0l0 -([\d.]+)l/g)].map(
      ([, x = '', across = '', up = '']) => ({
        from: Number(x),
        to: Number(x) + Number(across),
        up: Number(up),
      }),
    );
    const labels = [
      ...svg.matchAll(/text-anchor="middle"[^>]*translate\(([\d.]+) [\d.]+\)"[^>]*>(\d+\.\d+)</g),
    ].map(([, x = '', text = '']) => {
      const half = textWidth(text, 11) / 2;
      return { middle: Number(x), from: Number(x) - half, to: Number(x) + half };
    });
    expect(columns).toHaveLength(11);
    expect(labels.length, `${width}`).toBeGreaterThan(3);
    labels.forEach((label, i) => {
      const next = labels[i + 1];
      if (next) expect(label.to).toBeLessThan(next.from);
      const own = columns.find(({ from, to }) => from < label.middle && label.middle < to);
      for (const column of columns.filter(({ up }) => up > (own?.up ?? 0)))
        expect(column.to < label.from || label.to < column.from, `${width}: ${label.middle}`).toBe(
          true,
        );
    });
    expect(labels.at(-1)?.to).toBeLessThanOrEqual(width - 7.9);
  }
});

test('a table holds a dash where something is not published, and only there', () => {
  expect(holdsDash(figure('industry-ranks').table)).toBe(true);
  expect(holdsDash(figure('foreign-capital').table)).toBe(false);
});

test('a line of a plot keeps a number with its unit and a name with itself', () => {
  expect(
    wrap('Foreign capital from Hong Kong', 14, textWidth('Foreign capital from Hong', 14) + 2),
  ).toEqual(['Foreign capital from', 'Hong Kong']);
  expect(wrap('超4,500萬人，2月26日', 12, textWidth('超4,500萬人，2月26', 12))).toEqual([
    '超4,500萬人，',
    '2月26日',
  ]);
});
