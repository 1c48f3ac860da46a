import { noteLetters } from '../figures/parts/notes';
import type { Figure, TableRow } from '../figures/spec';
import { formatPeriod } from '../i18n/format';
import { say } from '../i18n/text';
import { useInterface } from './interface';
import { NotePopover } from './note-popover';
import { NoteRing } from './note-ring';
import { sourceTitle, type Registers } from './registers';
import { SmallMark } from './small-mark';
import { Tied } from './tied';
import { Value } from './value';

interface Props {
  readonly figure: Figure;
  readonly registers: Registers;
  /** Address of the page that shows these figures in full. */
  readonly href: string;
  /** Prefix of the notes' ids. */
  readonly id: string;
  /** False leaves the small marks out, where figures of unlike scale stand side by side. */
  readonly marks?: boolean;
}

/** A strip of single figures: what, how much with its limit, its mark, when and from where. */
export function StatStrip({ figure, registers, href, id, marks = true }: Props) {
  const letters = noteLetters(figure.table);
  return (
    <>
      <ul className="stat-strip">
        {figure.table.rows.map((row) => (
          <Stat
            key={row.id}
            row={row}
            letters={letters}
            registers={registers}
            href={href}
            id={id}
            marks={marks}
          />
        ))}
      </ul>
      {figure.notes.map((note) => (
        <NotePopover
          key={note}
          id={`${id}-${note}`}
          letter={letters.get(note) ?? ''}
          note={note}
          registers={registers}
        />
      ))}
    </>
  );
}

interface StatProps {
  readonly row: TableRow;
  readonly letters: ReadonlyMap<string, string>;
  readonly registers: Registers;
  readonly href: string;
  readonly id: string;
  readonly marks: boolean;
}

function Stat({ row, letters, registers, href, id, marks }: StatProps) {
  const { t, lang } = useInterface();
  const cell = row.cells.find((one) => one?.quantity);
  const quantity = cell?.quantity;
  const source = cell?.origin ? sourceTitle(registers, cell.origin.source, lang) : '';
  return (
    <li className="stat" data-row={row.id}>
      <a className="stat-name" href={href}>
        {say(row.label, lang)}
      </a>
      <p className="stat-value">
        <span className="stat-figure">
          {quantity && <Value quantity={quantity} precision="short" />}
          {cell?.notes?.map((note) => (
            <NoteRing
              key={note}
              letter={letters.get(note) ?? ''}
              note={note}
              registers={registers}
              opens={`${id}-${note}`}
            />
          ))}
        </span>
      </p>
      {marks && quantity && <SmallMark quantity={quantity} />}
      <p className="stat-origin">
        {cell?.period && (
          <span>
            {cell.period.kind === 'undated' ? (
              t(($) => $.table.undated)
            ) : (
              <Tied text={formatPeriod(cell.period, lang)} lang={lang} />
            )}
          </span>
        )}
        {cell?.derived && <span>{t(($) => $.table.derived)}</span>}
        <span className="stat-source">
          <Tied text={source} lang={lang} />
        </span>
      </p>
    </li>
  );
}
