import { say } from '../i18n/text';
import { useInterface } from './interface';
import type { Registers } from './registers';

interface Props {
  readonly letter: string;
  readonly note: string;
  readonly registers: Registers;
  /** Id of the popover that holds the note; without it the ring only marks. */
  readonly opens?: string | undefined;
}

/** The small ring with a letter beside a figure that has a note; a click or Enter opens the note. */
export function NoteRing({ letter, note, registers, opens }: Props) {
  const { t, lang } = useInterface();
  const title = registers.notes.get(note)?.title;
  const label = t(($) => $.note.open, { letter, title: title ? say(title, lang) : '' });
  if (opens === undefined) {
    return (
      <span className="note-mark" title={label}>
        {letter}
      </span>
    );
  }
  return (
    <button type="button" className="note-button" popoverTarget={opens} aria-label={label}>
      <span className="note-mark">{letter}</span>
    </button>
  );
}
