import { formatQuantity, unitScale } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import type { Block, Item } from './parts/drawn';
import { commonNotes, noteLetters } from './parts/notes';
import { isNarrow, quantityAt, quantityIn } from './parts/plot';
import { rings } from './parts/rings';
import { level } from './parts/shapes';
import { textWidth, words } from './parts/words';
import { yearColumns } from './parts/year-columns';
import { yearFormat } from './parts/year-frame';
import type { Table, TableRow, View } from './spec';

const revised: Text = { en: 'Revised', 'zh-Hant': '修訂數', 'zh-Hans': '修订数' };
const asFirst: Text = {
  en: 'As first published',
  'zh-Hant': '首次公布',
  'zh-Hans': '首次公布',
};
const target: Text = { en: 'Target', 'zh-Hant': '目標', 'zh-Hans': '目标' };
const twice: Text = {
  en: 'Three years have two figures',
  'zh-Hant': '三個年份有兩個數字',
  'zh-Hans': '三个年份有两个数字',
};

/** The years with two figures, one line each: first published, revised, and the step between them. */
function twoFigures(table: Table, view: View, top: number): Block {
  const { lang } = view;
  const width = Math.min(view.width - 16, 560);
  const rows = table.rows.filter((row) => row.cells[1]);
  const values = rows.flatMap((row) => [quantityAt(row, 0).value, quantityAt(row, 1).value]);
  const scale = unitScale(values, quantityIn(rows[0]?.cells[0]).unit, lang);
  const letters = noteLetters(table);
  const ends = [0.46, 0.72, 1].map((share) => 8 + share * width);
  const at = (i: number) => ({ x: ends[i] ?? 0, align: 'right' as const });
  const heads = [table.columns[1]?.label, revised, table.columns[2]?.label];
  const size = isNarrow(view) ? 11.5 : 12;
  const furniture: Item = {
    drawn: [
      words(say(twice, lang), 'label', { x: 8, y: top + 8, size: 14 }),
      words(scale.label, 'muted', {
        x: 18 + textWidth(say(twice, lang), 14),
        y: top + 8,
        size: 12,
      }),
      ...heads.map((head, i) =>
        words(head ? say(head, lang) : '', 'muted', { ...at(i), y: top + 34, size }),
      ),
    ],
  };
  const line = (row: TableRow, i: number): Item => {
    const y = top + 60 + i * 26;
    const label = say(row.label, lang);
    return {
      name: row.id,
      hit: { x: 2, y: y - 13, width: width + 12, height: 26 },
      drawn: [
        level(8, 8 + width, y - 13, 'line', 1),
        words(label, 'plain', { x: 8, y, size: 14 }),
        ...rings(row.cells[1]?.notes ?? [], letters, 14 + textWidth(label, 14), y),
        words(scale.format(quantityAt(row, 1).value), 'plain', { ...at(0), y }),
        words(scale.format(quantityAt(row, 0).value), 'figure', { ...at(1), y }),
        words(formatQuantity(quantityAt(row, 2), lang), 'plain', { ...at(2), y }),
      ],
    };
  };
  return { items: [furniture, ...rows.map(line)], height: 60 + rows.length * 26 - 8 };
}

/** Columns by year to the target, and under them the years that were published twice. */
export function gdpLayout(table: Table, view: View): Block {
  const { lang } = view;
  const letters = noteLetters(table);
  const amounts = table.rows.map((row) => quantityAt(row, 0).value ?? 0);
  const scale = unitScale(amounts, quantityIn(table.rows[0]?.cells[0]).unit, lang);
  const common = commonNotes(table, 0);
  const digits = Math.max(...amounts) / scale.divisor < 10 ? 2 : 0;
  const years = yearColumns(
    table.rows.map((row) => ({
      id: row.id,
      year: Number(row.id),
      quantity: quantityAt(row, 0),
      notes: (row.cells[0]?.notes ?? []).filter((note) => !common.includes(note)),
      first: quantityAt(row, 0).qualifier !== 'exact' || quantityAt(row, 0).target === true,
    })),
    {
      x: 8,
      y: 8,
      width: view.width - 16,
      reach: isNarrow(view) ? 190 : 250,
      lang,
      letters,
      max: Math.max(...amounts) * 1.2,
      unit: scale.label,
      format: yearFormat(scale, lang, digits),
      notes: common,
      spans: [
        { from: 2013, to: 2022, label: say(revised, lang) },
        { from: 2023, to: 2025, label: say(asFirst, lang) },
        { from: 2030, to: 2030, label: say(target, lang) },
      ],
    },
  );
  const under = twoFigures(table, view, 8 + years.height + 22);
  return { items: [...years.items, ...under.items], height: 8 + years.height + 22 + under.height };
}
