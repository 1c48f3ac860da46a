import type { Lang } from '../../i18n/text';
import type { Block, Drawn, Item } from './drawn';
import {
  axis,
  insideWords,
  joint,
  jointWidth,
  nameSize,
  rowShapes,
  subRings,
  subSize,
  valueWords,
  type MarkRow,
} from './mark-row';
import { markEnd, type MarkBox } from './marks';
import { rings, ringsWidth, type Letters } from './rings';
import type { Shape } from './shapes';
import { paragraph, textWidth, words, wordsWidth, wrap, type Voice } from './words';

export interface RowsFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lang: Lang;
  readonly letters: Letters;
  readonly barHeight: number;
  /** Names and values above the bars; the way on narrow plots. */
  readonly stacked: boolean;
  /** Width of the name column when not stacked; by default what the longest name needs. */
  readonly nameWidth?: number;
  readonly gap?: number;
}

/** What names a row, the top of the bar it leaves room for, and where the names end. */
interface Names {
  readonly drawn: readonly Drawn[];
  readonly bar: number;
  readonly bottom: number;
}

/** Width that the names of the rows ask for, within limits. */
const nameColumn = (rows: readonly MarkRow[], limit: number, letters: Letters): number => {
  const names = rows.flatMap(({ label, sub = '', subNotes = [] }) => [
    textWidth(label, nameSize),
    textWidth(sub, subSize) + ringsWidth(subNotes, letters),
  ]);
  // A word is never cut, whatever share of the plot it takes.
  const longest = rows
    .flatMap(({ label }) => wrap(label, nameSize, 1))
    .map((word) => textWidth(word, nameSize));
  return Math.max(Math.min(limit, Math.max(...names) + 16), Math.max(...longest) + 16);
};

/** Width that the values and rings beside the marks ask for. */
const valueColumn = (rows: readonly MarkRow[], { lang, letters }: RowsFrame): number => {
  const values = rows.map(
    (row) => wordsWidth(valueWords(row, lang, 0, 0, 'left')) + ringsWidth(row.notes, letters),
  );
  return Math.max(...values) + 18;
};

function namesAbove(row: MarkRow, frame: RowsFrame, y: number): Names {
  const { x, width, lang, letters } = frame;
  const ringed = ringsWidth(row.notes, letters);
  const edge = x + width - ringed;
  const beside = valueWords(row, lang, edge - (ringed > 0 ? 4 : 0), y + 9, 'right');
  const room = width - wordsWidth(beside) - ringed - 16;
  // Where the longest word of the name and the figure do not fit side by side, the figure goes below.
  const apart =
    Math.max(...wrap(row.label, nameSize, 1).map((word) => textWidth(word, nameSize))) > room;
  const name = paragraph(row.label, 'label', {
    x,
    y: y + 2,
    size: nameSize,
    width: apart ? width : room,
  });
  const at = apart ? y + name.length * 19 : y;
  const value = { ...beside, y: at + 9 };
  const under = y + (name.length + (apart ? 1 : 0)) * 19;
  const sub =
    row.sub === undefined
      ? []
      : paragraph(row.sub, 'muted', { x, y: under + 3, size: subSize, width });
  // The wave of "about" rises above its bar.
  const bar = under + sub.length * 16.5 + (row.quantity.qualifier === 'about' ? 14 : 9);
  const last = sub.at(-1);
  const drawn = [
    ...name,
    ...sub,
    ...(last ? subRings(row, letters, last.pieces[0]?.text ?? '', x, last.y + subSize / 2) : []),
    value,
    ...rings(row.notes, letters, edge, at + 9),
  ];
  return { drawn, bar, bottom: bar };
}

function namesBeside(row: MarkRow, frame: RowsFrame, column: number, y: number): Names {
  const name = wrap(row.label, nameSize, column - 14);
  const sub = row.sub === undefined ? [] : wrap(row.sub, subSize, column - 10);
  const height = name.length * 18 + sub.length * 16;
  const block = Math.max(frame.barHeight, height);
  const top = y + (block - height) / 2 + 1;
  const lines = (texts: string[], voice: Voice, from: number, size: number, pitch: number) =>
    texts.map((text, i) =>
      words(text, voice, { x: frame.x, y: from + i * pitch, size, baseline: 'top' }),
    );
  return {
    drawn: [
      ...lines(name, 'label', top, nameSize, 18),
      ...lines(sub, 'muted', top + name.length * 18, subSize, 16),
      ...subRings(
        row,
        frame.letters,
        sub.at(-1) ?? '',
        frame.x,
        top + name.length * 18 + sub.length * 16 - 16 + subSize / 2,
      ),
    ],
    bar: y + (block - frame.barHeight) / 2,
    bottom: y + height,
  };
}

function valueBeside(row: MarkRow, frame: RowsFrame, box: MarkBox, shapes: Shape[]): Drawn[] {
  const silent = row.quantity.value === null && !row.goal;
  const end = silent ? box.x1 : Math.max(markEnd(shapes), row.track ? box.x1 : 0);
  const middle = box.y + box.height / 2;
  const value = valueWords(row, frame.lang, end + 10, middle, 'left');
  return [value, ...rings(row.notes, frame.letters, end + 16 + wordsWidth(value), middle)];
}

/** Lays rows out downwards; returns what to draw and the height it took. */
export function markRows(rows: readonly MarkRow[], frame: RowsFrame): Block {
  const { x, width, lang, stacked, barHeight } = frame;
  const gap = frame.gap ?? (stacked ? 20 : 18);
  const column = stacked ? 0 : (frame.nameWidth ?? nameColumn(rows, width * 0.34, frame.letters));
  const x0 = x + column;
  const x1 = x + width - (stacked ? 0 : valueColumn(rows, frame));
  const items: Item[] = [];
  let y = frame.y;
  for (const row of rows) {
    if (row.heading !== undefined) {
      const above = items.length > 0 ? 10 : 0;
      const drawn = paragraph(row.heading, 'label', { x, y: y + above, size: 13, width });
      items.push({ drawn });
      y += drawn.length * 18 + (above > 0 ? 20 : 8);
    }
    const top = y;
    const names = stacked ? namesAbove(row, frame, y) : namesBeside(row, frame, column, y);
    const from = x0 + jointWidth(row);
    const box: MarkBox = {
      x0: from,
      x1,
      y: names.bar,
      height: barHeight,
      at: (value) => from + ((x1 - from) * value) / row.max,
      ...(row.track ? { track: true } : {}),
    };
    const shapes = rowShapes(row, box);
    const drawn = [
      ...names.drawn,
      ...joint(row, x0, names.bar, barHeight),
      ...shapes,
      ...insideWords(row, box, lang),
      ...axis(row, box),
      ...(stacked ? [] : valueBeside(row, frame, box, shapes)),
    ];
    y = Math.max(names.bar + barHeight, names.bottom);
    if (row.ticks && row.ticks.length > 0) y += 32;
    items.push({
      name: row.id,
      hit: { x: x - 6, y: top - 5, width: width + 12, height: y - top + 10 },
      drawn,
    });
    y += gap;
  }
  return { items, height: y - gap - frame.y };
}
