import { NotePopover } from './note-popover';
import type { Registers } from './registers';

/** Id of the popover of a note that a whole page has once. */
export const pageNoteId = (note: string): string => `note-${note}`;

interface Props {
  /** Note → letter, in the order of the page. */
  readonly letters: ReadonlyMap<string, string>;
  readonly registers: Registers;
}

/** Every note of a page once: popovers that its rings open, on paper their titles. */
export function NoteList({ letters, registers }: Props) {
  return (
    <div className="note-list">
      {[...letters].map(([note, letter]) => (
        <NotePopover
          key={note}
          id={pageNoteId(note)}
          letter={letter}
          note={note}
          registers={registers}
        />
      ))}
    </div>
  );
}
