import type { Block, Item } from './drawn';
import { rings } from './rings';
import { level } from './shapes';
import { columnShapes, columnTop, hollowColumn } from './upright';
import { paragraph, textWidth, words } from './words';
import {
  placing,
  type Placing,
  type YearColumn,
  type YearSpan,
  type YearsFrame,
} from './year-frame';
import { columnLabels } from './year-labels';

/** The years that have something in common, bracketed under the axis. */
function spanDrawn(span: YearSpan, frame: YearsFrame, place: Placing, y: number) {
  const [left, right] = [place.middle(span.from), place.middle(span.to)].map(
    (x, i) => x + (i === 0 ? -0.5 : 0.5) * place.width,
  ) as [number, number];
  const size = 12;
  const longest = Math.max(...span.label.split(' ').map((word) => textWidth(word, size)));
  const width = Math.max(
    right - left + (place.slot - place.width),
    frame.lang === 'en' ? longest + 2 : 38,
  );
  const lines = paragraph(span.label, 'muted', { x: 0, y: y + 6, size, width }, 1.25);
  const widest = Math.max(...lines.map(({ pieces }) => textWidth(pieces[0]?.text ?? '', size)));
  const half = widest / 2;
  const middle = Math.min(
    Math.max((left + right) / 2, frame.x + half),
    frame.x + frame.width - half,
  );
  return {
    drawn: [
      level(left, right, y, 'line', 1.5),
      ...lines.map((line) => ({ ...line, x: middle, align: 'center' as const })),
    ],
    height: 8 + lines.length * size * 1.25,
  };
}

/**
 * Figures by year as columns that rise from one foot; a year without a figure keeps its room.
 * Figures stand over their columns where they meet neither one another nor a taller column.
 */
export function yearColumns(columns: readonly YearColumn[], frame: YearsFrame): Block {
  const place = placing(columns, frame);
  const { from, to, slot, width, foot, middle } = place;
  const boxes = columns.map((column) => {
    const box = {
      x: middle(column.year) - width / 2,
      foot,
      width,
      reach: frame.reach,
      height: (value: number) => (value / frame.max) * frame.reach,
    };
    const { value } = column.quantity;
    // Words have no height: they stand on the foot of their year.
    const shapes =
      value === null && column.value !== undefined
        ? []
        : column.assumed && value !== null
          ? hollowColumn(value, box)
          : columnShapes(column.quantity, box);
    return { column, shapes, top: columnTop(shapes, foot), end: foot - box.height(value ?? 0) };
  });
  const edge = frame.x + frame.width;
  const labels = columnLabels(boxes, frame, place);
  const yearSize = 12;
  const isShort = textWidth('2000', yearSize) + 4 > slot;
  const every = isShort && textWidth('00', yearSize) + 4 > slot ? 2 : 1;
  const axis = Array.from({ length: to - from + 1 }, (_, i) => from + i).flatMap((year) =>
    (to - year) % every === 0
      ? words(isShort ? String(year).slice(2) : String(year), 'muted', {
          x: middle(year),
          y: foot + 8,
          size: yearSize,
          align: 'center',
          baseline: 'top',
        })
      : [],
  );
  const spans = (frame.spans ?? []).map((span) => spanDrawn(span, frame, place, foot + 30));
  const below = Math.max(26, ...spans.map((span) => 30 + span.height));
  const { mark } = frame;
  const across = mark ? foot - (mark.value / frame.max) * frame.reach : 0;
  // A ring answers as a part of a row that has its note.
  const common = rings(
    frame.notes ?? [],
    frame.letters,
    frame.x + textWidth(frame.unit, 12) + 6,
    frame.y + 6,
  );
  const line: Item[] = mark
    ? [
        {
          name: mark.id,
          hit: { x: frame.x, y: across - 21, width: textWidth(mark.label, 12) + 30, height: 26 },
          drawn: [
            level(frame.x, edge, across, 'tick', 1.25),
            words(mark.label, 'label', { x: frame.x, y: across - 10, size: 12 }),
            ...rings(
              mark.notes,
              frame.letters,
              frame.x + textWidth(mark.label, 12) + 6,
              across - 10,
            ),
          ],
        },
      ]
    : [];
  const furniture: Item = {
    drawn: [
      words(frame.unit, 'muted', { x: frame.x, y: frame.y + 6, size: 12 }),
      level(frame.x, edge, foot, 'line', 1),
      ...axis,
      ...spans.flatMap((span) => span.drawn),
    ],
  };
  return {
    items: [
      furniture,
      ...boxes.map(({ column, shapes }, i): Item => ({
        name: column.id,
        hit: {
          x: middle(column.year) - slot / 2,
          y: frame.y + 14,
          width: slot,
          height: foot + 26 - frame.y - 14,
        },
        drawn: [...shapes, ...(labels.get(column.id) ?? []), ...(i === 0 ? common : [])],
      })),
      ...line,
    ],
    height: foot + below - frame.y,
  };
}
