import { describe, expect, test } from 'vitest';
import { figureById } from '../../src/figures';
import { neededLayout } from '../../src/figures/needed-growth-plot';
import type { Block } from '../../src/figures/parts/drawn';
import { columnShapes, columnTop } from '../../src/figures/parts/upright';
import { wordsWidth, type Words } from '../../src/figures/parts/words';
import { populationLayout } from '../../src/figures/population-plot';
import { gdpLayout } from '../../src/figures/province-gdp-plot';
import type { Table, View } from '../../src/figures/spec';
import { langs } from '../../src/i18n/text';
import { drawn, viewOf } from './drawing';

/** 20 px wide at 100 px; 200 px from the foot at 300 px stand for 100 per cent. */
const box = { x: 100, foot: 300, width: 20, reach: 200, height: (value: number) => 2 * value };

describe('a mark set up as a column', () => {
  test('stands on its foot, as high as its value', () => {
    const [column] = columnShapes({ value: 50, unit: 'percent', qualifier: 'exact' }, box);
    expect(column).toMatchObject({ kind: 'rect', x: 100, y: 200, width: 20, height: 100 });
  });

  test('keeps the open end of a lower bound above its figure, fading upwards', () => {
    const shapes = columnShapes({ value: 50, unit: 'percent', qualifier: 'over' }, box);
    const fade = shapes.find((shape) => shape.kind === 'rect' && shape.fade);
    expect(fade).toMatchObject({ upwards: true });
    expect(columnTop(shapes, 300)).toBeLessThan(200);
  });

  test('hatches a target with lines that rise to the right', () => {
    const shapes = columnShapes(
      { value: 50, unit: 'percent', qualifier: 'exact', target: true },
      box,
    );
    const lines = shapes.filter((shape) => shape.kind === 'line');
    expect(lines.length).toBeGreaterThan(3);
    for (const { points } of lines) {
      const [[x1, y1], [x2, y2]] = points as [readonly [number, number], readonly [number, number]];
      expect((x2 - x1) * (y2 - y1)).toBeLessThan(0);
    }
  });
});

const layouts: Readonly<Record<string, (table: Table, view: View) => Block>> = {
  'province-gdp': gdpLayout,
  'needed-growth': neededLayout,
  population: populationLayout,
};

const leftOf = (one: Words): number =>
  one.x - wordsWidth(one) * { left: 0, center: 0.5, right: 1 }[one.align];

describe.each(Object.entries(layouts))('the words of %s', (id, layout) => {
  test.each([312, 358, 720, 1136])('neither meet nor leave the plot at %s px', (width) => {
    const spec = figureById(id);
    if (!spec) throw new Error(`no figure ${id}`);
    for (const lang of langs) {
      const view = viewOf({ lang, width });
      const figure = drawn(spec, view);
      const chosen = Object.fromEntries(figure.controls.map((one) => [one.id, one.value]));
      const words = layout(figure.table, { ...view, choices: chosen })
        .items.flatMap(({ drawn: things }) => things)
        .filter((thing): thing is Words => thing.kind === 'text');
      const say = (one: Words) => one.pieces.map(({ text }) => text).join('');
      expect(words.length).toBeGreaterThan(8);
      words.forEach((one, i) => {
        expect(leftOf(one), say(one)).toBeGreaterThanOrEqual(0);
        expect(leftOf(one) + wordsWidth(one), say(one)).toBeLessThanOrEqual(width + 0.1);
        for (const other of words.slice(i + 1)) {
          const isBeside =
            leftOf(one) + wordsWidth(one) <= leftOf(other) + 1 ||
            leftOf(other) + wordsWidth(other) <= leftOf(one) + 1;
          if (Math.abs(one.y - other.y) < 9 && one.baseline === other.baseline)
            expect(isBeside, `${say(one)} and ${say(other)}`).toBe(true);
        }
      });
    }
  });
});
