import type PptxGenJS from 'pptxgenjs';
import { noteLetters } from '../../figures/parts/notes';
import { wrap } from '../../figures/parts/words';
import type { Figure } from '../../figures/spec';
import { formatPeriod } from '../../i18n/format';
import { say, type Lang } from '../../i18n/text';
import { palettes, type Theme } from '../../theme/tokens';
import { statementsOf } from '../statements';

/** Inches of a table slide, and points of its words. */
const room = { width: 12.33, height: 4.75 };
const points = 12;
const lineHeight = (points * 1.25) / 72;
const padding = 0.09;

const hex = (colour: string): string => colour.replace('#', '');

interface Line {
  readonly cells: readonly string[];
  readonly kind: 'head' | 'group' | 'row';
}

function linesOf(figure: Figure, lang: Lang): Line[] {
  const { table } = figure;
  const letters = noteLetters(table);
  const statements = statementsOf(figure, lang);
  const lines: Line[] = [];
  let group = '';
  table.rows.forEach((row, r) => {
    const heading = row.group ? say(row.group, lang) : '';
    if (heading !== group && heading !== '') lines.push({ kind: 'group', cells: [heading] });
    group = heading;
    const cells = row.cells.map((cell, c) => {
      const shown = statements[r * table.columns.length + c]?.shown ?? '';
      const period = cell?.period ? formatPeriod(cell.period, lang, { short: true }) : '';
      const marks = (cell?.notes ?? []).map((note) => letters.get(note) ?? '').join(' ');
      const when =
        period === '' || shown === '–' ? '' : lang === 'en' ? ` (${period})` : `（${period}）`;
      return shown + when + (marks === '' ? '' : ` [${marks}]`);
    });
    lines.push({ kind: 'row', cells: [say(row.label, lang), ...cells] });
  });
  return lines;
}

/** Widths in inches: as the longest words of a column ask, none too narrow to read. */
function widthsOf(lines: readonly Line[], columns: number): number[] {
  const longest = Array.from({ length: columns }, (_, c) =>
    Math.min(
      60,
      Math.max(
        8,
        ...lines
          .filter(({ kind }) => kind !== 'group')
          .map(({ cells }) =>
            [...(cells[c] ?? '')].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0),
          ),
      ),
    ),
  );
  const sum = longest.reduce((all, one) => all + one, 0);
  return longest.map((one) => (one / sum) * room.width);
}

const heightOf = ({ cells }: Line, widths: readonly number[]): number =>
  Math.max(
    ...cells.map(
      (text, c) =>
        wrap(text, points, ((cells.length === 1 ? room.width : (widths[c] ?? 1)) - 0.2) * 72)
          .length,
    ),
  ) *
    lineHeight +
  padding;

/** A figure's table in parts that fit a slide, each with the heads on top: rows for native tables. */
export function tableParts(figure: Figure, lang: Lang, theme: Theme) {
  const { table } = figure;
  const { ink, line, selected, surface } = palettes[theme];
  const head: Line = {
    kind: 'head',
    cells: [table.rowHeader, ...table.columns.map(({ label }) => label)].map((text) =>
      say(text, lang),
    ),
  };
  const lines = linesOf(figure, lang);
  const columns = head.cells.length;
  const widths = widthsOf([head, ...lines], columns);
  const parts: Line[][] = [];
  let left = 0;
  for (const one of lines) {
    const height = heightOf(one, widths);
    if (height > left) {
      parts.push([]);
      left = room.height - heightOf(head, widths);
    }
    left -= height;
    parts.at(-1)?.push(one);
  }
  const written = ({ kind, cells }: Line): PptxGenJS.TableRow =>
    (kind === 'group' ? [cells[0] ?? ''] : cells).map((text): PptxGenJS.TableCell => ({
      text,
      options: {
        fontSize: points,
        bold: kind !== 'row',
        color: hex(ink),
        fill: { color: hex(kind === 'head' ? selected : surface) },
        margin: [2, 6, 2, 6],
        valign: 'top',
        ...(kind === 'group' ? { colspan: columns } : {}),
        border: [
          { type: 'none' },
          { type: 'none' },
          { type: 'solid', pt: 0.75, color: hex(line) },
          { type: 'none' },
        ],
      },
    }));
  return parts.map((part) => ({ rows: [head, ...part].map(written), widths }));
}
