import type { Table, TableRow } from '../spec';
import { noteLetters, rowNotes } from './notes';

/** The ring with a letter that opens a note. */
export interface Ring {
  readonly kind: 'ring';
  readonly x: number;
  readonly y: number;
  readonly letter: string;
  readonly note: string;
}

/** Note id → letter, the same for plot, table and notes. */
export type Letters = ReadonlyMap<string, string>;

export const ringSize = 15;
const step = ringSize + 3;

/** The rings of notes side by side in the order of their letters, `x` at the first one's left. */
export const rings = (notes: readonly string[], letters: Letters, x: number, y: number): Ring[] =>
  notes
    .flatMap((note) => {
      const letter = letters.get(note);
      return letter === undefined ? [] : [{ letter, note }];
    })
    .toSorted((a, b) => a.letter.localeCompare(b.letter, 'en'))
    .map(({ letter, note }, i) => ({
      kind: 'ring',
      x: x + ringSize / 2 + i * step,
      y,
      letter,
      note,
    }));

/** Width of a row of rings in px, with the room after the last one. */
export const ringsWidth = (notes: readonly string[], letters: Letters): number =>
  notes.filter((note) => letters.has(note)).length * step;

/** The rings of a table's row that are its own. */
export const rowRings = (row: TableRow, table: Table, x: number, y: number): Ring[] =>
  rings(rowNotes(row, table), noteLetters(table), x, y);
