import type { EChartsOption } from 'echarts';
import { formatNumber, unitScale } from '../i18n/format';
import type { Unit } from '../i18n/quantity';
import { say } from '../i18n/text';
import { classBreaks, classOf } from '../model/breaks';
import { paletteFor } from '../theme/page';
import { type Fill } from '../theme/tokens';
import { cityNames, placeCities } from './parts/city-names';
import { swatch, type Drawn, type Item } from './parts/drawn';
import { legend } from './parts/legend';
import { fitMap, mapFigure, rim, type MapFrame } from './parts/map';
import { quantityAt, quantityIn } from './parts/plot';
import { level, stroke } from './parts/shapes';
import { textWidth, words } from './parts/words';
import type { AnyTopology, Table, View } from './spec';

const sideBySide = (view: View): boolean => view.width >= 760;
const rowHeight = (view: View): number => (sideBySide(view) ? 40 : 32);
const rankHeight = (table: Table, view: View) => table.rows.length * rowHeight(view);

/** Room beside the map for the names outside it; on a phone they stand in its corners. */
const margins = (view: View) =>
  view.width < 400 ? { left: 32, right: 20 } : { left: 44, right: 44 };

const phoneWidth = (view: View): number => view.width - margins(view).left - margins(view).right;

/** Height for the map's own proportions in the width there is. */
const phoneMap = (view: View) => Math.min(phoneWidth(view) * 1.3 + 34, 620);

export const mapHeight = (table: Table, view: View): number =>
  sideBySide(view)
    ? Math.max(580, rankHeight(table, view) + 110)
    : Math.ceil(phoneMap(view) + 66 + rankHeight(table, view) + 40);

export interface MapLayout {
  readonly frame: MapFrame;
  /** Where the room for the map and the names beside it ends. */
  readonly right: number;
  readonly rank: { readonly x: number; readonly y: number; readonly width: number };
  readonly legend: { readonly x: number; readonly y: number; readonly width: number };
}

export function layout(table: Table, view: View, topology: AnyTopology): MapLayout {
  const height = mapHeight(table, view);
  if (!sideBySide(view)) {
    const mapBox = phoneMap(view);
    return {
      frame: fitMap(topology, {
        x: margins(view).left,
        y: 18,
        width: phoneWidth(view),
        height: mapBox - 34,
      }),
      right: view.width,
      legend: { x: 8, y: mapBox, width: Math.min(view.width - 16, 420) },
      rank: { x: 8, y: mapBox + 76, width: view.width - 16 },
    };
  }
  const mapWidth = view.width * 0.47;
  const x = mapWidth + 32;
  return {
    frame: fitMap(topology, { x: 40, y: 18, width: mapWidth - 88, height: height - 56 }),
    right: mapWidth + 16,
    rank: { x, y: 10, width: view.width - x - 8 },
    legend: { x, y: rankHeight(table, view) + 34, width: Math.min(360, view.width - x - 8) },
  };
}

const unitOf = (table: Table): Unit => quantityIn(table.rows[0]?.cells[0]).unit;

/**
 * Classes by natural breaks, fewer when the values do not fill five; of every year together, so that
 * a colour means the same while the years run.
 */
function classify(values: readonly number[], view: View) {
  const distinct = new Set(values).size;
  const breaks = classBreaks(values, Math.min(5, distinct));
  const palette = paletteFor(view.theme);
  const fillAt = (value: number): Fill => palette.map[classOf(value, breaks)] ?? palette.map[0];
  return { breaks, fillAt };
}

function ranking(
  table: Table,
  view: View,
  at: MapLayout['rank'],
  fillAt: (value: number) => Fill,
  max: number,
): Item[] {
  const { lang } = view;
  const step = rowHeight(view);
  const values = table.rows.map((row) => quantityAt(row, 0).value ?? 0);
  const scale = unitScale(values, unitOf(table), lang);
  const names = Math.max(...table.rows.map((row) => textWidth(say(row.label, lang), 14)));
  // On the narrowest plots the order alone says the rank.
  const indent = at.width < 280 ? 0 : 30;
  const x0 = at.x + indent + names + 14;
  const valueWidth = Math.max(...values.map((v) => textWidth(scale.format(v), 14))) + 18;
  const room = Math.max(10, at.x + at.width - valueWidth - x0);
  return table.rows.map((row, i) => {
    const y = at.y + i * step;
    const middle = y + step / 2;
    const value = values[i] ?? 0;
    const width = (value / max) * room;
    const drawn: Drawn[] = [
      ...(indent > 0
        ? [
            words(String(1 + values.filter((v) => v > value).length), 'muted', {
              x: at.x + 18,
              y: middle,
              size: 13,
              align: 'right',
            }),
          ]
        : []),
      words(say(row.label, lang), 'label', { x: at.x + indent, y: middle, size: 14 }),
      swatch(x0, middle - 7, width, 14, fillAt(value)),
      words(scale.format(value), 'figure', { x: x0 + width + 8, y: middle, size: 14 }),
      level(at.x, at.x + at.width, y + step, 'line', 1),
    ];
    return { name: row.id, hit: { x: at.x, y, width: at.width, height: step }, drawn };
  });
}

/**
 * Map, ranking and legend as one option: one figure, one picture. `all` are the figures of every year
 * there is, the scale of bars and colours.
 */
export function mapOption(
  table: Table,
  view: View,
  at: MapLayout,
  topology: AnyTopology,
  all: readonly number[],
): EChartsOption {
  const palette = paletteFor(view.theme);
  const { lang } = view;
  const { breaks, fillAt } = classify(all, view);
  const values = table.rows.map((row) => quantityAt(row, 0).value ?? 0);
  const scale = unitScale(values, unitOf(table), lang);
  const valueOf = new Map(table.rows.map((row) => [row.id, quantityAt(row, 0).value]));
  const fillOf = (adcode: string): Fill | null => {
    const value = valueOf.get(adcode);
    return value === null || value === undefined ? null : fillAt(value);
  };
  const labels = table.rows.map((row) => {
    const fill = fillOf(row.id);
    return {
      adcode: row.id,
      name: row.label,
      ...(fill ? { ink: fill.label, halo: fill.fill } : {}),
      ...(at.frame.width >= 340 ? { value: scale.format(valueOf.get(row.id) ?? 0) } : {}),
    };
  });
  const max = Math.max(...all);
  const kilometres = 100 * at.frame.kilometre;
  const barX = at.frame.left + at.frame.width - kilometres;
  const barY = at.frame.top + at.frame.height - 6;
  const scaleBar = [
    [barX, barY - 5],
    [barX, barY],
    [barX + kilometres, barY],
    [barX + kilometres, barY - 5],
  ] as const;
  const over: Drawn[] = [
    ...rim(topology, at.frame),
    ...cityNames(placeCities(labels, topology, at.frame, at.right, lang), labels),
    stroke(scaleBar, 'tick', 1),
    words(lang === 'en' ? '100 km' : '100公里', 'muted', {
      x: barX + kilometres / 2,
      y: barY - 8,
      size: 12,
      align: 'center',
      baseline: 'bottom',
    }),
    ...legend(
      palette,
      {
        unit: scale.label,
        breaks: breaks.map((b) => formatNumber(b / scale.divisor, lang)),
        maximum: scale.format(max),
        zero: '0',
      },
      at.legend,
    ),
  ];
  const beside = ranking(table, view, at.rank, fillAt, max);
  return mapFigure(topology, at.frame, view, { fillOf, over, beside });
}
