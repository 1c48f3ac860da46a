import { unfold } from './unfold';

/** A plot that ECharts draws now, in place of its picture. */
export interface LivePlot {
  /** Lights up every mark of some rows, and none of any other. */
  light(rows: readonly string[]): void;
  /** Where a row's mark stands, in px of the plot as it was drawn. */
  pointOf(row: string): { readonly x: number; readonly y: number } | null;
}

/** The plots ECharts draws, by their element in the page. */
export const live = new WeakMap<Element, LivePlot>();

function tableOf(host: Element): Element | null {
  const figure = host.closest('[data-figure]');
  if (figure) unfold(figure);
  return figure;
}

/** The rows of the table that says what a plot shows. */
export const rowsOf = (host: Element): HTMLTableRowElement[] => [
  ...(tableOf(host)?.querySelectorAll<HTMLTableRowElement>('tr[data-row]') ?? []),
];

/** The row of that table with an id. */
export const rowOf = (host: Element, row: string): HTMLTableRowElement | null =>
  tableOf(host)?.querySelector<HTMLTableRowElement>(`tr[data-row="${CSS.escape(row)}"]`) ?? null;

const marksOf = (host: Element, row: string): SVGGraphicsElement[] =>
  [...host.querySelectorAll<SVGGraphicsElement>('.picture path[data-row]')].filter(
    (mark) => mark.dataset['row'] === row && mark.getClientRects().length > 0,
  );

/** Lights up every mark of some rows, and none of any other. */
export function light(host: HTMLElement, rows: readonly string[]): void {
  const plot = live.get(host);
  if (plot) return plot.light(rows);
  for (const mark of host.querySelectorAll('.lit')) mark.classList.remove('lit');
  for (const edge of host.querySelectorAll('.lit-edge')) edge.remove();
  for (const mark of rows.flatMap((row) => marksOf(host, row))) {
    mark.classList.add('lit');
    if (!mark.matches('.map')) continue;
    // Neighbours drawn later would cover half of its line: the lit region's is drawn over them all.
    const edge = mark.cloneNode() as SVGGraphicsElement;
    edge.setAttribute('class', 'lit-edge');
    edge.removeAttribute('data-row');
    const regions = mark.parentElement?.querySelectorAll('path.map');
    regions?.[regions.length - 1]?.after(edge);
  }
}

/** A place of the viewport, in px of an element. */
export const inside = (host: Element, x: number, y: number) => {
  const { left, top } = host.getBoundingClientRect();
  return { x: x - left, y: y - top };
};

/** Where a row's mark stands, in px of its plot: the top of its middle. */
export function pointOf(host: HTMLElement, row: string): { x: number; y: number } {
  const plot = live.get(host);
  const drawn = host.querySelector('svg')?.viewBox.baseVal.width ?? 0;
  const at = plot?.pointOf(row);
  if (at) {
    const scale = drawn > 0 ? host.clientWidth / drawn : 1;
    return { x: at.x * scale, y: at.y * scale };
  }
  const mark = marksOf(host, row)[0]?.getBoundingClientRect();
  if (!mark) return { x: host.clientWidth / 2, y: 8 };
  const { x, y } = inside(host, mark.left, mark.top);
  return { x: x + mark.width / 2, y };
}
