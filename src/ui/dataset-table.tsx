import { inOrder } from '../figures/parts/notes';
import { formatLocators, formatPeriod } from '../i18n/format';
import { say } from '../i18n/text';
import type { Preview, PreviewRow } from '../model/preview';
import { dayOf, figureKeys, rowWords, saysFigure, told } from './dataset-cells';
import { useInterface } from './interface';
import { pageNoteId } from './note-list';
import { NoteRing } from './note-ring';
import { Prose } from './prose';
import { sourceTitle, type Registers } from './registers';
import { Tied } from './tied';
import { Value } from './value';

interface Column {
  readonly id: string;
  readonly label: string;
  readonly className?: string | undefined;
}

interface Props {
  readonly preview: Preview;
  readonly title: string;
  readonly registers: Registers;
  /** Note → letter. */
  readonly letters: ReadonlyMap<string, string>;
  /** Notes, period and source that hold for every row are said above the table. */
  readonly shared: {
    readonly notes: readonly string[];
    readonly period: boolean;
    readonly source: boolean;
  };
}

/** Fields that stand beside a sentence; it says the others already, and files have them all. */
const besideSentence: readonly string[] = ['place', 'text', 'kind', 'shown', 'baseline'];

/** In a narrow place rows are laid out as blocks; they stay rows for voices where they are told to be. */
const as = (role: string) => ({ role });

/**
 * Every row of a dataset. Without scripts it stands as it is; the page's script makes its heads sort and
 * puts a filter above it (shell/rows.ts).
 */
export function DatasetTable({ preview, title, registers, letters, shared }: Props) {
  const { t, lang } = useInterface();
  const { rows } = preview;
  const hasFigures = rows.some(saysFigure);
  const isStatement = preview.columns.some(({ id }) => id === 'text');
  // A column in which every row says the same says nothing.
  const fields = preview.columns.flatMap(({ id, label }, at) => {
    const texts = new Set(rows.map((row) => told(id, row.fields[at] ?? null, lang).text));
    const isSaid = isStatement && !besideSentence.includes(id);
    return isSaid || (rows.length > 2 && texts.size === 1)
      ? []
      : [{ id, at, label: say(label, lang) }];
  });
  const withPeriod = !shared.period && rows.some(({ period }) => period);
  const withSource = !shared.source && rows.some(({ origin }) => origin);
  const beside = rows.map(({ notes }) => notes.filter((note) => !shared.notes.includes(note)));
  const rings = Math.min(4, Math.max(0, ...beside.map((notes) => notes.length)));
  const figure = `data-table-figure data-table-rings-${rings}`;
  const columns: readonly Column[] = [
    { id: 'name', label: say(rowWords.name, lang) },
    ...fields.map(({ id, label }) => ({ id, label })),
    ...(hasFigures ? [{ id: 'value', label: say(rowWords.value, lang), className: figure }] : []),
    ...(withPeriod ? [{ id: 'period', label: say(rowWords.period, lang) }] : []),
    ...(withSource ? [{ id: 'source', label: say(rowWords.source, lang) }] : []),
  ];
  // Three narrow columns have room on a phone.
  const isWide = columns.length > 3 || fields.length > 0 || withSource;
  const labelOf = (id: string) => columns.find((column) => column.id === id)?.label;
  const ringsOf = (notes: readonly string[]) =>
    inOrder(notes, letters).map((note) => (
      <NoteRing
        key={note}
        letter={letters.get(note) ?? ''}
        note={note}
        registers={registers}
        opens={pageNoteId(note)}
      />
    ));
  const sourceOf = ({ origin }: PreviewRow): string => {
    if (!origin) return '';
    const grade = registers.sources.get(origin.source)?.grade;
    return [
      sourceTitle(registers, origin.source, lang),
      origin.locator ? formatLocators([origin.locator], lang) : '',
      grade ? t(($) => $.chart.grade, { grade }) : '',
    ]
      .filter((part) => part !== '')
      .join(lang === 'en' ? '; ' : '；');
  };
  return (
    <>
      <div
        className="figure-page-bar rows-bar"
        data-rows=""
        data-filter-label={say(rowWords.filter, lang)}
        data-sort-label={say(rowWords.sort, lang)}
        data-order={say(rowWords.order, lang)}
        data-count={say(rowWords.count, lang)}
        data-none={say(rowWords.none, lang)}
      />
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div
        className="data-table-scroll"
        role="region"
        tabIndex={0}
        aria-label={`${t(($) => $.table.scroll)}: ${title}`}
      >
        <table className={`data-table rows${isWide ? ' data-table-wide' : ''}`} {...as('table')}>
          <caption className="visually-hidden">{title}</caption>
          <thead {...as('rowgroup')}>
            <tr {...as('row')}>
              {columns.map(({ id, label, className }) => (
                <th
                  key={id}
                  scope="col"
                  {...as('columnheader')}
                  data-column={id}
                  className={className}
                >
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...as('rowgroup')}>
            {rows.map((row, i) => (
              <tr key={row.id} id={`row-${row.id}`} {...as('row')}>
                <th scope="row" {...as('rowheader')}>
                  <Prose text={say(row.name, lang)} lang={lang} loose />
                  {!hasFigures && ringsOf(beside[i] ?? [])}
                </th>
                {fields.map(({ id, at, label }) => {
                  const { text, by } = told(id, row.fields[at] ?? null, lang);
                  return (
                    <td
                      key={id}
                      {...as('cell')}
                      data-label={label}
                      data-by={by}
                      className={text === '' ? 'data-table-none' : undefined}
                    >
                      <Prose text={text} lang={lang} loose />
                    </td>
                  );
                })}
                {hasFigures && row.quantity && (
                  <td
                    {...as('cell')}
                    className={
                      saysFigure(row) || (beside[i] ?? []).length > 0
                        ? figure
                        : `${figure} data-table-none`
                    }
                    data-label={labelOf('value')}
                    {...figureKeys(row.quantity)}
                  >
                    <Value quantity={row.quantity} precision="printed" />
                    {(beside[i] ?? []).length > 0 && (
                      <span className="data-table-notes">{ringsOf(beside[i] ?? [])}</span>
                    )}
                  </td>
                )}
                {withPeriod && (
                  <td
                    {...as('cell')}
                    className="data-table-period"
                    data-label={labelOf('period')}
                    data-by={row.period ? dayOf(row.period) : undefined}
                  >
                    {row.period && <Tied text={formatPeriod(row.period, lang)} lang={lang} />}
                  </td>
                )}
                {withSource && (
                  <td {...as('cell')} className="data-table-period" data-label={labelOf('source')}>
                    <Prose text={sourceOf(row)} lang={lang} loose />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
