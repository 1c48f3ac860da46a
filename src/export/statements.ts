import { columnForm } from '../figures/parts/columns';
import type { Cell, Figure, Origin } from '../figures/spec';
import { formatPeriod, formatQuantity, listOf } from '../i18n/format';
import { unpublished } from '../i18n/number';
import type { Quantity } from '../i18n/quantity';
import { say, type Lang } from '../i18n/text';
import { limitName, unitName } from './units';

/** One cell of a figure's table, told in full: what every file of a figure is written from. */
export interface Statement {
  /** Heading its row stands under, empty without one. */
  readonly group: string;
  readonly row: string;
  readonly column: string;
  /** As the table shows it: figure with its limit, or words; a dash where nothing is published. */
  readonly shown: string;
  /** Base units; null where the statement is no figure, or none is published. */
  readonly number: number | null;
  readonly unit: string;
  readonly limit: string;
  readonly period: string;
  /** The printed figure, where the one shown is its conversion. */
  readonly printed: string;
  /** Names that share the figure. */
  readonly jointly: string;
  /** Our own arithmetic from published figures. */
  readonly derived: boolean;
  readonly origins: readonly Origin[];
  /** Note ids. */
  readonly notes: readonly string[];
  readonly quantity: Quantity | null;
}

function shownOf(cell: Cell | null, figure: Figure, column: number, lang: Lang): string {
  if (!cell) return unpublished;
  const { quantity, text } = cell;
  const words = text ? say(text, lang) : '';
  if (!quantity) return words;
  // Written as the table on the page writes it.
  const form = columnForm(figure.table, column);
  const number = formatQuantity(quantity, lang, {
    precision: form?.precision ?? (cell.derived || cell.printed ? 'short' : 'printed'),
    among: form?.among,
    even: form?.even,
  });
  return words === '' ? number : `${number}${lang === 'en' ? ' ' : ''}${words}`;
}

/** Every cell of a figure's table in the order it is read. */
export function statementsOf(figure: Figure, lang: Lang): Statement[] {
  const { rows, columns } = figure.table;
  return rows.flatMap((row) =>
    row.cells.map((cell, i): Statement => {
      const { quantity } = cell ?? {};
      const value = quantity?.value ?? null;
      const label = columns[i]?.label;
      return {
        group: row.group ? say(row.group, lang) : '',
        row: say(row.label, lang),
        column: label ? say(label, lang) : '',
        shown: shownOf(cell, figure, i, lang),
        number: value,
        unit: value === null || !quantity ? '' : unitName(quantity.unit, lang),
        limit: value === null || !quantity ? '' : limitName(quantity.qualifier, lang),
        period: cell?.period ? formatPeriod(cell.period, lang) : '',
        printed: cell?.printed ? formatQuantity(cell.printed, lang, { precision: 'printed' }) : '',
        jointly: listOf(
          (cell?.jointly ?? []).map((name) => say(name, lang)),
          lang,
        ),
        derived: cell?.derived === true,
        origins: [...(cell?.origin ? [cell.origin] : []), ...(cell?.also ?? [])],
        notes: cell?.notes ?? [],
        quantity: quantity ?? null,
      };
    }),
  );
}
