import { describe, expect, test } from 'vitest';
import { citiesOf } from '../../src/model/places';
import { placeCities } from '../../src/figures/parts/city-names';
import { raster } from '../../src/figures/parts/ground';
import { outsideOf } from '../../src/figures/parts/hatch';
import { jointCurve } from '../../src/figures/parts/joint-curve';
import { fitMap, ringsOf } from '../../src/figures/parts/map';
import { overlap, type PlacedName } from '../../src/figures/parts/name-settings';
import { langs, type Lang } from '../../src/i18n/text';
import { realRoom } from '../datasets/real-room';
import { topologyOf } from './drawing';

const topology = topologyOf('cities');
const cities = citiesOf(realRoom());

/** The names of the cities on a map of a width, as the figures place them. */
function layoutOf(lang: Lang, width: number, value?: string) {
  // As the figures do: less room beside a narrow map.
  const [left, right] = width < 400 ? [32, 20] : [44, 44];
  const frame = fitMap(topology, { x: left, y: 16, width: width - left - right, height: 620 });
  const labels = cities.map((city) => ({
    adcode: city.adcode,
    name: city.short,
    ...(value === undefined ? {} : { value }),
  }));
  const names = placeCities(labels, topology, frame, width, lang);
  return { frame, names, rings: ringsOf(topology, frame) };
}

const all = langs.flatMap((lang) =>
  [
    { width: 312, value: undefined },
    { width: 353, value: undefined },
    { width: 545, value: '732.4' },
    { width: 736, value: '732.4' },
  ].map((map) => ({ lang, ...map })),
);

describe.each(all)('the cities of a map of $width px in $lang', ({ lang, width, value }) => {
  const { frame, names, rings } = layoutOf(lang, width, value);
  const plot = { x: 0, y: 0, width, height: frame.top + frame.height };

  test('are all named, and no name meets another', () => {
    expect(names).toHaveLength(11);
    const met = names.flatMap((name, i) =>
      names.slice(i + 1).filter((other) => overlap(name.box, other.box)),
    );
    expect(met.map((name) => name.lines[0])).toEqual([]);
  });

  test('have their names in their own borders, or outside the map with a line', () => {
    const codes = [...rings.keys()];
    const ground = raster([...rings.values()], plot);
    const share = ({ code, box, leader }: PlacedName) => {
      const { own, none } = ground.shares([box], codes.indexOf(code));
      return leader ? none : own;
    };
    for (const name of names) expect(share(name), name.lines[0]).toBeGreaterThan(0.85);
  });

  test('can be joined by a curve that crosses no name', () => {
    const [from, to] = ['360500', '361100'].map((code) => ({
      rings: rings.get(code) ?? [],
      spot: [0, 0] as const,
      name: names.find((name) => name.code === code),
    }));
    if (!from || !to) throw new Error('no ends');
    const boxes = names.map(({ box }) => box);
    const line = jointCurve(from, to, boxes, plot).find((shape) => shape.kind === 'line');
    const points = line?.kind === 'line' ? line.points : [];
    expect(points.length).toBeGreaterThan(10);
    const hits = points.filter(([x, y]) =>
      boxes.some((box) => overlap(box, { x, y, width: 0.1, height: 0.1 })),
    );
    expect(hits).toEqual([]);
  });
});

test('a hatch line leaves the box of a name clear', () => {
  const box = { x: 4, y: 4, width: 2, height: 2 };
  expect(
    outsideOf(
      [
        [0, 0],
        [10, 10],
      ],
      [box],
    ),
  ).toEqual([
    [
      [0, 0],
      [4, 4],
    ],
    [
      [6, 6],
      [10, 10],
    ],
  ]);
  expect(
    outsideOf(
      [
        [0, 0],
        [10, 0],
      ],
      [box],
    ),
  ).toEqual([
    [
      [0, 0],
      [10, 0],
    ],
  ]);
});
