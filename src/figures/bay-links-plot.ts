import { say, type Text } from '../i18n/text';
import { cityNames, gannan } from './bay-links-words';
import { cards } from './parts/cards';
import type { Block, Drawn, Item } from './parts/drawn';
import { curve } from './parts/joint-curve';
import { moved } from './parts/moved';
import { isNarrow, quantityAt } from './parts/plot';
import { level, rect, stroke, type Point } from './parts/shapes';
import { figureWords, words, wordsWidth, type Words } from './parts/words';
import type { Table, View } from './spec';

/** A place of the schematic: parts of its width and height, and the side its name stands on. */
interface Spot {
  readonly at: Point;
  readonly side: 'left' | 'right' | 'below';
  /** An area rather than a point, drawn only where a tie begins in it. */
  readonly soft?: boolean;
}

/** Cities of Jiangxi by longitude and latitude, to a scale; those of the Bay Area drawn apart. */
export const spots: Readonly<Record<string, Spot>> = {
  '360400': { at: [0.56, 0.08], side: 'left' },
  '360200': { at: [0.72, 0.14], side: 'right' },
  '360100': { at: [0.54, 0.21], side: 'left' },
  '360800': { at: [0.42, 0.41], side: 'left' },
  '360700': { at: [0.41, 0.57], side: 'left' },
  '440100': { at: [0.28, 0.8], side: 'left' },
  '441900': { at: [0.45, 0.86], side: 'below' },
  '440300': { at: [0.63, 0.87], side: 'right' },
  '810000': { at: [0.86, 0.94], side: 'below' },
  '820000': { at: [0.3, 0.96], side: 'left' },
  // No point: the features and other reports place the source on different mountains.
  [gannan]: { at: [0.47, 0.645], side: 'right', soft: true },
};

/** A tie as it is drawn: how far it bends, and where on it the figure stands. */
export interface Tie {
  readonly from: string;
  /** Several where the source gives one figure for a group; none where it does not say whence. */
  readonly to: readonly string[];
  readonly bend: number;
  readonly figureAt: number;
}

const captions = {
  jiangxi: { en: 'Jiangxi', 'zh-Hant': '江西', 'zh-Hans': '江西' },
  bay: { en: 'Greater Bay Area', 'zh-Hant': '粵港澳大灣區', 'zh-Hans': '粤港澳大湾区' },
} satisfies Record<string, Text>;

/** Where the schematic ends and the Bay Area begins, as a part of the height. */
const parting = 0.71;

interface Frame {
  readonly width: number;
  readonly height: number;
}

const frameOf = ({ width }: View): Frame => {
  const wide = Math.min(width < 560 ? width - 16 : width * 0.5, 480);
  return { width: wide, height: Math.min(wide * 1.34, 540) };
};

const place = ({ at: [x, y] }: Spot, { width, height }: Frame): Point => [
  8 + x * width,
  8 + y * height,
];

const round = (x: number, y: number, r: number, paint: 'mark' | 'tick' | 'surface'): Drawn =>
  rect(x - r, y - r, 2 * r, 2 * r, { radius: r, paint });

function nameOf(name: string, spot: Spot, [x, y]: Point, active: boolean): Words {
  const voice = active ? 'label' : 'muted';
  const size = 13;
  switch (spot.side) {
    case 'left':
      return words(name, voice, { x: x - 11, y, size, align: 'right', halo: true });
    case 'right':
      return words(name, voice, { x: x + (spot.soft ? 17 : 11), y, size, halo: true });
    case 'below':
      return words(name, voice, { x, y: y + 18, size, align: 'center', halo: true });
  }
}

/** The lines of a tie, from its one end to each of the others. */
function waysOf(tie: Tie, frame: Frame): Point[][] {
  const start = spots[tie.from];
  return tie.to.flatMap((code, i) => {
    const end = spots[code];
    // A second line of one figure takes the straighter way.
    const bend = tie.bend * frame.width * (i === 0 ? 1 : -0.25);
    return start && end ? [curve(place(start, frame), place(end, frame), bend)] : [];
  });
}

/** The figure of a tie on its line, or beside its city where it has no line. */
function figureItem(id: string, tie: Tie, table: Table, view: View, frame: Frame): Item[] {
  const row = table.rows.find((candidate) => candidate.id === id);
  const start = spots[tie.from];
  if (!row || !start) return [];
  const [main] = waysOf(tie, frame);
  const [x0, y0] = place(start, frame);
  const spot = main?.[Math.round(tie.figureAt * (main.length - 1))] ?? [x0 + 46, y0];
  const figure = figureWords(quantityAt(row, 0), view.lang, {
    x: spot[0],
    y: spot[1],
    size: 14,
    align: 'center',
  });
  const half = wordsWidth(figure) / 2 + 4;
  const x = Math.min(spot[0], frame.width + 8 - half);
  return [
    {
      name: id,
      hit: { x: x - half - 4, y: spot[1] - 14, width: 2 * half + 8, height: 28 },
      drawn: [
        rect(x - half, spot[1] - 10, 2 * half, 20, { paint: 'surface', radius: 4 }),
        { ...figure, x },
      ],
    },
  ];
}

/** The schematic: names, points and ties, with no coast and no border. */
export function schematic(table: Table, view: View, ties: Readonly<Record<string, Tie>>): Block {
  const frame = frameOf(view);
  const shown = Object.entries(ties).filter(([id]) => table.rows.some((row) => row.id === id));
  const active = new Set(shown.flatMap(([, { from, to }]) => [from, ...to]));
  const edge = 8 + parting * frame.height;
  const caption = (text: Text, y: number) =>
    words(say(text, view.lang), 'muted', { x: 8, y, size: 12, baseline: 'top' });
  const ground: Drawn[] = [
    caption(captions.jiangxi, 8),
    level(8, 8 + frame.width, edge, 'line', 1),
    caption(captions.bay, edge + 6),
  ];
  const seen = Object.entries(spots).filter(([code, { soft }]) => !soft || active.has(code));
  const points = seen.flatMap(([code, spot]): Drawn[] => {
    const [x, y] = place(spot, frame);
    if (spot.soft)
      return [rect(x - 10, y - 10, 20, 20, { radius: 10, stroke: 1.5, paint: 'mark' })];
    return [
      round(x, y, 7, 'surface'),
      round(x, y, active.has(code) ? 5 : 3.5, active.has(code) ? 'mark' : 'tick'),
    ];
  });
  const names = seen.map(([code, spot]) =>
    nameOf(
      say(cityNames[code] ?? captions.bay, view.lang),
      spot,
      place(spot, frame),
      active.has(code),
    ),
  );
  const lines = shown.flatMap(([, tie]) => waysOf(tie, frame).map((way) => stroke(way, 'mark', 2)));
  return {
    items: [
      { drawn: [...ground, ...lines, ...points, ...names] },
      ...shown.flatMap(([id, tie]) => figureItem(id, tie, table, view, frame)),
    ],
    height: frame.height + 34,
  };
}

/** The schematic with the statements beside it, or below it on narrow plots. */
export function layout(table: Table, view: View, ties: Readonly<Record<string, Tie>>): Block {
  const drawn = schematic(table, view, ties);
  const left = isNarrow(view) ? 0 : frameOf(view).width + 28;
  const list = moved(cards(table, { ...view, width: view.width - left }, 10), left, 0);
  const told = left > 0 ? list : moved(list, 0, drawn.height + 8);
  const height =
    left > 0 ? Math.max(drawn.height, list.height + 20) : drawn.height + list.height + 28;
  return { items: [...drawn.items, ...told.items], height };
}
