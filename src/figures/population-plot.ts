import { formatNumber, formatQuantity, unitScale } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import type { Block, Item } from './parts/drawn';
import { noteLetters } from './parts/notes';
import { isNarrow, quantityAt } from './parts/plot';
import { level, rect, upright } from './parts/shapes';
import { textWidth, words } from './parts/words';
import { yearColumns } from './parts/year-columns';
import { yearFormat } from './parts/year-frame';
import type { Table, TableRow, View } from './spec';

const census: Text = { en: 'Census', 'zh-Hant': '普查', 'zh-Hans': '普查' };

const isYear = ({ id }: TableRow): boolean => id.length === 4;

/** A change with its sign, so that a rise cannot be taken for a size. */
const signed = (row: TableRow, view: View): string => {
  const change = quantityAt(row, 2);
  return `${(change.value ?? 0) > 0 ? '+' : ''}${formatQuantity(change, view.lang)}`;
};

/** The cities, most growth first: both ends of the series, and the change from a common zero. */
function changes(table: Table, view: View): Block {
  const { lang } = view;
  const rows = table.rows.filter((row) => !isYear(row));
  const scale = unitScale(
    rows.flatMap((row) => [quantityAt(row, 0).value, quantityAt(row, 1).value]),
    'persons',
    lang,
  );
  const size = (value: number | null) =>
    value === null
      ? ''
      : formatNumber(value / scale.divisor, lang, { digits: lang === 'en' ? 2 : 0 });
  const narrow = isNarrow(view);
  const chosen = table.rows.find(isYear)?.places?.[0];
  const names = Math.max(...rows.map((row) => textWidth(say(row.label, lang), 14))) + 18;
  const figures =
    Math.max(...rows.map((row) => textWidth(size(quantityAt(row, 0).value), 13))) + 22;
  const left = 8 + (narrow ? 0 : names + 2 * figures);
  const values = rows.map((row) => quantityAt(row, 2).value ?? 0);
  const sign = Math.max(...rows.map((row) => textWidth(signed(row, view), 13))) + 8;
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const [from, to] = [left + sign, view.width - 8 - sign];
  const at = (value: number) => from + ((to - from) * (value - low)) / (high - low);
  const head = 26;
  const pitch = narrow ? 44 : 29;
  const right = (x: number, y: number) => ({ x, y, size: 13, align: 'right' as const });
  const items = rows.map((row, i): Item => {
    const y = head + 14 + i * pitch;
    const middle = narrow ? y + 20 : y;
    const value = quantityAt(row, 2).value ?? 0;
    const [start, end] = [at(Math.min(0, value)), at(Math.max(0, value))];
    const [first, last] = [0, 1].map((column) => size(quantityAt(row, column).value)) as [
      string,
      string,
    ];
    const isChosen = row.places?.[0] === chosen;
    return {
      name: row.id,
      hit: { x: 2, y: y - (narrow ? 12 : 14), width: view.width - 4, height: pitch - 1 },
      drawn: [
        words(say(row.label, lang), isChosen ? 'label' : 'plain', { x: 8, y, size: 14 }),
        ...(narrow
          ? [words(`${first} → ${last}`, 'plain', right(view.width - 8, y))]
          : [
              words(first, 'plain', right(8 + names + figures - 14, y)),
              words(last, 'figure', right(8 + names + 2 * figures - 14, y)),
            ]),
        rect(start, middle - 6, Math.max(1, end - start), 12, {
          paint: isChosen ? 'mark' : 'hatch',
        }),
        ...(narrow ? [upright(at(0), middle - 9, middle + 9, 'tick', 1)] : []),
        words(signed(row, view), isChosen ? 'figure' : 'plain', {
          x: value < 0 ? start - 6 : end + 6,
          y: middle,
          size: 13,
          align: value < 0 ? 'right' : 'left',
        }),
      ],
    };
  });
  const foot = head + items.length * pitch;
  const label = (column: number) => {
    const text = table.columns[column]?.label;
    return text ? say(text, lang) : '';
  };
  return {
    items: [
      {
        drawn: [
          words(scale.label, 'muted', { x: 8, y: 12, size: 12 }),
          ...(narrow
            ? [words('2010 → 2024', 'muted', { ...right(view.width - 8, 12), size: 12 })]
            : [
                words('2010', 'muted', { ...right(8 + names + figures - 14, 12), size: 12 }),
                words('2024', 'muted', { ...right(8 + names + 2 * figures - 14, 12), size: 12 }),
                words(label(2), 'muted', { x: at(0), y: 12, size: 12 }),
              ]),
          level(8, view.width - 8, head - 4, 'line', 1),
          // Between the names of a narrow plot the zero stands at the bars alone.
          ...(narrow ? [] : [upright(at(0), head, foot, 'tick', 1)]),
        ],
      },
      ...items,
    ],
    height: foot,
  };
}

/** The changes of the eleven cities, and under them one city year by year. */
export function populationLayout(table: Table, view: View): Block {
  const { lang } = view;
  const top = changes(table, view);
  const rows = table.rows.filter(isYear);
  const values = rows.map((row) => quantityAt(row, 1).value);
  const scale = unitScale(values, 'persons', lang);
  const y = top.height + 26;
  const [city] = rows[0] ? say(rows[0].label, lang).split(/, |，/) : [''];
  const years = yearColumns(
    rows.map((row) => ({
      id: row.id,
      year: Number(row.id),
      quantity: quantityAt(row, 1),
      notes: [],
    })),
    {
      x: 8,
      y: y + 22,
      width: view.width - 16,
      reach: isNarrow(view) ? 130 : 150,
      lang,
      letters: noteLetters(table),
      max: Math.max(...values.map((value) => value ?? 0)) * 1.1,
      unit: scale.label,
      format: yearFormat(scale, lang, lang === 'en' ? 2 : 0),
      spans: [{ from: 2020, to: 2020, label: say(census, lang) }],
    },
  );
  return {
    items: [
      ...top.items,
      { drawn: [words(city ?? '', 'label', { x: 8, y: y + 8, size: 14 })] },
      ...years.items,
    ],
    height: y + 22 + years.height,
  };
}
