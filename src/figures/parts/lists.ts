import type { View } from '../spec';
import type { Block, Drawn, Item } from './drawn';
import { isNarrow } from './plot';
import { rings, ringsWidth, type Letters } from './rings';
import { level, rect, type Area } from './shapes';
import { paragraph, textWidth, words } from './words';

/** One thing named in a cell, behind a square: filled, or in outline for the lesser kind. */
export interface Entry {
  /** Row of the table that it stands for, where it is not the whole line's. */
  readonly id?: string;
  readonly text: string;
  readonly sign: 'filled' | 'outline';
  readonly notes?: readonly string[];
}

/** A line of lists: its name, and under each heading what is named there. */
export interface ListRow {
  readonly id?: string;
  readonly label: string;
  readonly notes: readonly string[];
  /** Heading printed above the line. */
  readonly heading?: string;
  /** Words that stand in place of the lists. */
  readonly instead?: { readonly text: string; readonly voice: 'muted' | 'plain' | 'figure' };
  readonly cells: readonly (readonly Entry[])[];
}

/** What stands over a column. */
export interface ListHead {
  readonly text: string;
  /** Before its lists on a narrow plot. */
  readonly short: string;
  /** Drawn before the head on a narrow plot, which then begins with all heads. */
  readonly sign?: Entry['sign'];
}

/** The heads of the columns, and what stands in a cell where nothing is named. */
export interface ListHeads {
  readonly heads: readonly ListHead[];
  readonly none: string;
  readonly letters: Letters;
}

const size = 13;
const pitch = size * 1.35;
const sign = 9;
const indent = 16;

interface Written {
  readonly drawn: readonly Drawn[];
  readonly entries: readonly Item[];
  readonly y: number;
}

/** The square before a name. */
export const signAt = (kind: Entry['sign'], x: number, y: number): Drawn =>
  kind === 'filled'
    ? rect(x, y, sign, sign, { radius: 1.5 })
    : rect(x + 0.75, y + 0.75, sign - 1.5, sign - 1.5, { radius: 1.5, stroke: 1.5 });

/** The names of one cell downwards; each answers the pointer where it is a row of its own. */
function cell(
  list: readonly Entry[],
  { none, letters }: ListHeads,
  at: Omit<Area, 'height'>,
): Written {
  const { x, width } = at;
  if (list.length === 0)
    return {
      drawn: [words(none, 'muted', { x, y: at.y, size, baseline: 'top' })],
      entries: [],
      y: at.y + pitch,
    };
  const drawn: Drawn[] = [];
  const entries: Item[] = [];
  let { y } = at;
  for (const { id, text, sign: kind, notes = [] } of list) {
    const top = y;
    const room = width - indent - ringsWidth(notes, letters);
    const name = paragraph(text, 'plain', { x: x + indent, y, size, width: room });
    const last = name.at(-1)?.pieces[0]?.text ?? '';
    y += name.length * pitch;
    const own = [
      signAt(kind, x, top + 3),
      ...name,
      ...rings(notes, letters, x + indent + textWidth(last, size) + 6, y - pitch / 2 - 1),
    ];
    if (id === undefined) drawn.push(...own);
    else
      entries.push({
        name: id,
        hit: { x: x - 5, y: top - 3, width: width + 8, height: y - top + 4 },
        drawn: own,
      });
    y += 5;
  }
  return { drawn, entries, y: y - 5 };
}

/** Width of the names at the left, within limits. */
const nameColumn = (rows: readonly ListRow[], limit: number, letters: Letters): number => {
  const names = rows.map(({ label, notes }) => textWidth(label, 14) + ringsWidth(notes, letters));
  return Math.min(limit, Math.max(...names)) + 20;
};

/** A head in a column of px, behind its sign where it has one to explain. */
function headAt(
  { text, sign: kind }: ListHead,
  at: Omit<Area, 'height'>,
  signed: boolean,
): Written {
  const isSigned = signed && kind !== undefined;
  const before = isSigned ? indent : 0;
  const { x, y } = at;
  const drawn = paragraph(text, 'muted', { x: x + before, y, size: 12, width: at.width - before });
  return {
    drawn: [...(isSigned ? [signAt(kind, x, y + 2)] : []), ...drawn],
    entries: [],
    y: y + drawn.length * 16.5,
  };
}

/** Lines of lists under common heads; on a narrow plot each list stands behind its own. */
export function lists(rows: readonly ListRow[], view: View, frame: ListHeads, top = 8): Block {
  const { heads, letters } = frame;
  const narrow = isNarrow(view);
  const [x0, x1] = [8, view.width - 8];
  const gutter = narrow
    ? Math.max(...heads.map(({ short }) => textWidth(short, 12))) + 12
    : nameColumn(rows, view.width * 0.27, letters);
  const step = (x1 - x0 - gutter) / (narrow ? 1 : heads.length);
  const width = step - (narrow ? 0 : 18);
  const items: Item[] = [];
  let y = top;
  if (!narrow || heads.some((head) => head.sign)) {
    const written: Written[] = [];
    heads.forEach((head, i) => {
      const at = narrow
        ? { x: x0, y: written.at(-1)?.y ?? y, width: x1 - x0 }
        : { x: x0 + gutter + i * step, y, width };
      written.push(headAt(head, { ...at, y: at.y + (narrow && i > 0 ? 4 : 0) }, narrow));
    });
    items.push({ drawn: written.flatMap(({ drawn }) => drawn) });
    y = Math.max(...written.map((one) => one.y)) + (narrow ? 10 : 6);
  }
  for (const row of rows) {
    if (row.heading !== undefined) {
      y += items.length > 1 ? 14 : 0;
      items.push({
        drawn: [words(row.heading, 'label', { x: x0, y, size: 15, baseline: 'top' })],
      });
      y += 28;
    }
    const from = y;
    const drawn: Drawn[] = [level(x0, x1, y, 'line', 1)];
    const entries: Item[] = [];
    y += 9;
    const ringed = ringsWidth(row.notes, letters);
    const room = (narrow ? x1 - x0 : gutter - 16) - ringed;
    const name = paragraph(row.label, 'label', { x: x0, y, size: 14, width: room });
    const last = name.at(-1)?.pieces[0]?.text ?? '';
    const named = y + name.length * 18.9;
    drawn.push(...name, ...rings(row.notes, letters, x0 + textWidth(last, 14) + 6, named - 11));
    let bottom = named;
    if (narrow) y = named + 3;
    if (row.instead) {
      const { text, voice } = row.instead;
      const x = narrow ? x0 : x0 + gutter;
      const said = paragraph(text, voice, { x, y: y + 1, size, width: x1 - x });
      drawn.push(...said);
      bottom = Math.max(bottom, y + said.length * pitch);
    } else
      row.cells.forEach((list, i) => {
        const x = x0 + gutter + (narrow ? 0 : i * step);
        if (narrow)
          drawn.push(
            words(heads[i]?.short ?? '', 'muted', { x: x0, y: y + 1, size: 12, baseline: 'top' }),
          );
        const written = cell(list, frame, { x, y: y + 1, width });
        drawn.push(...written.drawn);
        entries.push(...written.entries);
        bottom = Math.max(bottom, written.y);
        if (narrow) y = written.y + 4;
      });
    y = bottom + 9;
    items.push(
      row.id === undefined
        ? { drawn }
        : {
            name: row.id,
            hit: { x: x0 - 6, y: from + 1, width: x1 - x0 + 12, height: y - from - 2 },
            drawn,
          },
      ...entries,
    );
  }
  return { items, height: y - top };
}
