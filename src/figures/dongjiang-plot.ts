import { say, type Text } from '../i18n/text';
import { lines, ringedHeading } from './parts/cards';
import type { Block, Drawn, Item } from './parts/drawn';
import { noteLetters } from './parts/notes';
import { isNarrow } from './parts/plot';
import { rect, stroke, type Point } from './parts/shapes';
import { toldIn, type Told } from './parts/told';
import { figureWords, words } from './parts/words';
import type { Table, View } from './spec';

/** The lands the water passes, in its order; what the table says stands at the first and the last. */
export interface Course {
  readonly source: Text;
  readonly between: Text;
  readonly mouth: Text;
}

/** A winding line from 0 to 1 in two directions: along, and to either side by at most 1. */
const winding = (t: number): number =>
  Math.sin(t * Math.PI * 4.4) * (0.35 + 0.65 * t) * (1 - t ** 8);

/** The river as pieces that widen, and the springs that join where it begins. */
function river(at: (along: number, aside: number) => Point): Drawn[] {
  const part = (from: number, to: number): Point[] =>
    Array.from({ length: 13 }, (_, i) => {
      const t = from + ((to - from) * i) / 12;
      return at(t, winding(t));
    });
  const steps = 9;
  const body = Array.from({ length: steps }, (_, i) =>
    stroke(part(i / steps, (i + 1) / steps), 'mark', 2.2 + i * 0.55),
  );
  const springs = [
    [-0.07, -1.1, 0.02],
    [-0.09, 0.25, 0],
    [-0.05, 1.25, 0.05],
  ].map(([along = 0, aside = 0, meets = 0]) =>
    stroke(
      Array.from({ length: 9 }, (_, i): Point => {
        const t = i / 8;
        const bend = Math.sin(t * Math.PI) * 0.25;
        return at(along + (meets - along) * t, (aside + bend) * (1 - t) + winding(meets) * t);
      }),
      'mark',
      1.6,
    ),
  );
  const [x, y] = at(1, winding(1));
  return [...springs, ...body, rect(x - 7, y - 7, 14, 14, { radius: 7 })];
}

/** Statements one under the other in a column of px. */
function told(
  list: readonly Told[],
  table: Table,
  view: View,
  x: number,
  top: number,
  width: number,
) {
  const letters = noteLetters(table);
  const items: Item[] = [];
  let y = top;
  for (const one of list) {
    const from = y;
    const drawn: Drawn[] = [];
    if (one.quantity) {
      drawn.push(figureWords(one.quantity, view.lang, { x, y, size: 22, baseline: 'top' }));
      y += 32;
    }
    const heading = ringedHeading(one, letters, { x, y, width });
    const text = lines(one.text, 'plain', 13, { x, y: heading.y, width });
    drawn.push(...heading.drawn, ...text.drawn);
    ({ y } = text);
    items.push({
      name: one.id,
      hit: { x: x - 6, y: from - 6, width: width + 12, height: y - from + 12 },
      drawn,
    });
    y += 20;
  }
  return { items, y: y - 20 };
}

/** The water's way, with what is said of its source and of its mouth; a sketch, not a map. */
export function dongjiangLayout(table: Table, course: Course, view: View): Block {
  const { lang } = view;
  const all = toldIn(table, view);
  const name = (text: Text, x: number, y: number, align: 'left' | 'center' | 'right' = 'left') =>
    words(say(text, lang), 'label', { x, y, size: 15, align, halo: true });
  const rises = all.filter(({ group }) => group === say(course.source, lang));
  const arrives = all.filter(({ group }) => group === say(course.mouth, lang));
  if (isNarrow(view)) {
    const x = 66;
    const width = view.width - x - 8;
    const first = told(rises, table, view, x, 44, width);
    const middle = first.y + 40;
    const second = told(arrives, table, view, x, middle + 68, width);
    const end = middle + 46;
    const way = river((along, aside) => [30 + aside * 15, 34 + (end - 34) * along]);
    return {
      items: [
        { drawn: way },
        { drawn: [name(course.source, x, 22), name(course.mouth, x, end)] },
        { drawn: [words(say(course.between, lang), 'muted', { x, y: middle - 8, size: 14 })] },
        ...first.items,
        ...second.items,
      ],
      height: second.y,
    };
  }
  // The water runs down to the right, where its mouth stands beside what is said of it.
  const second = 8 + (view.width - 16) * 0.58;
  const [left, mouth] = [62, second - 28];
  const way = river((along, aside) => [
    left + (mouth - left) * along,
    52 + 16 * along + aside * 22,
  ]);
  const first = told(rises, table, view, 8, 150, second - 56);
  const last = told(arrives, table, view, second, 94, view.width - 8 - second);
  return {
    items: [
      { drawn: way },
      {
        drawn: [
          name(course.source, 8, 124),
          words(say(course.between, lang), 'muted', {
            x: (left + mouth) / 2,
            y: 20,
            size: 14,
            align: 'center',
          }),
          name(course.mouth, second, 68),
        ],
      },
      ...first.items,
      ...last.items,
    ],
    height: Math.max(first.y, last.y),
  };
}
