import './data-table.css';
import { Link } from 'react-router';
import { sharedNotes } from '../figures/parts/notes';
import type { Cell, Table, TableRow } from '../figures/spec';
import { formatPeriod } from '../i18n/format';
import { say } from '../i18n/text';
import { useInterface } from './interface';
import { NoteRings } from './note-rings';
import type { Registers } from './registers';
import { periodsOf } from './table-periods';
import { Value } from './value';

interface Shared {
  readonly table: Table;
  readonly registers: Registers;
  /** Id of a note's popover; without it rings only mark (a table for voices only has no buttons). */
  readonly noteId?: ((note: string) => string) | undefined;
}

interface CellProps extends Shared {
  readonly cell: Cell | null;
  readonly withPeriod: boolean;
}

function TableCell({ cell, table, registers, noteId, withPeriod }: CellProps) {
  const { t, lang } = useInterface();
  if (!cell) return <td />;
  return (
    <td className={cell.quantity ? 'data-table-figure' : 'data-table-text'}>
      {cell.quantity && (
        <Value
          quantity={cell.quantity}
          precision={cell.derived || cell.printed ? 'short' : 'printed'}
        />
      )}
      {cell.text && <span>{say(cell.text, lang)}</span>}
      {cell.derived && (
        <span className="data-table-aside" title={t(($) => $.table.derived)}>
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

interface Group {
  readonly heading: string | null;
  readonly rows: readonly TableRow[];
}

function groupsOf(table: Table, heading: (row: TableRow) => string | null): Group[] {
  const groups: { heading: string | null; rows: TableRow[] }[] = [];
  for (const row of table.rows) {
    const last = groups.at(-1);
    if (last && last.heading === heading(row)) last.rows.push(row);
    else groups.push({ heading: heading(row), rows: [row] });
  }
  return groups;
}

interface Props extends Shared {
  readonly caption: string;
  /** True hides the caption from eyes, where a heading beside the table says the same. */
  readonly captionHidden?: boolean;
  /** Address a row leads to; null where it leads nowhere. */
  rowHref?(row: TableRow): string | null;
}

/** A figure as a table: the only numbers of the figure, each with its limit, period and notes. */
export function DataTable(props: Props) {
  const { table, caption, captionHidden, rowHref } = props;
  const { t, lang } = useInterface();
  const periods = periodsOf(table, lang);
  const shared = [...sharedNotes(table)];
  const width = table.columns.length + (periods.where === 'column' ? 2 : 1);
  return (
    <table className="data-table">
      <caption
        className={
          captionHidden && periods.all === '' && shared.length === 0 ? 'visually-hidden' : undefined
        }
      >
        <span className={captionHidden ? 'visually-hidden' : undefined}>{caption}</span>
        {periods.all !== '' && (
          <span className="data-table-all">{`${t(($) => $.table.period)}${lang === 'en' ? ': ' : '：'}${periods.all}`}</span>
        )}
        {shared.length > 0 && (
          <span className="data-table-all">
            {t(($) => $.table.everyRow)} <NoteRings notes={shared} {...props} />
          </span>
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say(table.rowHeader, lang)}</th>
          {table.columns.map((column, i) => (
            <th
              key={column.id}
              scope="col"
              className={isFigures(table, i) ? 'data-table-figure' : undefined}
            >
              {say(column.label, lang)}
              {periods.where === 'heads' && (
                <span className="data-table-when">{periods.ofColumn(i)}</span>
              )}
            </th>
          ))}
          {periods.where === 'column' && <th scope="col">{t(($) => $.table.period)}</th>}
        </tr>
      </thead>
      {groupsOf(table, (row) => (row.group ? say(row.group, lang) : null)).map(
        ({ heading, rows }) => (
          <tbody key={rows[0]?.id}>
            {heading !== null && (
              <tr>
                <th scope="rowgroup" colSpan={width} className="data-table-group">
                  {heading}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <RowName name={say(row.label, lang)} href={rowHref?.(row) ?? null} />
                </th>
                {row.cells.map((cell, i) => (
                  <TableCell
                    key={table.columns[i]?.id ?? i}
                    {...props}
                    cell={cell}
                    withPeriod={periods.where === 'cells'}
                  />
                ))}
                {periods.where === 'column' && (
                  <td className="data-table-period">{periods.ofRow(row)}</td>
                )}
              </tr>
            ))}
          </tbody>
        ),
      )}
    </table>
  );
}

const isFigures = (table: Table, column: number): boolean =>
  table.rows.some((row) => row.cells[column]?.quantity);

function RowName({ name, href }: { readonly name: string; readonly href: string | null }) {
  return href === null ? name : <Link to={href}>{name}</Link>;
}
