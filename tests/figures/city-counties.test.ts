import { describe, expect, test } from 'vitest';
import { cityCodes, cityCounties } from '../../src/figures/city-counties';
import { overlap, type PlacedName } from '../../src/figures/parts/map-names';
import { countiesLayout } from '../../src/figures/city-counties-plot';
import type { Point } from '../../src/figures/parts/shapes';
import { langs, type Lang } from '../../src/i18n/text';
import { realRoom } from '../datasets/real-room';
import { topologyOf, viewOf } from './drawing';

const room = realRoom();

function layoutOf(city: string, lang: Lang, width: number) {
  const view = viewOf({ lang, width, choices: { city } });
  const code = cityCodes[city] ?? '';
  const table = cityCounties.table(room, view);
  return { table, ...countiesLayout(table, view, topologyOf(`city/${code}`)) };
}

/** Even-odd rule: how often a line from the point to the right meets the rings. */
const isInside = ([x, y]: Point, rings: readonly (readonly Point[])[]): boolean =>
  rings
    .flatMap((ring) => ring.map((from, i) => [from, ring[(i + 1) % ring.length] ?? from] as const))
    .filter(
      ([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1),
    ).length %
    2 ===
  1;

/** A name's middle is in its county, or at most two px off its border. */
const belongs = ({ x, y }: PlacedName, rings: readonly (readonly Point[])[]): boolean =>
  [0, -2, 2].some((dx) => [0, -2, 2].some((dy) => isInside([x + dx, y + dy], rings)));

const all = Object.keys(cityCodes).flatMap((city) =>
  langs.flatMap((lang) => [344, 600, 760].map((width) => ({ city, lang, width }))),
);

describe.each(all)('the names of $city in $lang at $width px', ({ city, lang, width }) => {
  const { names, pins, rings } = layoutOf(city, lang, width);

  test('overlap neither one another nor a pin', () => {
    const circles = pins.map(({ x, y }) => ({ x: x - 10, y: y - 10, width: 20, height: 20 }));
    const met = names.flatMap((name, i) =>
      [...names.slice(i + 1).map(({ box }) => box), ...circles]
        .filter((box) => overlap(name.box, box))
        .map(() => name.lines.join(' ')),
    );
    expect(met).toEqual([]);
  });

  test('stand in their counties, on the plot, in letters that can be read', () => {
    const astray = names.filter((name) => !belongs(name, rings.get(name.code) ?? []));
    expect(astray.map((name) => name.lines.join(' '))).toEqual([]);
    for (const { box, size } of names) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(size).toBeGreaterThanOrEqual(10.5);
    }
  });
});

test('only districts of a town stay without a name, and only where the plot is narrow', () => {
  const unnamed = (city: string, width: number) => {
    const { table, names } = layoutOf(city, 'en', width);
    const placed = new Set(names.map((name) => name.code));
    return table.rows.filter((row) => !placed.has(row.id)).map((row) => row.label.en);
  };
  for (const city of ['jingdezhen', 'pingxiang', 'xinyu', 'yingtan', 'yichun', 'fuzhou']) {
    expect(unnamed(city, 344), city).toEqual([]);
  }
  for (const city of ['shangrao', 'jian']) expect(unnamed(city, 600), city).toEqual([]);
  expect(unnamed('ganzhou', 600)).toEqual(['Zhanggong District']);
});

test('a name too wide for its county breaks at a space before it leaves', () => {
  const { names } = layoutOf('jingdezhen', 'en', 344);
  expect(names.find(({ code }) => code === '360203')?.lines).toEqual(['Zhushan', 'District']);
});
