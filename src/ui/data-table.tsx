import type { ReactNode } from 'react';
import { sharedNotes } from '../figures/parts/notes';
import type { Table, TableRow } from '../figures/spec';
import { say, type Lang } from '../i18n/text';
import { useInterface } from './interface';
import { NoteRings } from './note-rings';
import { sourceTitle } from './registers';
import { columnClass, isDerived, Name, TableCell, type Shared } from './table-cell';
import { periodsOf } from './table-periods';
import { Tied } from './tied';

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
  /** False keeps the addresses for the plot alone: a table for voices only has no links. */
  readonly linked?: boolean;
}

/** What the box beside a row's mark says beyond the row's own cells; the page's script reads it here. */
function spokenOf(row: TableRow, { registers, rowHref }: Props, lang: Lang) {
  const cells = row.cells.filter((cell) => cell !== null);
  const unique = (texts: readonly string[]) => [...new Set(texts)].join('\n') || undefined;
  return {
    'data-row': row.id,
    'data-href': rowHref?.(row) ?? undefined,
    'data-sources': unique(
      cells.flatMap(({ origin }) => (origin ? [sourceTitle(registers, origin.source, lang)] : [])),
    ),
    'data-notes': unique(
      cells.flatMap(({ notes = [] }) =>
        notes.flatMap((id) => {
          const note = registers.notes.get(id);
          return note ? [say(note.title, lang)] : [];
        }),
      ),
    ),
  };
}

const periodsIn = ({ rows }: Table): number =>
  new Set(
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell?.period ? [JSON.stringify(cell.period)] : [])),
    ),
  ).size;

/** Columns beside the names from which on a narrow place has no room for them; words need more than figures. */
export const isWide = (table: Table): boolean =>
  table.columns.length > 2 ||
  (table.columns.length === 2 && table.rows.some(({ cells }) => cells.some((cell) => cell?.text)));

/** So many rows of one cell each that they stand in two columns where there is room. */
export const isLong = (table: Table): boolean =>
  table.columns.length === 1 && table.rows.length > 10 && periodsIn(table) <= 1;

/** A figure as a table: the only numbers of the figure, each with its limit, period and notes. */
export function DataTable(props: Props) {
  const { table, caption, captionHidden, rowHref, unseen = false } = props;
  const { t, lang } = useInterface();
  const periods = periodsOf(table, lang);
  const shared = [...sharedNotes(table)];
  const width = table.columns.length + (periods.where === 'column' ? 2 : 1);
  const wide = !unseen && isWide(table);
  const long = !unseen && isLong(table);
  // Rows that are laid out as blocks stay rows for voices where they are told to be.
  const role = (name: string) => (wide || long ? name : undefined);
  const headOf = (column: number): string => {
    const label = say(table.columns[column]?.label ?? table.rowHeader, lang);
    const when = periods.where === 'heads' ? periods.ofColumn(column) : '';
    return when === '' || label.includes(when)
      ? label
      : `${label}${lang === 'en' ? ', ' : '，'}${when}`;
  };
  return (
    <>
      {/* Beside the table, not in its caption: a table for voices holds rows and nothing else. */}
      {shared.length > 0 && (
        <p className="data-table-all">
          {t(($) => $.table.everyRow)} <NoteRings notes={shared} {...props} />
        </p>
      )}
      <table
        className={
          unseen
            ? undefined
            : `data-table${wide ? ' data-table-wide' : ''}${long ? ' data-table-long' : ''}`
        }
        role={role('table')}
      >
        <caption className={captionHidden && periods.all === '' ? 'visually-hidden' : undefined}>
          <span className={captionHidden ? 'visually-hidden' : undefined}>{caption}</span>
          {periods.all !== '' && (
            <span className="data-table-all">{`${t(($) => $.table.period)}${lang === 'en' ? ': ' : '：'}${periods.all}`}</span>
          )}
        </caption>
        <thead role={role('rowgroup')}>
          <tr role={role('row')}>
            <th scope="col" role={role('columnheader')}>
              {say(table.rowHeader, lang)}
            </th>
            {table.columns.map((column, i) => (
              <th
                key={column.id}
                scope="col"
                role={role('columnheader')}
                className={unseen ? undefined : columnClass(table, i)}
              >
                <Name text={say(column.label, lang)} lang={lang} unseen={unseen} />
                {isDerived(table, i) && (
                  <span className="data-table-aside">{t(($) => $.table.derivedMark)}</span>
                )}
                {periods.where === 'heads' &&
                  !say(column.label, lang).includes(periods.ofColumn(i)) && (
                    <span className="data-table-when">
                      <Name text={periods.ofColumn(i)} lang={lang} unseen={unseen} />
                    </span>
                  )}
              </th>
            ))}
            {periods.where === 'column' && (
              <th scope="col" role={role('columnheader')}>
                {t(($) => $.table.period)}
              </th>
            )}
          </tr>
          {/* The same heads over the second of two columns, for eyes alone. */}
          {long && (
            <tr className="data-table-again" aria-hidden="true">
              {[table.rowHeader, ...table.columns.map(({ label }) => label)].map((label) => (
                <td key={label.en}>
                  <Name text={say(label, lang)} lang={lang} />
                </td>
              ))}
            </tr>
          )}
        </thead>
        {groupsOf(table, (row) => (row.group ? say(row.group, lang) : null)).map(
          ({ heading, rows }) => (
            <tbody key={rows[0]?.id} role={role('rowgroup')}>
              {heading !== null && (
                <tr role={role('row')}>
                  <th
                    scope="rowgroup"
                    role={role('rowheader')}
                    colSpan={width}
                    className={unseen ? undefined : 'data-table-group'}
                  >
                    {heading}
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <tr key={row.id} role={role('row')} {...spokenOf(row, props, lang)}>
                  <th scope="row" role={role('rowheader')}>
                    <RowName
                      name={<Name text={say(row.label, lang)} lang={lang} unseen={unseen} />}
                      href={props.linked === false ? null : (rowHref?.(row) ?? null)}
                    />
                  </th>
                  {row.cells.map((cell, i) => (
                    <TableCell
                      key={table.columns[i]?.id ?? i}
                      {...props}
                      cell={cell}
                      column={i}
                      withPeriod={periods.where === 'cells'}
                      label={wide || long ? headOf(i) : undefined}
                    />
                  ))}
                  {periods.where === 'column' && (
                    <td
                      className={
                        unseen
                          ? undefined
                          : `data-table-period${periods.ofRow(row) === '' ? ' data-table-none' : ''}`
                      }
                      role={role('cell')}
                      data-label={wide ? t(($) => $.table.period) : undefined}
                    >
                      {unseen ? periods.ofRow(row) : <Tied text={periods.ofRow(row)} lang={lang} />}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          ),
        )}
      </table>
    </>
  );
}

function RowName({ name, href }: { readonly name: ReactNode; readonly href: string | null }) {
  return href === null ? name : <a href={href}>{name}</a>;
}
