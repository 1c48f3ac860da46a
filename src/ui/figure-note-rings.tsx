import { noteLetters } from '../figures/parts/notes';
import type { Figure } from '../figures/spec';
import { NotePopover } from './note-popover';
import { NoteRing } from './note-ring';
import type { Registers } from './registers';

interface Props {
  readonly figure: Figure;
  readonly registers: Registers;
  noteId(note: string): string;
}

/** The rings of a figure's notes, and the notes they open. */
export function FigureNoteRings({ figure, registers, noteId }: Props) {
  const letters = noteLetters(figure.table);
  if (figure.notes.length === 0) return null;
  return (
    <div className="figure-card-notes">
      {figure.notes.map((note) => (
        <NoteRing
          key={note}
          letter={letters.get(note) ?? ''}
          note={note}
          registers={registers}
          opens={noteId(note)}
        />
      ))}
      {figure.notes.map((note) => (
        <NotePopover
          key={note}
          id={noteId(note)}
          letter={letters.get(note) ?? ''}
          note={note}
          registers={registers}
        />
      ))}
    </div>
  );
}
