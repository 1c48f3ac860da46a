import type { ReactNode } from 'react';
import { sharedNotes } from '../figures/parts/notes';
import type { Table, TableRow } from '../figures/spec';
import { say, type Lang } from '../i18n/text';
import { useInterface } from './interface';
import { NoteRings } from './note-rings';
import { sourceTitle } from './registers';
import { columnClass, Name, TableCell, type Shared } from './table-cell';
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
            <th key={column.id} scope="col" className={columnClass(table, i)}>
              <Name text={say(column.label, lang)} lang={lang} />
              {periods.where === 'heads' &&
                !say(column.label, lang).includes(periods.ofColumn(i)) && (
                  <span className="data-table-when">
                    <Name text={periods.ofColumn(i)} lang={lang} />
                  </span>
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
              <tr key={row.id} {...spokenOf(row, props, lang)}>
                <th scope="row">
                  <RowName
                    name={<Name text={say(row.label, lang)} lang={lang} />}
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
                  />
                ))}
                {periods.where === 'column' && (
                  <td className="data-table-period">
                    <Tied text={periods.ofRow(row)} lang={lang} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        ),
      )}
    </table>
  );
}

function RowName({ name, href }: { readonly name: ReactNode; readonly href: string | null }) {
  return href === null ? name : <a href={href}>{name}</a>;
}
