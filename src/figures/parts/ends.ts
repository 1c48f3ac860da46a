import type { View } from '../spec';
import { lines } from './cards';
import { box, boxHeight, dashed, type BoxLook } from './boxes';
import type { Block, Drawn, Item } from './drawn';
import { isNarrow } from './plot';
import { rings, ringsWidth, type Letters } from './rings';
import { level, stroke } from './shapes';
import { paragraph, textWidth, wrap } from './words';

/** How the two ends of a flow meet: work or goods run one way or both, or the source draws no way. */
export type Flow = 'onward' | 'both' | 'none';

/** A flow between two ends; an end that the source leaves out is null. */
export interface Ends {
  readonly id: string;
  readonly name: string;
  readonly remark: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly flow: Flow;
  /** Somebody proposes it: its boxes are only dashed. */
  readonly proposed?: boolean;
  readonly notes: readonly string[];
  /** Heading printed above the row. */
  readonly heading?: string;
}

/** What all flows of a plot share. */
export interface EndsFrame {
  readonly heads: readonly [from: string, to: string];
  /** Words in the box of an end that is not printed. */
  readonly silent: string;
  readonly letters: Letters;
  readonly top: number;
}

const size = 14;

/** The line between two ends with a head where it leads. */
function arrow(flow: Flow, from: number, to: number, y: number): Drawn[] {
  const head = (tip: number, back: number): Drawn =>
    stroke(
      [
        [back, y - 6],
        [tip, y],
        [back, y + 6],
      ],
      'mark',
      2,
    );
  if (flow === 'none') {
    return dashed([
      [from, y],
      [to, y],
    ]);
  }
  return [
    level(from, to, y, 'mark', 2),
    head(to, to - 7),
    ...(flow === 'both' ? [head(from, from + 7)] : []),
  ];
}

/** Flows one under the other: a name, the box of one end, an arrow and the box of the other. */
export function ends(rows: readonly Ends[], frame: EndsFrame, view: View): Block {
  const narrow = isNarrow(view);
  const room = view.width - 16;
  const column = narrow ? 0 : Math.min(300, room * 0.32);
  const between = narrow ? 36 : 68;
  const width = (room - column - between) / 2;
  const xs = [8 + column, 8 + column + width + between] as const;
  const items: Item[] = [];
  const heads = frame.heads.map((head, i) =>
    paragraph(head, 'muted', { x: xs[i] ?? 0, y: frame.top, size: 12, width }),
  );
  items.push({ drawn: heads.flat() });
  let y = frame.top + Math.max(...heads.map((head) => head.length)) * 16.2 + 10;
  for (const row of rows) {
    if (row.heading !== undefined) {
      const heading = lines(row.heading, 'label', 15, { x: 8, y: y + 8, width: room }, 8);
      items.push({ drawn: heading.drawn });
      ({ y } = heading);
    }
    const top = y;
    const nameRoom = narrow ? room : column - 18;
    const nameWidth = nameRoom - ringsWidth(row.notes, frame.letters);
    const height = Math.max(
      ...[row.from, row.to].map((text) => boxHeight(text ?? frame.silent, width)),
    );
    const taken =
      wrap(row.name, size, nameWidth).length * size * 1.35 +
      (row.remark === '' ? 0 : wrap(row.remark, 12, nameRoom).length * 16.2);
    // Beside its boxes a short name stands in their middle, and low boxes in the middle of a long one.
    const spare = narrow ? 0 : (height - taken) / 2;
    const name = lines(row.name, 'label', size, {
      x: 8,
      y: y + Math.max(0, spare),
      width: nameWidth,
    });
    const last = name.drawn.at(-1);
    const end = last?.kind === 'text' ? 14 + textWidth(last.pieces[0]?.text ?? '', size) : 8;
    const remark = lines(row.remark, 'muted', 12, { x: 8, y: name.y, width: nameRoom });
    const boxTop = narrow ? remark.y + 7 : y + Math.max(0, -spare);
    const boxed = (text: string | null, look: BoxLook, x: number): Drawn[] => {
      const drawnAs = text === null ? 'silent' : row.proposed ? 'dashed' : look;
      return box(text ?? frame.silent, drawnAs, { x, y: boxTop, width, height });
    };
    y = Math.max(remark.y, boxTop + height);
    items.push({
      name: row.id,
      hit: { x: 2, y: top - 6, width: room + 12, height: y - top + 12 },
      drawn: [
        ...name.drawn,
        ...remark.drawn,
        ...rings(row.notes, frame.letters, end, name.y - (size * 1.35) / 2 - 1),
        ...boxed(row.from, 'plain', xs[0]),
        ...arrow(row.flow, xs[0] + width + 5, xs[1] - 5, boxTop + height / 2),
        ...boxed(row.to, 'filled', xs[1]),
      ],
    });
    y += narrow ? 22 : 18;
  }
  return { items, height: y - (narrow ? 22 : 18) - frame.top };
}
