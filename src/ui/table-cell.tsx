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

/** Width of the longest Chinese name that is never parted: eight characters of the table. */
const short = 8 * 14;

/** A name of a row or a column in one element; a short Chinese one stays on one line. */
export function Name({ text, lang }: { readonly text: string; readonly lang: Lang }) {
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
}

/** One cell: figure or words, its limit, its notes; a dash where the source prints nothing. */
export function TableCell({ cell, column, table, registers, noteId, withPeriod }: Props) {
  const { t, lang } = useInterface();
  const place = columnClass(table, column);
  if (!cell) {
    return (
      <td className={place}>
        <span className="value-none" title={t(($) => $.table.notPublished)}>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">{t(($) => $.table.notPublished)}</span>
        </span>
      </td>
    );
  }
  const form = columnForm(table, column);
  return (
    <td
      className={place}
      data-period={cell.period && formatPeriod(cell.period, lang)}
      data-printed={cell.printed && formatQuantity(cell.printed, lang)}
    >
      {cell.quantity && (
        <Value
          quantity={cell.quantity}
          style={table.columns[column]?.named ? 'short' : 'full'}
          precision={form?.precision ?? (cell.derived || cell.printed ? 'short' : 'printed')}
          among={form?.among}
          even={form?.even}
        />
      )}
      {cell.text && (
        <span className="data-table-words">
          <Name text={say(cell.text, lang)} lang={lang} />
        </span>
      )}
      {cell.derived && (
        <span className="data-table-aside" title={t(($) => $.table.derived)} data-derived="">
          {t(($) => $.table.derivedMark)}
        </span>
      )}
      {withPeriod && cell.period && (
        <span className="data-table-aside">{formatPeriod(cell.period, lang, { short: true })}</span>
      )}
      <span className="data-table-notes">
        <NoteRings
          notes={(cell.notes ?? []).filter((note) => !sharedNotes(table).has(note))}
          {...{ table, registers, noteId }}
        />
      </span>
    </td>
  );
}
