import { inOrder, noteLetters } from '../figures/parts/notes';
import type { Table } from '../figures/spec';
import { NoteRing } from './note-ring';
import type { Registers } from './registers';

interface Props {
  readonly notes: readonly string[];
  readonly table: Table;
  readonly registers: Registers;
  /** Id of a note's popover; without it rings only mark (a table for voices only has no buttons). */
  readonly noteId?: ((note: string) => string) | undefined;
}

/** The rings of some notes of a table, in the order of their letters. */
export function NoteRings({ notes, table, registers, noteId }: Props) {
  const letters = noteLetters(table);
  return inOrder(notes, letters).map((note) => (
    <NoteRing
      key={note}
      letter={letters.get(note) ?? ''}
      note={note}
      registers={registers}
      opens={noteId?.(note)}
    />
  ));
}
