import type { Data } from '../datasets';
import type { AnyTopology, FigureSpec, TableRow, View } from '../figures/spec';
import type { Registers } from './registers';

/** The data of a figure on its way, there, or failed. */
export type FigureState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly data: Data; readonly topology: AnyTopology | null }
  | { readonly status: 'failed'; readonly error: unknown; retry(): void };

/** What cards and figure pages share: a figure, its data, its view, and where its parts lead. */
export interface FigureProps {
  readonly spec: FigureSpec;
  readonly state: FigureState;
  /** The view; its width is the width that texts are written for until the place is measured. */
  readonly view: View;
  readonly registers: Registers;
  rowHref(row: TableRow): string | null;
  onChoose(id: string, value: string, goesOn?: boolean): void;
}

/** The data of a figure once they are there. */
export type ReadyState = Extract<FigureState, { status: 'ready' }>;
