import { light } from './marks';

/** The plots that answer now. */
let answering: HTMLElement[] = [];

/** What a row is about: the page of its city, else the words of its head. */
const names = (row: HTMLTableRowElement): string[] =>
  [row.dataset['href'] ?? '', row.querySelector('th')?.textContent.trim() ?? ''].filter(Boolean);

/**
 * Lights up, in every other plot of the page, the rows about the same city or of the same name as the
 * row that is pointed at; null ends it. Tables still folded are far away and stay as they are.
 */
export function lightLinked(row: HTMLTableRowElement | null): void {
  for (const plot of answering) light(plot, []);
  answering = [];
  const own = row?.closest('[data-figure]');
  if (!row || !own) return;
  const asked = new Set(names(row));
  for (const figure of document.querySelectorAll('[data-figure]')) {
    const plot = figure.querySelector<HTMLElement>('.plot');
    if (figure === own || !plot) continue;
    const rows = [...figure.querySelectorAll<HTMLTableRowElement>('tr[data-row]')]
      .filter((other) => names(other).some((name) => asked.has(name)))
      .map((other) => other.dataset['row'] ?? '');
    if (rows.length === 0) continue;
    light(plot, rows);
    answering.push(plot);
  }
}
