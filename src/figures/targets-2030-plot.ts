import { formatQuantity } from '../i18n/format';
import type { Quantity } from '../i18n/quantity';
import { say, type Text } from '../i18n/text';
import type { Block, Drawn, Item } from './parts/drawn';
import { hatchBox } from './parts/hatch';
import type { MarkRow } from './parts/mark-row';
import { rowNotes } from './parts/notes';
import { fullFrame, isNarrow, quantityAt } from './parts/plot';
import { rowRings } from './parts/rings';
import { markRows } from './parts/rows';
import { level, rect, stroke, upright, type Area } from './parts/shapes';
import { moneyTicks } from './parts/ticks';
import { paragraph, textWidth, words, wordsWidth } from './parts/words';
import type { Table, TableRow, View } from './spec';

const today: Text = { en: 'today', 'zh-Hant': '目前', 'zh-Hans': '目前' };
const notPublished: Text = { en: 'not published', 'zh-Hant': '未刊', 'zh-Hans': '未刊' };
const lateCount: Text = {
  en: '1 in late 2025, 2 in May 2026',
  'zh-Hant': '2025年末1個，2026年5月2個',
  'zh-Hans': '2025年末1个，2026年5月2个',
};
const goalCount: Text = { en: '3 by 2030', 'zh-Hant': '2030年3個', 'zh-Hans': '2030年3个' };

const undatedFeature: Text = {
  en: '2026 feature; year not printed',
  'zh-Hant': '2026年專題，年份未刊',
  'zh-Hans': '2026年专题，年份未刊',
};
const printedAs: Text = {
  en: '2030; printed: per capita',
  'zh-Hant': '2030年，原文只寫人均',
  'zh-Hans': '2030年，原文只写人均',
};
const by2030: Text = { en: '(2030)', 'zh-Hant': '（2030年）', 'zh-Hans': '（2030年）' };

/** Each measure on a scale of its own, which its own axis says. */
const bars = (table: Table, view: View): MarkRow[] => {
  const { lang } = view;
  const [gdp, person] = table.rows;
  if (!gdp || !person) return [];
  const goal = quantityAt(gdp, 0);
  const personGoal = quantityAt(person, 0);
  const max = (value: number | null) => (value ?? 1) * 1.18;
  const aimed = (quantity: Quantity, end: number) => ({
    goal: quantity,
    max: end,
    ticks: moneyTicks(end, quantity.unit, lang),
  });
  return [
    {
      id: gdp.id,
      label: say(gdp.label, lang),
      sub: say(undatedFeature, lang),
      quantity: quantityAt(gdp, 1),
      notes: rowNotes(gdp, table),
      remark: say(by2030, lang),
      ...aimed(goal, max(goal.value)),
    },
    {
      id: person.id,
      label: say(person.label, lang),
      sub: say(today, lang),
      quantity: quantityAt(person, 1),
      max: 1,
      notes: [],
      value: say(notPublished, lang),
    },
    {
      id: person.id,
      label: say(person.label, lang),
      sub: say(printedAs, lang),
      quantity: quantityAt(person, 1),
      notes: rowNotes(person, table),
      ...aimed(personGoal, max(personGoal.value) * 1.1),
    },
  ];
};

/** An industry that is still a goal: hatched and outlined, with a plate under its words. */
const goalGround = ({ x, y, width, height }: Area, plate: number): Drawn[] => [
  ...hatchBox({ x, y, width, height }, 7, true).map((line) => stroke(line, 'mark', 1.1, 0.75)),
  rect(x + 0.75, y + 0.75, width - 1.5, height - 1.5, { stroke: 1.5 }),
  rect(x + 4, y + 6, Math.min(width - 8, plate), height - 12, { paint: 'surface' }),
];

function industryBox(row: TableRow, area: Area, view: View): Item {
  const { lang } = view;
  const quantity = row.cells[1]?.printed ?? quantityAt(row, 1);
  const reached = quantity.value !== null;
  const under = reached
    ? formatQuantity(quantity, lang, { style: 'full' })
    : `${say(today, lang)}${lang === 'en' ? ': ' : '：'}${say(notPublished, lang)}`;
  const size = isNarrow(view) ? 11.5 : 14;
  const inset = isNarrow(view) ? 7 : 12;
  const at = { x: area.x + inset, width: area.width - inset - 4 };
  const name = paragraph(
    say(row.label, lang),
    reached ? 'onMark' : 'label',
    { ...at, y: area.y + 10, size },
    1.25,
  );
  const small = paragraph(
    under,
    reached ? 'onMarkMuted' : 'plain',
    { ...at, y: area.y + 12 + name.length * size * 1.25, size: Math.min(size, 12) },
    1.2,
  );
  const lines = [...name, ...small];
  const ground = reached
    ? [rect(area.x, area.y, area.width, area.height)]
    : goalGround(area, Math.max(...lines.map(wordsWidth)) + 14);
  return { name: row.id, hit: area, drawn: [...ground, ...lines] };
}

const bracket = (from: number, to: number, y: number): Drawn[] => [
  level(from, to, y, 'tick', 1.25),
  ...[from, to].map((x) => upright(x, y - 4, y + 4, 'tick', 1.25)),
];

/** Three boxes: what the newer article counts as reached, and the one that is still a goal. */
function boxes(table: Table, view: View, y: number): Block {
  const { x, width: room } = fullFrame(table, view);
  const [, , count, ...industries] = table.rows;
  if (!count) return { items: [], height: 0 };
  const gap = 8;
  // Under 300 px no word of the names would fit side by side.
  const beside = room >= 300;
  const width = beside ? (room - 2 * gap) / 3 : room;
  const height = isNarrow(view) && beside ? 74 : 58;
  const top = y + 26;
  const low = top + (beside ? height : 3 * height + 2 * gap) + 12;
  const narrow = isNarrow(view);
  // On a narrow plot the goal takes a line of its own.
  const below = narrow ? 54 : 34;
  const late = say(lateCount, view.lang);
  const at = { y: low + 16, size: 13 };
  return {
    items: [
      { drawn: [words(say(count.label, view.lang), 'label', { x, y: y + 8, size: 14 })] },
      ...industries.map((row, i) =>
        industryBox(
          row,
          beside
            ? { x: x + i * (width + gap), y: top, width, height }
            : { x, y: top + i * (height + gap), width, height },
          view,
        ),
      ),
      {
        name: count.id,
        hit: { x, y: low - 6, width: room, height: below },
        drawn: [
          ...(beside ? bracket(x, x + 2 * width + gap, low) : []),
          words(late, 'plain', { ...at, x }),
          ...rowRings(count, table, x + textWidth(late, 13) + 8, at.y),
          words(say(goalCount, view.lang), 'accent', {
            ...at,
            y: at.y + (narrow ? 20 : 0),
            x: x + room,
            align: 'right',
          }),
        ],
      },
    ],
    height: low + below - 4 - y,
  };
}

/** Two goals against today as bars, and the industries as boxes beneath. */
export const targetsLayout = (table: Table, view: View): Block => {
  const rows = markRows(bars(table, view), fullFrame(table, view));
  const y = 8 + rows.height + 26;
  const under = boxes(table, view, y);
  return { items: [...rows.items, ...under.items], height: y + under.height };
};
