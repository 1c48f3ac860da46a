import { say } from '../i18n/text';
import { useInterface } from './interface';
import { Prose } from './prose';
import type { Registers } from './registers';

interface Props {
  readonly id: string;
  readonly letter: string;
  readonly note: string;
  readonly registers: Registers;
}

/**
 * A note in a native popover: Escape and a click beside it close it, and the browser returns the
 * focus to the ring that opened it.
 */
export function NotePopover({ id, letter, note, registers }: Props) {
  const { t, lang } = useInterface();
  const entry = registers.notes.get(note);
  return (
    <div
      id={id}
      popover="auto"
      className="note-popover"
      role="dialog"
      aria-labelledby={`${id}-title`}
    >
      <p className="note-popover-title" id={`${id}-title`}>
        <span className="note-mark" aria-hidden="true">
          {letter}
        </span>{' '}
        {entry ? (
          <Prose text={say(entry.title, lang)} lang={lang} loose />
        ) : (
          t(($) => $.note.heading, { letter })
        )}
      </p>
      {entry && (
        <>
          <p>
            <Prose text={say(entry.text, lang)} lang={lang} loose />
          </p>
          <p className="note-popover-shown">
            <b>{t(($) => $.chart.shown)}</b>{' '}
            <Prose text={say(entry.shown, lang)} lang={lang} loose />
          </p>
        </>
      )}
      <button
        type="button"
        className="note-popover-close"
        popoverTarget={id}
        popoverTargetAction="hide"
      >
        {t(($) => $.note.close)}
      </button>
    </div>
  );
}
