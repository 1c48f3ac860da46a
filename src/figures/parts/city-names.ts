import { say, type Lang, type Text } from '../../i18n/text';
import type { AnyTopology } from '../spec';
import type { Drawn } from './drawn';
import { ringsOf, type MapFrame } from './map';
import { placeNames } from './map-names';
import type { PlacedName } from './name-settings';
import { nameDrawn } from './name-drawn';
import { pinBox } from './pin';
import { labelPoints, type LonLat } from './outline';

/** Where the name of a city at the edge of the map stands once it does not fit inside, in degrees. */
const outside: Readonly<
  Record<string, { readonly at: LonLat; readonly align: 'left' | 'right' } | undefined>
> = {
  '360200': { at: [117.86, 29.98], align: 'left' },
  '360300': { at: [114.02, 28.62], align: 'right' },
  '360600': { at: [117.72, 27.5], align: 'left' },
};

const size = 13;

export interface CityLabel {
  readonly adcode: string;
  readonly name: Text;
  /** Second line; absent on small maps. */
  readonly value?: string;
  /** What reads on the city's fill. */
  readonly ink?: string;
  /** An edge for a name that crosses a border. */
  readonly halo?: boolean | string;
  /** A pin stands on its spot, the name beside it. */
  readonly isPinned?: boolean;
}

/**
 * Places for the names and values of the cities, with lines to those that are too narrow for
 * theirs; `right` is where the room for the map ends.
 */
export function placeCities(
  labels: readonly CityLabel[],
  topology: AnyTopology,
  frame: MapFrame,
  right: number,
  lang: Lang,
): PlacedName[] {
  const points = labelPoints(topology);
  const rings = ringsOf(topology, frame);
  const regions = labels.flatMap(({ adcode, name, value, isPinned = false }) => {
    const point = points.get(adcode);
    const placing = outside[adcode];
    return point
      ? [
          {
            code: adcode,
            name: say(name, lang),
            value,
            spot: frame.at(point),
            rings: rings.get(adcode) ?? [],
            isPinned,
            outside: placing && { ...placing, at: frame.at(placing.at) },
          },
        ]
      : [];
  });
  const bounds = { x: 0, y: 2, width: right, height: frame.top + frame.height + 8 };
  const pins = regions.flatMap(({ spot: [x, y], isPinned }) => (isPinned ? [pinBox(x, y)] : []));
  return placeNames(regions, pins, bounds, frame.width < 320 ? size - 1.5 : size);
}

/** The names of the cities as words, each in the ink of its area. */
export function cityNames(names: readonly PlacedName[], labels: readonly CityLabel[]): Drawn[] {
  const inks = new Map(labels.map((label) => [label.adcode, label]));
  return names.flatMap((name) => nameDrawn(name, 'label', inks.get(name.code) ?? {}));
}
