import type { EChartsOption } from 'echarts';
import type { Text } from '../../i18n/text';
import { paletteFor } from '../../theme/page';
import type { AnyTopology, View } from '../spec';
import { cityNames, placeCities } from './city-names';
import type { Drawn, Item } from './drawn';
import type { PlacedName } from './name-settings';
import { borders, hatching, mapFigure, rim, type MapFrame } from './map';

interface Around {
  /** Px where the room for the map and the names beside it ends. */
  readonly right: number;
  /** Adcodes of the cities that are named. */
  readonly named: readonly string[];
  /** A pin stands in each of them. */
  readonly pinned?: true;
  /** Drawn over the map, clear of the cities' names. */
  over(names: readonly PlacedName[]): readonly Drawn[];
  /** Drawn last: pins and the key. */
  readonly last: readonly Drawn[];
  readonly beside: readonly Item[];
}

/** Cities that the sources name are tinted, the silent ones hatched; what is said of them stands beside. */
export function namedCities(
  topology: AnyTopology,
  frame: MapFrame,
  view: View,
  cities: readonly { readonly adcode: string; readonly name: Text }[],
  { right, named, pinned, over, last, beside }: Around,
): EChartsOption {
  const palette = paletteFor(view.theme);
  const { named: tint } = palette.place;
  const isNamed = new Set(named);
  const labels = cities.map((city) =>
    isNamed.has(city.adcode)
      ? { ...city, ink: tint.label, halo: tint.fill, ...(pinned ? { isPinned: true } : {}) }
      : { ...city, halo: palette.hatchGround },
  );
  const names = placeCities(labels, topology, frame, right, view.lang);
  return mapFigure(topology, frame, view, {
    fillOf: (adcode) => (isNamed.has(adcode) ? tint : null),
    over: [
      ...hatching(
        topology,
        frame,
        (adcode) => !isNamed.has(adcode),
        names.map(({ box }) => box),
      ),
      ...borders(topology, frame),
      ...rim(topology, frame),
      ...over(names),
      ...cityNames(names, labels),
      ...last,
    ],
    beside,
  });
}
