import { describe, expect, test } from 'vitest';
import { figureById } from '../../src/figures';
import type { Figure } from '../../src/figures/spec';
import { box, boxHeight, dashed } from '../../src/figures/parts/boxes';
import { ends, type Ends } from '../../src/figures/parts/ends';
import { linked, placed } from '../../src/figures/parts/linked';
import type { Item } from '../../src/figures/parts/drawn';
import { textWidth } from '../../src/figures/parts/words';
import { langs } from '../../src/i18n/text';
import { drawn, viewOf } from './drawing';

interface TextElement {
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly style: {
    readonly text: string;
    readonly fontSize?: number;
    readonly align: string;
    readonly verticalAlign: string;
    readonly rich?: Record<string, { fontSize: number }>;
  };
}
interface Group {
  readonly children: readonly TextElement[];
}
interface Series {
  readonly data: readonly unknown[];
  renderItem(params: { dataIndex: number }): Group;
}

/** The boxes of all texts of a figure that is one series of items. */
function textBoxes(figure: Figure) {
  const [series] = figure.option.series as unknown as readonly [Series];
  return series.data
    .flatMap((_, dataIndex) => series.renderItem({ dataIndex }).children)
    .filter(({ type }) => type === 'text')
    .map(({ x, y, style }) => {
      const size = style.fontSize ?? Object.values(style.rich ?? {})[0]?.fontSize ?? 14;
      const text = style.text.replaceAll(/\{\w+\||\}/g, '');
      const width = textWidth(text, size, 'regular');
      const left =
        style.align === 'center' ? x - width / 2 : style.align === 'right' ? x - width : x;
      const top = style.verticalAlign === 'middle' ? y - size / 2 : y;
      return { text, left, right: left + width, top, bottom: top + size };
    });
}

const ids = [
  'cooperation-models',
  'dongjiang',
  'gaps',
  'hk-economy',
  'hk-share-points',
  'three-synergies',
  'voices',
];

describe.each(ids)('the plot of %s', (id) => {
  const spec = figureById(id);
  if (!spec) throw new Error(`no figure ${id}`);
  test.each([304, 342, 560, 720, 1136])('keeps its words apart and inside at %s px', (width) => {
    for (const lang of langs) {
      const figure = drawn(spec, viewOf({ lang, width }));
      const all = textBoxes(figure);
      expect(all.length).toBeGreaterThan(5);
      for (const one of all) {
        expect(one.left, one.text).toBeGreaterThanOrEqual(0);
        expect(one.right, one.text).toBeLessThanOrEqual(width);
        expect(one.bottom, one.text).toBeLessThanOrEqual(figure.height);
      }
      const meeting = all.flatMap((one, i) =>
        all
          .slice(i + 1)
          .filter(
            (other) =>
              one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom - 1 &&
              other.top < one.bottom - 1,
          )
          .map((other) => `${one.text} × ${other.text}`),
      );
      expect(meeting).toEqual([]);
    }
  });
});

describe('boxes beside what they lead to', () => {
  test('stand at their middles where there is room', () => {
    expect(placed([20, 20], [30, 90], 120)).toEqual([20, 80]);
  });

  test('keep apart, in order and within the height where there is not', () => {
    const tops = placed([40, 40, 40], [130, 130, 130], 150);
    expect(tops).toEqual([10, 60, 110]);
  });

  test('answer once a row, with the notes of the boxes that belong to it', () => {
    const letters = new Map([['n', 'a']]);
    const block = linked(
      [
        {
          head: 'Left',
          look: 'plain',
          nodes: [{ id: 'l', text: 'L', noted: { row: 'r', notes: ['n'] } }],
        },
        { head: 'Right', look: 'quiet', nodes: [{ id: 'r', text: 'R', row: 'r' }] },
      ],
      [{ from: 'l', to: 'r', ours: true }],
      viewOf(),
      letters,
      10,
    );
    const rows = block.items.filter(({ name }) => name === 'r');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.drawn.some(({ kind }) => kind === 'ring')).toBe(true);
    expect(rows[0]?.hit).toBeDefined();
  });
});

describe('dashes', () => {
  test('lie on their line and leave part of it open', () => {
    const pieces = dashed([
      [0, 0],
      [50, 0],
      [50, 40],
    ]);
    const lengths = pieces.map(({ points }) =>
      points.reduce((sum, [x, y], i) => {
        const [fromX, fromY] = points[i - 1] ?? [x, y];
        return sum + Math.hypot(x - fromX, y - fromY);
      }, 0),
    );
    for (const length of lengths) expect(length).toBeLessThanOrEqual(5.01);
    const whole = lengths.reduce((sum, length) => sum + length, 0);
    expect(whole).toBeGreaterThan(45);
    expect(whole).toBeLessThan(60);
  });
});

describe('a flow between two ends', () => {
  const flow: Ends = {
    id: 'one',
    name: 'One',
    remark: '',
    from: null,
    to: 'Base',
    flow: 'onward',
    notes: [],
  };
  const frame = {
    heads: ['Here', 'There'] as const,
    silent: 'not printed',
    letters: new Map<string, string>(),
    top: 10,
  };
  const paints = (items: readonly Item[]) =>
    items.flatMap(({ drawn: things }) =>
      things.flatMap((one) => ('paint' in one ? one.paint : [])),
    );

  test('hatches an end that the source leaves out, and only that', () => {
    expect(paints(ends([flow], frame, viewOf()).items)).toContain('hatch');
    expect(paints(ends([{ ...flow, from: 'R&D' }], frame, viewOf()).items)).not.toContain('hatch');
  });

  test('has no filled box where it is only proposed', () => {
    const rects = (proposed: boolean) =>
      ends([{ ...flow, from: 'R&D', proposed }], frame, viewOf()).items.flatMap(
        ({ drawn: things }) => things.filter(({ kind }) => kind === 'rect'),
      ).length;
    expect(rects(false)).toBe(2);
    expect(rects(true)).toBe(0);
  });
});

test('a box grows with its words and holds every line of them', () => {
  const text = 'Macao science talent symposium, planned';
  expect(boxHeight(text, 120)).toBeGreaterThan(boxHeight(text, 400));
  const area = { x: 0, y: 0, width: 120, height: boxHeight(text, 120) };
  for (const one of box(text, 'plain', area)) {
    if (one.kind !== 'text') continue;
    expect(one.y - one.size / 2).toBeGreaterThanOrEqual(4);
    expect(one.y + one.size / 2).toBeLessThanOrEqual(area.height - 4);
  }
});
