import { describe, expect, test } from 'vitest';
import { cityCodes, cityCounties } from '../../src/figures/city-counties';
import { generalised } from '../../src/figures/parts/generalise';
import { raster } from '../../src/figures/parts/ground';
import { keyBlock } from '../../src/figures/parts/map-key';
import { overlap, type PlacedName } from '../../src/figures/parts/name-settings';
import { countiesLayout } from '../../src/figures/city-counties-plot';
import type { Point } from '../../src/figures/parts/shapes';
import { wordsWidth } from '../../src/figures/parts/words';
import { langs, type Lang } from '../../src/i18n/text';
import { realRoom } from '../datasets/real-room';
import { topologyOf, viewOf } from './drawing';

const room = realRoom();

function layoutOf(city: string, lang: Lang, width: number) {
  const view = viewOf({ lang, width, choices: { city } });
  const code = cityCodes[city] ?? '';
  const table = cityCounties.table(room, view);
  const shorts = new Map(room.places.rows.map(({ adcode, short }) => [adcode, short]));
  const topology = generalised(topologyOf(`city/${code}`), width);
  return { table, ...countiesLayout(table, view, topology, shorts) };
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
  langs.flatMap((lang) =>
    [312, 344, 576, 600, 736, 760, 1136].map((width) => ({ city, lang, width })),
  ),
);

describe.each(all)('the names of $city in $lang at $width px', ({ city, lang, width }) => {
  const { names, keyed, pins, rings, named } = layoutOf(city, lang, width);

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
    const inside = names.filter((name) => !name.leader);
    const astray = inside.filter((name) => !belongs(name, rings.get(name.code) ?? []));
    expect(astray.map((name) => name.lines.join(' '))).toEqual([]);
    for (const { box, size } of names) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(size).toBeGreaterThanOrEqual(10.5);
    }
  });

  test('keep within their own borders, or stand outside them all with a line into their county', () => {
    const codes = [...rings.keys()];
    const ground = raster([...rings.values()], { x: 0, y: 0, width, height: 700 });
    // A number has no letters to be misread across a border: its middle is in its county, as tested above.
    const numbers = new Set(keyed.map(({ code }) => code));
    for (const { code, box, leader, lines } of names) {
      if (numbers.has(code) && !leader) continue;
      const { own, none } = ground.shares([box], codes.indexOf(code));
      expect(leader ? none : own, lines.join(' ')).toBeGreaterThan(leader ? 0.99 : 0.85);
      if (leader) expect(isInside(leader[1], rings.get(code) ?? []), lines.join(' ')).toBe(true);
    }
  });

  test('are there for every county that has a pin', () => {
    const placed = new Set(names.map(({ code }) => code));
    expect([...named].filter((code) => !placed.has(code))).toEqual([]);
  });
});

test('a city has all its counties named on a map of a desktop page, in every language', () => {
  for (const city of Object.keys(cityCodes)) {
    for (const lang of langs) {
      const { table, names } = layoutOf(city, lang, 576);
      expect(names, `${city} ${lang}`).toHaveLength(table.rows.length);
    }
  }
});

test('a phone has every county on the map, by its name or by a number that the key under it tells', () => {
  for (const city of Object.keys(cityCodes)) {
    for (const lang of langs) {
      for (const width of [312, 344]) {
        const { table, names, keyed, pins } = layoutOf(city, lang, width);
        const at = `${city} ${lang} ${width}`;
        expect(names, at).toHaveLength(table.rows.length);
        expect(
          keyed.map(({ number }) => number),
          at,
        ).toEqual(keyed.map((_, i) => pins.length + 1 + i));
        for (const { code, number } of keyed)
          expect(names.find((name) => name.code === code)?.lines, at).toEqual([String(number)]);
        for (const { drawn } of keyBlock(keyed, { x: 8, y: 0, width: width - 16 }).items)
          for (const one of drawn)
            if (one.kind === 'text')
              expect(one.x + wordsWidth(one), at).toBeLessThanOrEqual(width - 8);
      }
    }
  }
});

test('a map in English leaves out what kind of county each one is, but for a name it shares', () => {
  const { names } = layoutOf('nanchang', 'en', 576);
  const written = names.map(({ lines }) => lines.join(' '));
  expect(written).toContain('Qingshanhu');
  expect(written).toContain('Nanchang County');
});
