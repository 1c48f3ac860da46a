import type { Data, DatasetId, RowOf } from '../../datasets';
import type { Text } from '../../i18n/text';
import type { Cell, Choice, FigureSpec, Table, TableRow, Topic, View } from '../spec';
import { cards } from './cards';
import { cellOf, textCell, type SourceRow } from './cells';
import type { Block } from './drawn';
import { itemsOption } from './plot';
import { timeline } from './timeline';
import { toldColumns } from './told';

/** A row of the articles: a name and what the source says, with or without a figure. */
export type Statement = SourceRow & {
  readonly id: string;
  readonly label: Text;
  readonly text: Text;
  readonly places: readonly string[];
};

/** A statement in its place in a figure. */
export interface Said {
  readonly row: Statement;
  readonly group?: Text;
  /** Whose word it is, or what kind of thing. */
  readonly remark?: Text;
  /** Another name than the row's own. */
  readonly label?: Text;
}

/** How a table of statements is laid out from its top downwards. */
export type Drawing = (table: Table, view: View) => Block;

const drawings = { cards, timeline } as const;

interface Told<K extends DatasetId> {
  readonly id: string;
  readonly topic: Topic;
  readonly title: Text;
  readonly subtitle: Text;
  readonly rowHeader: Text;
  /** Heading of the column of remarks. */
  readonly remarks?: Text;
  readonly needs: readonly K[];
  /** One of the drawings of statements, or a figure's own. */
  readonly as: keyof typeof drawings | Drawing;
  said(data: Pick<Data, K>, view: View): readonly Said[];
  readonly controls?: (data: Pick<Data, K>, view: View) => readonly Choice[];
  readonly reading?: readonly Text[];
}

const hasFigure = ({ value, words }: Statement): boolean => value !== null || words !== undefined;

function rowOf({ row, group, remark, label }: Said, figures: boolean, remarks: boolean): TableRow {
  const origin = { source: row.source, locator: row.locator };
  const figure: Cell | null = hasFigure(row) ? cellOf(row) : null;
  return {
    id: row.id,
    label: label ?? row.label,
    places: row.places,
    ...(group ? { group } : {}),
    cells: [
      ...(figures ? [figure] : []),
      ...(remarks ? [remark ? { text: remark, origin } : null] : []),
      { ...textCell(row.text, row), period: row.period },
    ],
  };
}

/** The table of statements: their figures where any has one, and what the source says. */
function tableOf<K extends DatasetId>(spec: Told<K>, said: readonly Said[]): Table {
  const figures = said.some(({ row }) => hasFigure(row));
  const remarks = said.some(({ remark }) => remark !== undefined);
  const columns = [
    ...(figures ? (['figure'] as const) : []),
    ...(remarks ? (['remark'] as const) : []),
    'text' as const,
  ];
  return {
    rowHeader: spec.rowHeader,
    columns: columns.map((id) => ({
      id,
      label: id === 'remark' ? (spec.remarks ?? toldColumns.remark) : toldColumns[id],
    })),
    rows: said.map((one) => rowOf(one, figures, remarks)),
  };
}

/**
 * A figure of statements: what the sources say about one subject, each with its figure where one is
 * printed, its time, its place and its notes. Drawn as cards, or down a line of time.
 */
export function statements<K extends DatasetId>(spec: Told<K>): FigureSpec<K> {
  const drawn: Drawing = typeof spec.as === 'function' ? spec.as : drawings[spec.as];
  const { id, topic, needs, controls, reading } = spec;
  return {
    id,
    topic,
    needs,
    title: () => spec.title,
    subtitle: () => spec.subtitle,
    ...(controls ? { controls } : {}),
    table: (data, view) => tableOf(spec, spec.said(data, view)),
    height: (table, view) => Math.ceil(drawn(table, view).height + 24),
    option: (table, view) => itemsOption(drawn(table, view).items, view),
    ...(reading ? { reading: () => reading } : {}),
    slide: 'table',
  };
}

/** Rows of a dataset in an order of ours; those not named follow as the dataset has them. */
export const inOrderOf = <K extends DatasetId>(
  rows: readonly RowOf<K>[],
  ids: readonly string[],
): RowOf<K>[] => {
  const place = (row: RowOf<K>) => {
    const at = ids.indexOf((row as { readonly id: string }).id);
    return at < 0 ? ids.length : at;
  };
  return rows.toSorted((a, b) => place(a) - place(b));
};
