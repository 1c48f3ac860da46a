import type { Cell, Figure, TableRow } from '../../figures/spec';
import { columnForm } from '../../figures/parts/columns';
import { formatQuantity } from '../../i18n/format';
import type { Unit } from '../../i18n/quantity';
import { say, type Lang } from '../../i18n/text';
import { unitName } from '../units';

/** How the end of a bar tells its limit. */
export type End = 'firm' | 'open' | 'soft' | 'ceiling' | 'target';

export interface Point {
  /** Base units; null leaves a gap. */
  readonly value: number | null;
  /** As the table shows it. */
  readonly label: string;
  readonly end: End;
}

export interface Series {
  readonly name: string;
  readonly points: readonly Point[];
}

/** A chart for office programs: what they draw themselves and let everybody edit. */
export interface ChartData {
  /** `stacked`: one category, its parts the series; they add up to a whole. */
  readonly kind: 'bars' | 'stacked' | 'columns' | 'lines';
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** Unit of every value. */
  readonly unit: string;
  /** Largest value of the axis, where the whole is known. */
  readonly max: number | null;
}

function endOf({ quantity, period }: Cell): End {
  if (quantity?.target || period?.kind === 'target') return 'target';
  switch (quantity?.qualifier) {
    case 'over':
    case 'at-least':
      return 'open';
    case 'nearly':
    case 'about':
      return 'soft';
    case 'under':
      return 'ceiling';
    default:
      return 'firm';
  }
}

const valueOf = (row: TableRow, column: number, unit: Unit): number | null => {
  const { quantity } = row.cells[column] ?? {};
  return quantity?.unit === unit ? quantity.value : null;
};

function pointOf(figure: Figure, row: TableRow, column: number, unit: Unit, lang: Lang): Point {
  const cell = row.cells[column];
  const value = valueOf(row, column, unit);
  if (!cell?.quantity || value === null) return { value: null, label: '', end: 'firm' };
  const form = columnForm(figure.table, column);
  return {
    value,
    label: formatQuantity(cell.quantity, lang, {
      style: 'short',
      precision: 'short',
      among: form?.among,
      even: form?.even,
    }),
    end: endOf(cell),
  };
}

/** Rows up to which groups of one unit are one chart. */
const together = 12;

/** Marks up to which the words of a chart can be read on a slide. */
const most = 40;

/** Share of a table's figures that a chart has to hold; below it a picture tells more. */
const enough = 0.6;

/** The parts of a whole as the pieces of one bar: the first column's figures, their shares beside the names. */
function wholeOf(figure: Figure, lang: Lang): ChartData | null {
  const { rows, columns } = figure.table;
  const unit = rows[0]?.cells[0]?.quantity?.unit;
  const [first] = columns;
  if (!unit || !first || rows.some((row) => valueOf(row, 0, unit) === null)) return null;
  return {
    kind: 'stacked',
    categories: [say(first.label, lang)],
    series: rows.map((row) => {
      const share = row.cells.find((cell) => cell?.quantity?.unit === 'percent')?.quantity;
      const point = pointOf(figure, row, 0, unit, lang);
      const said = share ? `${point.label}\n${formatQuantity(share, lang)}` : point.label;
      return { name: say(row.label, lang), points: [{ ...point, label: said }] };
    }),
    unit: unitName(unit, lang),
    max: rows.reduce((sum, row) => sum + (valueOf(row, 0, unit) ?? 0), 0),
  };
}

/**
 * A figure as an office chart: the rows of its first group and the columns of one unit. Null where
 * the figure is no chart of one scale, so that a picture has to stand for it.
 */
export function chartData(figure: Figure, lang: Lang): ChartData | null {
  const { slide, table } = figure;
  if (slide === 'picture' || slide === 'table' || slide === 'doughnut') return null;
  if (slide === 'stacked') return wholeOf(figure, lang);
  const [first] = table.rows;
  const head = table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.quantity ?? []))[0]
    ?.unit;
  // Groups of one scale stand together, each row with its group's name; of others the first is charted.
  const isOne =
    head !== undefined &&
    table.rows.length <= together &&
    table.rows.every((row) => row.cells.some((_, i) => valueOf(row, i, head) !== null));
  const own = isOne ? table.rows : table.rows.filter(({ group }) => group?.en === first?.group?.en);
  const groups = new Set(own.map(({ group }) => group?.en));
  const nameOf = ({ label, group }: TableRow): string => {
    const name = say(label, lang);
    if (!group || groups.size < 2) return name;
    return lang === 'en' ? `${name} (${say(group, lang)})` : `${name}（${say(group, lang)}）`;
  };
  const unit = own.flatMap(({ cells }) => cells.flatMap((cell) => cell?.quantity ?? []))[0]?.unit;
  if (!unit) return null;
  const columns = table.columns.flatMap((column, i) =>
    own.some((row) => valueOf(row, i, unit) !== null) ? [{ column, i }] : [],
  );
  const rows = own.filter((row) => columns.some(({ i }) => valueOf(row, i, unit) !== null));
  const quantities = own.filter(({ cells }) => cells.some((cell) => cell?.quantity));
  if (rows.length > most || rows.length === 0 || rows.length < enough * quantities.length)
    return null;
  // Years that are rows of one group among many are the figure; a first group of one row is not.
  if (rows.length < 2 && table.rows.length > 2) return null;
  const values = rows.flatMap((row) => columns.map(({ i }) => valueOf(row, i, unit) ?? 0));
  return {
    kind: slide,
    categories: rows.map(nameOf),
    series: columns.map(({ column, i }) => ({
      name: say(column.label, lang),
      points: rows.map((row) => pointOf(figure, row, i, unit, lang)),
    })),
    unit: unitName(unit, lang),
    max:
      unit === 'percent' &&
      values.every((value) => value >= 0 && value <= 100) &&
      Math.max(...values) > 40
        ? 100
        : null,
  };
}

/** The same from the last row to the first: bars are drawn from below, and some programs know no axis that runs down. */
export const fromBelow = (data: ChartData): ChartData =>
  data.kind === 'bars'
    ? {
        ...data,
        categories: data.categories.toReversed(),
        series: data.series.map((one) => ({ ...one, points: one.points.toReversed() })),
      }
    : data;
