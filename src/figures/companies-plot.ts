import type { EChartsOption } from 'echarts';
import { say, type Text } from '../i18n/text';
import type { Block, Drawn, Item } from './parts/drawn';
import { hatchBox } from './parts/hatch';
import { fitMap, mapAspect } from './parts/map';
import { namedCities } from './parts/named-cities';
import { noteLetters, rowNotes } from './parts/notes';
import { labelPoints } from './parts/outline';
import { pin } from './parts/pin';
import { rings, ringsWidth } from './parts/rings';
import { level, rect, stroke } from './parts/shapes';
import { paragraph, textWidth, words } from './parts/words';
import type { AnyTopology, Table, TableRow, View } from './spec';

const none: Text = {
  en: 'no company named in the features',
  'zh-Hant': '專題未提及企業',
  'zh-Hans': '专题未提及企业',
};

const isWide = (view: View): boolean => view.width >= 720;
const side = (view: View) => (isWide(view) ? view.width * 0.48 : Math.min(view.width, 460));

/** Width of the province for one px of its height, until its boundaries are there. */
const usualAspect = 0.78;

const mapBox = (view: View) => {
  const margin = side(view) < 400 ? 26 : 44;
  return { x: margin, y: 12, width: side(view) - 2 * margin, height: isWide(view) ? 620 : 500 };
};

const keyTop = (view: View, topology: AnyTopology | null): number => {
  const { y, width, height } = mapBox(view);
  return y + Math.min(height, width / (topology ? mapAspect(topology) : usualAspect)) + 14;
};

const listFrame = (view: View, topology: AnyTopology | null) =>
  isWide(view)
    ? { x: side(view) + 32, y: 8, width: view.width - side(view) - 44 }
    : { x: 8, y: keyTop(view, topology) + 34, width: view.width - 16 };

/** The city a row is placed in; null where the sources print none. */
const cityOfRow = (row: TableRow): string | null =>
  row.places?.find((code) => code !== '360000') ?? null;

/** Cities with a company, in the order of the list: the numbers of the pins. */
const pinned = (table: Table): string[] => [
  ...new Set(table.rows.flatMap((row) => cityOfRow(row) ?? [])),
];

/** Companies under their cities: each with how it is named, on its line or beneath it. */
function list(table: Table, view: View, topology: AnyTopology | null): Block {
  const { x, y: top, width } = listFrame(view, topology);
  const letters = noteLetters(table);
  const pins = pinned(table);
  const items: Item[] = [];
  const indent = 30;
  let y = top;
  let city = '';
  for (const row of table.rows) {
    const from = y;
    const group = row.group ? say(row.group, view.lang) : '';
    const drawn: Drawn[] = [];
    if (group !== city) {
      city = group;
      const number = pins.indexOf(cityOfRow(row) ?? '') + 1;
      drawn.push(
        level(x, x + width, y, 'line', 1),
        ...(number > 0 ? pin(x + 10, y + 19, number) : []),
        words(group, 'label', { x: x + indent, y: y + 19, size: 14 }),
      );
      y += 36;
    }
    const notes = rowNotes(row, table);
    const room = width - indent;
    const name = paragraph(say(row.label, view.lang), 'plain', {
      x: x + indent,
      y,
      size: 13,
      width: room - ringsWidth(notes, letters) - 8,
    });
    const end = x + indent + textWidth(name.at(-1)?.pieces[0]?.text ?? '', 13) + 6;
    y += name.length * 17.5;
    drawn.push(...name, ...rings(notes, letters, end, y - 9));
    const remark = row.cells[0]?.text;
    if (remark) {
      const said = paragraph(say(remark, view.lang), 'muted', {
        x: x + indent,
        y,
        size: 12,
        width: room,
      });
      drawn.push(...said);
      y += said.length * 16.5;
    }
    y += 8;
    items.push({
      name: row.id,
      hit: { x: x - 6, y: from + 1, width: width + 12, height: y - from - 2 },
      drawn,
    });
  }
  return { items, height: y - top };
}

export const companiesHeight = (table: Table, view: View, topology: AnyTopology | null): number =>
  Math.ceil(
    Math.max(
      listFrame(view, topology).y + list(table, view, topology).height + 6,
      keyTop(view, topology) + 26,
    ),
  );

/** What hatching means. */
function key(x: number, y: number, view: View): Drawn[] {
  const box = rect(x, y, 26, 14, { paint: 'hatchGround' });
  return [
    box,
    ...hatchBox(box, 6, false).map((line) => stroke(line, 'hatch', 0.8)),
    words(say(none, view.lang), 'muted', { x: x + 34, y: y + 7, size: 12 }),
  ];
}

/** Cities with a named company tinted and numbered, the silent ones hatched; the list beside them. */
export function companiesOption(
  table: Table,
  view: View,
  cities: readonly { adcode: string; name: Text }[],
  topology: AnyTopology,
): EChartsOption {
  const frame = fitMap(topology, mapBox(view));
  const pins = pinned(table);
  const points = labelPoints(topology);
  return namedCities(topology, frame, view, cities, {
    right: side(view),
    named: pins,
    pinned: true,
    over: () => [],
    last: [
      ...pins.flatMap((code, i) => {
        const point = points.get(code);
        return point ? pin(...frame.at(point), i + 1) : [];
      }),
      ...key(side(view) < 400 ? 8 : Math.max(8, frame.left), keyTop(view, topology), view),
    ],
    beside: list(table, view, topology).items,
  });
}
