import { say, type Text } from '../../i18n/text';
import type { Table, TableRow, View } from '../spec';
import type { Block } from './drawn';
import { lists, type Entry, type ListRow } from './lists';
import { noteLetters, rowNotes } from './notes';

/** A kind of thing that cities have, as a column. */
export interface Kind {
  readonly head: Text;
  /** Before its list on a narrow plot, where the column has no head. */
  readonly short: Text;
  readonly sign: Entry['sign'];
}

interface ByCity {
  readonly kinds: readonly Kind[];
  readonly none: Text;
  /** The kind that a row is of; null for a row that stands by itself, below the cities. */
  kindOf(row: TableRow): number | null;
  /** What follows the name of a row that is not of the common sort of its kind. */
  remark?(row: TableRow): Text | undefined;
}

/** Rows that follow one another under the same heading. */
function groupsOf(rows: readonly TableRow[]): TableRow[][] {
  const groups: TableRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last[0]?.group === row.group) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** A row of no city: what its last cell says. */
function alone(row: TableRow, before: TableRow | undefined, table: Table, { lang }: View): ListRow {
  const text = row.cells.findLast((cell) => cell !== null)?.text;
  return {
    id: row.id,
    label: say(row.label, lang),
    notes: rowNotes(row, table),
    ...(row.group && row.group !== before?.group ? { heading: say(row.group, lang) } : {}),
    instead: { text: text ? say(text, lang) : '', voice: 'plain' },
    cells: [],
  };
}

/** Cities downwards; beside each its things by kind, one square a thing. */
export function byCity(table: Table, view: View, spec: ByCity): Block {
  const { lang } = view;
  const placed = table.rows.filter((row) => spec.kindOf(row) !== null);
  const others = table.rows.filter((row) => spec.kindOf(row) === null);
  // What a row of the whole province is noted for is not said again at each city.
  const said = new Set(others.flatMap((row) => rowNotes(row, table)));
  const entry = (row: TableRow): Entry => {
    const remark = spec.remark?.(row);
    return {
      id: row.id,
      text: say(row.label, lang) + (remark ? say(remark, lang) : ''),
      sign: spec.kinds[spec.kindOf(row) ?? 0]?.sign ?? 'filled',
      notes: rowNotes(row, table).filter((note) => !said.has(note)),
    };
  };
  const rows = groupsOf(placed).map((group): ListRow => {
    const [first] = group;
    const cells = spec.kinds.map((_, kind) =>
      group.filter((row) => spec.kindOf(row) === kind).map(entry),
    );
    return { label: first?.group ? say(first.group, lang) : '', notes: [], cells };
  });
  return lists([...rows, ...others.map((row, i) => alone(row, others[i - 1], table, view))], view, {
    heads: spec.kinds.map(({ head, short, sign }) => ({
      text: say(head, lang),
      short: say(short, lang),
      sign,
    })),
    none: say(spec.none, lang),
    letters: noteLetters(table),
  });
}
