import { columnForm, notesBeside } from '../figures/parts/columns';
import { sharedNotes } from '../figures/parts/notes';
import { textWidth } from '../figures/parts/words';
import type { Cell, Table } from '../figures/spec';
import { formatPeriod, formatQuantity } from '../i18n/format';
import { say, type Lang } from '../i18n/text';
import { useInterface } from './interface';
import { NoteRings } from './note-rings';
import type { Registers } from './registers';
import { Tied } from './tied';
import { Value } from './value';

export interface Shared {
  readonly table: Table;
  readonly registers: Registers;
  /** Id of a note's popover; without it rings only mark (a table for voices only has no buttons). */
  readonly noteId?: ((note: string) => string) | undefined;
  /** True where nobody sees the table: neither places nor line ends are told then. */
  readonly unseen?: boolean;
}

const isFigures = (table: Table, column: number): boolean =>
  table.rows.some((row) => row.cells[column]?.quantity);

/** Figures stand right, with room for the rings of the row that has most; words have a column wide enough to read. */
export function columnClass(table: Table, column: number): string | undefined {
  if (!isFigures(table, column))
    return table.rows.some(({ cells }) => cells[column]?.text) ? 'data-table-text' : undefined;
  const rings = Math.min(4, notesBeside(table, column, sharedNotes(table)));
  return `data-table-figure data-table-rings-${rings}`;
}

/** Every figure of a column is our own arithmetic: its head says so once. */
export const isDerived = (table: Table, column: number): boolean =>
  table.rows.length > 1 && table.rows.every(({ cells }) => cells[column]?.derived);

/** Width of the longest Chinese name that is never parted: eight characters of the table. */
const short = 8 * 14;

const saysNothing = ({ quantity, text }: Cell): boolean =>
  text ? text.en === '–' : quantity?.value === null && !quantity.words;

interface NameProps {
  readonly text: string;
  readonly lang: Lang;
  readonly unseen?: boolean | undefined;
}

/** A name of a row or a column in one element; a short Chinese one stays on one line. */
export function Name({ text, lang, unseen = false }: NameProps) {
  if (unseen) return text;
  const isShort = lang !== 'en' && textWidth(text, 14) <= short;
  return (
    <span className={isShort ? 'tied' : undefined}>
      {isShort ? text : <Tied text={text} lang={lang} />}
    </span>
  );
}

interface Props extends Shared {
  readonly cell: Cell | null;
  readonly column: number;
  readonly withPeriod: boolean;
  /** What stands before the cell where its row is a block of its own. */
  readonly label?: string | undefined;
}

/** One cell: figure or words, its limit, its notes; a dash where the source prints nothing. */
export function TableCell(props: Props) {
  const { cell, column, table, registers, noteId, withPeriod, label, unseen = false } = props;
  const { t, lang } = useInterface();
  const place = unseen ? undefined : columnClass(table, column);
  const role = label === undefined ? undefined : 'cell';
  if (!cell) {
    return (
      <td className={role ? `${place ?? ''} data-table-none` : place} role={role}>
        {unseen ? (
          t(($) => $.table.notPublished)
        ) : (
          <span className="value-none" title={t(($) => $.table.notPublished)}>
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">{t(($) => $.table.notPublished)}</span>
          </span>
        )}
      </td>
    );
  }
  const form = columnForm(table, column);
  const { quantity } = cell;
  const isNone = role !== undefined && saysNothing(cell);
  const notes = (cell.notes ?? []).filter((note) => !sharedNotes(table).has(note));
  return (
    <td
      className={isNone ? `${place ?? ''} data-table-none` : place}
      role={role}
      data-label={label}
      data-period={cell.period && formatPeriod(cell.period, lang)}
      data-printed={cell.printed && formatQuantity(cell.printed, lang)}
    >
      {/* Before its figure, so that digits stay under digits. */}
      {cell.derived && (
        <span
          className="data-table-aside"
          title={t(($) => $.table.derived)}
          data-derived=""
          hidden={isDerived(table, column)}
        >
          {t(($) => $.table.derivedMark)}
        </span>
      )}
      {quantity && (
        <Value
          quantity={quantity}
          style={table.columns[column]?.named ? 'short' : 'full'}
          precision={form?.precision ?? (cell.derived || cell.printed ? 'short' : 'printed')}
          among={form?.among}
          even={form?.even}
        />
      )}
      {cell.text && (
        <span className="data-table-words">
          <Name text={say(cell.text, lang)} lang={lang} unseen={unseen} />
        </span>
      )}
      {withPeriod && cell.period && (
        <span className="data-table-aside">{formatPeriod(cell.period, lang, { short: true })}</span>
      )}
      {notes.length > 0 && (
        <span className="data-table-notes">
          <NoteRings {...{ notes, table, registers, noteId }} />
        </span>
      )}
    </td>
  );
}
