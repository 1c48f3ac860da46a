import { say, type Text } from '../i18n/text';
import { cards, lines } from './parts/cards';
import type { Block, Item } from './parts/drawn';
import { linked, type Node } from './parts/linked';
import { noteLetters } from './parts/notes';
import { isNarrow } from './parts/plot';
import type { Cell, Table, View } from './spec';

/** The boxes of a column in the order of the rows, each once. */
function nodesOf(table: Table, column: number, view: View): Node[] {
  const nodes = new Map<string, Node>();
  for (const { id: row, cells } of table.rows) {
    const cell: Cell | null | undefined = cells[column];
    if (!cell?.text) continue;
    const id = say(cell.text, 'en');
    const { notes = [] } = cell;
    const text = say(cell.text, view.lang);
    // The notes of a session stand at its box and belong to the first of its fields.
    if (!nodes.has(id))
      nodes.set(id, { id, text, ...(notes.length > 0 ? { noted: { row, notes } } : {}) });
  }
  return [...nodes.values()];
}

const fieldsOf = (table: Table, view: View): Node[] =>
  table.rows.map(({ id, label }) => ({ id, text: say(label, view.lang), row: id }));

const key = (cell: Cell | null | undefined): string => (cell?.text ? say(cell.text, 'en') : '');

/** Synergies, sessions and fields side by side; where there is no room each synergy is a heading. */
function flows(table: Table, heads: readonly Text[], view: View, top: number): Block {
  const letters = noteLetters(table);
  const names = heads.map((head) => say(head, view.lang));
  const toFields = table.rows.map(({ id, cells }) => ({ from: key(cells[1]), to: id }));
  const toSessions = table.rows.map(({ cells }) => ({ from: key(cells[0]), to: key(cells[1]) }));
  const once = [...new Map(toSessions.map((link) => [link.to, link])).values()];
  const columns = (part: Table, head: readonly string[]) =>
    [
      { head: head[1] ?? '', look: 'plain', nodes: nodesOf(part, 1, view) },
      { head: head[2] ?? '', look: 'quiet', nodes: fieldsOf(part, view) },
    ] as const;
  if (!isNarrow(view)) {
    const first = { head: names[0] ?? '', look: 'filled', nodes: nodesOf(table, 0, view) } as const;
    return linked([first, ...columns(table, names)], [...once, ...toFields], view, letters, top);
  }
  const items: Item[] = [];
  let y = top;
  nodesOf(table, 0, view).forEach(({ id, text }, i) => {
    const part = { ...table, rows: table.rows.filter(({ cells }) => key(cells[0]) === id) };
    const heading = lines(text, 'label', 15, { x: 8, y, width: view.width - 16 }, 6);
    const block = linked(columns(part, i === 0 ? names : []), toFields, view, letters, heading.y);
    items.push({ drawn: heading.drawn }, ...block.items);
    y = heading.y + block.height + 22;
  });
  return { items, height: y - 22 - top };
}

/** The flows, and under them as cards what else is said of the cooperation. */
export function synergiesLayout(table: Table, heads: readonly Text[], view: View): Block {
  const isField = ({ cells }: Table['rows'][number]) => cells[0] !== null;
  const rows = { ...table, rows: table.rows.filter(isField) };
  const first = flows(rows, heads, view, 10);
  const top = 10 + first.height + 28;
  const more = { ...table, rows: table.rows.filter((row) => !isField(row)) };
  const rest = cards(more, view, top);
  return { items: [...first.items, ...rest.items], height: top + rest.height };
}
