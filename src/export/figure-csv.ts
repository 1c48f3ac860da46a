import type { Figure } from '../figures/spec';
import { csvOf } from './csv';
import { figureRows } from './figure-rows';
import type { Papers } from './papers';
import { statementsOf } from './statements';

/** A figure's table as comma-separated values, a line a statement, in the view's language. */
export function figureCsv(figure: Figure, papers: Papers): string {
  const { heads, rows } = figureRows(statementsOf(figure, papers.lang), papers);
  return csvOf([heads, ...rows]);
}
