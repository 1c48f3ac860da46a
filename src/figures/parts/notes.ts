import type { Table } from '../spec';

const cellsOf = (table: Table) =>
  table.rows.flatMap((row) => row.cells.filter((cell) => cell !== null));

/** Note ids in order of first use in the table. */
export const noteIds = (table: Table): string[] => [
  ...new Set(cellsOf(table).flatMap((cell) => cell.notes ?? [])),
];

/** Notes in the order of their letters. */
export const inOrder = (notes: readonly string[], letters: ReadonlyMap<string, string>): string[] =>
  notes.toSorted((a, b) => (letters.get(a) ?? '').localeCompare(letters.get(b) ?? '', 'en'));

/** Letters in the order of the notes: a … z, then aa, ab … */
export const lettered = (notes: readonly string[]): ReadonlyMap<string, string> =>
  new Map(notes.map((note, i) => [note, letterAt(i)]));

const letterAt = (position: number): string =>
  (position >= 26 ? letterAt(Math.floor(position / 26) - 1) : '') +
  String.fromCodePoint(97 + (position % 26));

/** Note id → letter, the page's own or a, b, c…; one mapping for plot, table, notes and exports. */
export function noteLetters(table: Table): ReadonlyMap<string, string> {
  const { letters } = table;
  const notes = noteIds(table);
  return letters ? new Map(notes.map((note) => [note, letters[note] ?? ''])) : lettered(notes);
}

/** Source ids in order of first use, each with its locators. */
export function originsOf(table: Table): ReadonlyMap<string, readonly string[]> {
  const origins = new Map<string, string[]>();
  for (const { origin, also = [] } of cellsOf(table)) {
    for (const { source, locator } of origin ? [origin, ...also] : also) {
      const locators = origins.get(source) ?? [];
      if (!locators.includes(locator)) locators.push(locator);
      origins.set(source, locators);
    }
  }
  return origins;
}

/** Notes that hold for the whole figure: every row of three or more carries them. */
export function sharedNotes(table: Table): ReadonlySet<string> {
  if (table.rows.length < 3) return new Set();
  const perRow = table.rows.map((row) => new Set(row.cells.flatMap((cell) => cell?.notes ?? [])));
  return new Set(noteIds(table).filter((note) => perRow.every((notes) => notes.has(note))));
}

/** The notes of one row without repeats and without those of the whole figure, which stand under it once. */
export function rowNotes(row: Table['rows'][number], table: Table): string[] {
  const shared = sharedNotes(table);
  return [...new Set(row.cells.flatMap((cell) => cell?.notes ?? []))].filter(
    (note) => !shared.has(note),
  );
}

/** Notes that three or more figures of a column carry: said once beside the unit, not at each of them. */
export function commonNotes(table: Table, column: number): string[] {
  const named = table.rows.flatMap((row) => row.cells[column]?.notes ?? []);
  return [...new Set(named)].filter((note) => named.filter((one) => one === note).length > 2);
}
