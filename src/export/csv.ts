/** A cell of a file of figures: words, or a number that stays one. */
export type CsvCell = string | number | null;

/** What a spreadsheet would take for a formula, or for a command of its own. */
const risky = /^[=+\-@\t\r]/;

/** A cell as text: what begins like a formula gets an apostrophe, what holds a sign of the format is quoted. */
function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = risky.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a file of comma-separated values: UTF-8 with its mark, so that every spreadsheet reads Chinese. */
export const csvOf = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
