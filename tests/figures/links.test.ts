import { describe, expect, test } from 'vitest';
import { figureById } from '../../src/figures';
import { schematic } from '../../src/figures/bay-links-plot';
import { ties } from '../../src/figures/bay-links';
import { durationWords } from '../../src/figures/parts/duration';
import { grid } from '../../src/figures/parts/grid';
import { moved } from '../../src/figures/parts/moved';
import { overlap } from '../../src/figures/parts/name-settings';
import { level, rect } from '../../src/figures/parts/shapes';
import { langs } from '../../src/i18n/text';
import { drawn, viewOf } from './drawing';

test('a journey is said in hours and minutes, whole hours and short ways alone', () => {
  expect(durationWords(109, 'en')).toBe('1 h\u00a049 min');
  expect(durationWords(109, 'zh-Hant')).toBe('1小時49分鐘');
  expect(durationWords(300, 'zh-Hans')).toBe('5小时');
  expect(durationWords(45, 'en')).toBe('45 min');
});

test('a block in another place takes its points and the boxes that answer the pointer with it', () => {
  const hit = { x: 0, y: 0, width: 10, height: 10 };
  const block = {
    items: [{ name: 'a', hit, drawn: [rect(1, 2, 3, 4), level(0, 5, 1, 'line', 1)] }],
  };
  const [item] = moved({ ...block, height: 10 }, 100, 20).items;
  expect(item?.hit).toEqual({ x: 100, y: 20, width: 10, height: 10 });
  expect(item?.drawn).toMatchObject([
    { x: 101, y: 22 },
    {
      points: [
        [100, 21],
        [105, 21],
      ],
    },
  ]);
});

test('six fields stand in two rows of three rather than in rows of four and two', () => {
  const field = ({ x }: { x: number }) => ({ name: `${x}`, drawn: [], height: 20 });
  const fields = Array.from({ length: 6 }, () => field);
  const { items } = grid(fields, { x: 0, y: 0, width: 1200, height: 0 }, 270);
  expect(new Set(items.map(({ name }) => name)).size).toBe(3);
});

describe('the ties to the Bay Area', () => {
  const spec = figureById('bay-links');
  if (!spec) throw new Error('no ties to the Bay Area');
  test.each([312, 720, 1136])(
    'have figures that neither meet nor leave the plot at %s px',
    (width) => {
      for (const lang of langs) {
        for (const kind of ['rail', 'services', 'projects', 'water']) {
          const view = viewOf({ lang, width, choices: { kind } });
          const { table } = drawn(spec, view);
          const boxes = schematic(table, view, ties).items.flatMap(({ hit }) => hit ?? []);
          expect(boxes.length).toBeGreaterThan(0);
          boxes.forEach((box, i) => {
            expect(box.x).toBeGreaterThanOrEqual(0);
            expect(box.x + box.width).toBeLessThanOrEqual(width);
            const met = boxes.slice(i + 1).filter((other) => overlap(shrunk(box), shrunk(other)));
            expect(met, `${lang} ${kind}`).toEqual([]);
          });
        }
      }
    },
  );
});

/** The box of the words without the room around them that answers the pointer. */
const shrunk = (box: { x: number; y: number; width: number; height: number }) => ({
  x: box.x + 8,
  y: box.y + 6,
  width: box.width - 16,
  height: box.height - 12,
});

test('the events of 2026 are counted once each, and leave at least three of the 19 unnamed', () => {
  const spec = figureById('programme-2026');
  if (!spec) throw new Error('no programme');
  // Three and six as printed, and seven named one by one.
  const [mentioned, unnamed] = drawn(spec, viewOf()).table.rows;
  expect(mentioned?.cells[0]?.quantity).toMatchObject({ value: 16, qualifier: 'exact' });
  expect(unnamed?.cells[0]?.quantity).toMatchObject({ value: 3, qualifier: 'at-least' });
  expect(mentioned?.cells[0]?.derived).toBe(true);
});

test('years without a signed amount stand as a gap between those with one', () => {
  const spec = figureById('trade-week-totals');
  if (!spec) throw new Error('no totals of trade weeks');
  const { rows } = drawn(spec, viewOf()).table;
  expect(rows.map(({ label }) => label.en)).toEqual(['2018', '2019', '2020–2023', '2024', '2025']);
  expect(rows[2]?.cells[0]?.quantity?.value).toBeNull();
});
