import { formatQuantity, type UnitScale } from '../i18n/format';
import { say } from '../i18n/text';
import { paletteFor } from '../theme/page';
import { columnScale } from './parts/columns';
import { swatch, type Block, type Drawn, type Item } from './parts/drawn';
import { noteLetters, rowNotes } from './parts/notes';
import { isNarrow, quantityAt } from './parts/plot';
import { ringsWidth, rowRings } from './parts/rings';
import { paragraph, textWidth, words } from './parts/words';
import type { Table, View } from './spec';

/** Right ends of the two columns of figures, and where names must stop. */
interface Columns {
  readonly scale: UnitScale;
  readonly share: number;
  readonly amount: number;
  readonly names: number;
  readonly ringed: number;
}

function columnsOf(table: Table, view: View): Columns {
  const scale = columnScale(table, 0, view.lang);
  const widest = (texts: readonly string[]) =>
    Math.max(...texts.map((text) => textWidth(text, 14)));
  const amounts = widest(table.rows.map((row) => scale.format(quantityAt(row, 0).value)));
  const shares = widest(table.rows.map((row) => formatQuantity(quantityAt(row, 1), view.lang)));
  const ringed = ringsWidth(
    table.rows.flatMap((row) => rowNotes(row, table)).slice(0, 1),
    noteLetters(table),
  );
  const amount = view.width - 8 - ringed;
  const head = Math.max(amounts, textWidth(scale.label, 12));
  const share = amount - head - (isNarrow(view) ? 14 : 36);
  return { scale, amount, share, names: share - shares - 10, ringed };
}

/** The strip of the whole, and beneath it each sector with its share and its amount. */
export function sectorStrip(table: Table, view: View): Block {
  const { lang } = view;
  const palette = paletteFor(view.theme);
  const fills = [palette.map[1], palette.map[3], palette.map[4]];
  const x0 = 8;
  const width = view.width - 16;
  const columns = columnsOf(table, view);
  const headY = 80;
  let y = headY + 12;
  const items = table.rows.map((row, i): Item => {
    const before = table.rows
      .slice(0, i)
      .reduce((sum, r) => sum + (quantityAt(r, 1).value ?? 0), 0);
    const share = quantityAt(row, 1);
    const x = x0 + (before / 100) * width;
    const span = ((share.value ?? 0) / 100) * width;
    const fill = fills[i] ?? palette.map[0];
    const label = formatQuantity(share, lang);
    const fits = textWidth(label, 14) + 12 < span;
    const name = paragraph(say(row.label, lang), 'plain', {
      x: x0 + 20,
      y: y + 5,
      size: 14,
      width: columns.names - x0 - 20,
    });
    const lineY = y + 13;
    const height = Math.max(1, name.length) * 19 + 7;
    const top = y;
    y += height;
    return {
      name: row.id,
      hit: { x: x0 - 4, y: top, width: width + 8, height },
      drawn: [
        swatch(x, 14, Math.max(1, span - 1), 44, fill),
        ...(fits
          ? [
              words(label, 'figure', {
                x: x + span / 2,
                y: 36,
                size: 14,
                align: 'center',
                ink: fill.label,
              }),
            ]
          : []),
        swatch(x0, lineY - 6, 12, 12, fill),
        ...name,
        words(label, 'figure', { x: columns.share, y: lineY, size: 14, align: 'right' }),
        words(columns.scale.format(quantityAt(row, 0).value), 'figure', {
          x: columns.amount,
          y: lineY,
          size: 14,
          align: 'right',
        }),
        ...rowRings(row, table, columns.amount + 4, lineY),
      ],
    };
  });
  const [share = ''] = table.columns.slice(1).map((column) => say(column.label, lang));
  const head = (text: string, x: number): Drawn =>
    words(text, 'muted', { x, y: headY, size: 12, align: 'right' });
  return {
    items: [
      { drawn: [head(share, columns.share), head(columns.scale.label, columns.amount)] },
      ...items,
    ],
    height: y + 4,
  };
}
