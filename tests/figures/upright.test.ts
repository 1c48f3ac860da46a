import { describe, expect, test } from 'vitest';
import { figureById } from '../../src/figures';
import { columnShapes, columnTop } from '../../src/figures/parts/upright';
import { renderSvg } from '../../src/figures/render';
import { textWidth } from '../../src/figures/parts/words';
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

const byYear = ['province-gdp'] as const;

describe.each(byYear)('the years of %s', (id) => {
  test.each([312, 358, 720, 1136])('have figures that do not meet at %s px', (width) => {
    const spec = figureById(id);
    if (!spec) throw new Error(`no figure ${id}`);
    for (const lang of langs) {
      const svg = renderSvg(drawn(spec, viewOf({ lang, width })), width);
      const labels = [
        ...svg.matchAll(
          /text-anchor="middle"[^>]*font-size:([\d.]+)px[^>]*translate\(([\d.]+) ([\d.]+)\)"[^>]*>([^<]+)</g,
        ),
      ].map(([, size = '', x = '', y = '', text = '']) => ({
        from: Number(x) - textWidth(text, Number(size)) / 2,
        to: Number(x) + textWidth(text, Number(size)) / 2,
        y: Number(y),
        text,
      }));
      expect(labels.length).toBeGreaterThan(8);
      labels.forEach((one, i) => {
        expect(one.from, one.text).toBeGreaterThanOrEqual(0);
        expect(one.to, one.text).toBeLessThanOrEqual(width);
        for (const other of labels.slice(i + 1))
          if (Math.abs(one.y - other.y) < 9)
            expect(one.to < other.from || other.to < one.from, `${one.text} ${other.text}`).toBe(
              true,
            );
      });
    }
  });
});
