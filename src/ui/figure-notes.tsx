import { noteLetters } from '../figures/parts/notes';
import type { Figure } from '../figures/spec';
import { say } from '../i18n/text';
import { useInterface } from './interface';
import { NotePopover } from './note-popover';
import { Prose } from './prose';
import type { Registers } from './registers';

interface Props {
  readonly figure: Figure;
  readonly registers: Registers;
  /** Id of the popover that a ring in plot or table opens. */
  noteId(note: string): string;
}

/** How to read a figure: its own sentences, then every note in full, lettered as in plot and table. */
export function FigureNotes({ figure, registers, noteId }: Props) {
  const { t, lang } = useInterface();
  const letters = noteLetters(figure.table);
  if (figure.notes.length === 0 && figure.reading.length === 0) return null;
  return (
    <section className="rule">
      <h2 className="figure-page-heading">{t(($) => $.chart.read)}</h2>
      {figure.reading.map((sentence) => (
        <p key={sentence}>
          <Prose text={sentence} lang={lang} />
        </p>
      ))}
      {figure.notes.length > 0 && (
        <ol className="figure-page-notes">
          {figure.notes.map((id) => {
            const note = registers.notes.get(id);
            const letter = letters.get(id) ?? '';
            return (
              <li key={id}>
                <span className="note-mark">{letter}</span>
                {note && (
                  <div>
                    <h3>
                      <Prose text={say(note.title, lang)} lang={lang} />
                    </h3>
                    <p>
                      <Prose text={say(note.text, lang)} lang={lang} />
                    </p>
                    <p className="muted">
                      {t(($) => $.chart.shown)}
                      {lang === 'en' ? ': ' : '：'}
                      <Prose text={say(note.shown, lang)} lang={lang} />
                    </p>
                  </div>
                )}
                <NotePopover id={noteId(id)} letter={letter} note={id} registers={registers} />
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
