import type { EChartsOption, MapSeriesOption } from 'echarts';
import { bbox } from 'topojson-client';
import { paletteFor } from '../../theme/page';
import { type Fill } from '../../theme/tokens';
import { mapLines } from '../../theme/marks';
import type { AnyTopology, View } from '../spec';
import { aspectScale, borderLines, isProvince, outlineOf, type LonLat } from './outline';
import type { Drawn, Item } from './drawn';
import { hatchRings, outsideOf } from './hatch';
import { itemSeries } from './series';
import { stroke, type Area, type Line, type Paint, type Point } from './shapes';

export interface MapFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Degrees to px of the plot. */
  at(point: LonLat): readonly [number, number];
  /** Length of a kilometre in px. */
  readonly kilometre: number;
}

/** Width of a map for one px of its height. */
export function mapAspect(topology: AnyTopology): number {
  const [west, south, east, north] = bbox(topology);
  return ((east - west) / (north - south)) * aspectScale;
}

/** The largest frame of the map's own proportions at the top of a box, in the middle of its width. */
export function fitMap(topology: AnyTopology, box: Area): MapFrame {
  const [west, south, east, north] = bbox(topology);
  const aspect = mapAspect(topology);
  const height = Math.min(box.height, box.width / aspect);
  const width = height * aspect;
  const left = box.x + (box.width - width) / 2;
  const top = box.y;
  return {
    left,
    top,
    width,
    height,
    at: ([lon, lat]) => [
      left + ((lon - west) / (east - west)) * width,
      top + ((north - lat) / (north - south)) * height,
    ],
    kilometre: height / ((north - south) * 111.2),
  };
}

/** Filled regions; each answers the pointer under its adcode. */
function areas(
  topology: AnyTopology,
  frame: MapFrame,
  view: View,
  fillOf: (adcode: string) => Fill | null,
): MapSeriesOption {
  const { name, features } = outlineOf(topology);
  const palette = paletteFor(view.theme);
  return {
    type: 'map',
    map: name,
    nameProperty: 'adcode',
    aspectScale,
    roam: false,
    selectedMode: false,
    left: frame.left,
    top: frame.top,
    width: frame.width,
    height: frame.height,
    z: 2,
    label: { show: false },
    animation: false,
    data: features.features.map(({ properties: { adcode } }) => {
      const fill = fillOf(adcode);
      const areaColor = fill?.fill ?? palette.hatchGround;
      return {
        name: adcode,
        itemStyle: {
          areaColor,
          borderColor: palette.border.city,
          borderWidth: isProvince(topology) ? mapLines.city : 1,
        },
        emphasis: {
          label: { show: false },
          itemStyle: { areaColor, borderColor: palette.ink, borderWidth: mapLines.selected },
        },
      };
    }),
  };
}

const asLine = (
  frame: MapFrame,
  points: readonly LonLat[],
  width: number,
  paint: Paint,
  opacity?: number,
): Line => stroke(points.map(frame.at), paint, width, opacity);

/** A soft edge round the whole, drawn under the areas. */
const halo = (topology: AnyTopology, frame: MapFrame): Drawn[] =>
  borderLines(topology, 'outer').map((line) =>
    asLine(frame, line, mapLines.halo, 'tick', mapLines.haloOpacity),
  );

/** The line round the whole, drawn over the areas. */
export const rim = (
  topology: AnyTopology,
  frame: MapFrame,
  width: number = mapLines.province,
): Drawn[] => borderLines(topology, 'outer').map((line) => asLine(frame, line, width, 'province'));

/** Borders between regions over hatching, where the ground is too pale for white ones. */
export const borders = (topology: AnyTopology, frame: MapFrame): Drawn[] =>
  (isProvince(topology) ? borderLines(topology, 'cities') : borderLines(topology, 'counties')).map(
    (line) => asLine(frame, line, 1, 'province', 0.95),
  );

/** Rings of each region in px, by adcode. */
export const ringsOf = (
  topology: AnyTopology,
  frame: MapFrame,
): ReadonlyMap<string, readonly (readonly Point[])[]> =>
  new Map(
    outlineOf(topology).features.features.map(({ properties, geometry }) => [
      properties.adcode,
      (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
        .flat()
        .map((ring) => ring.map(([lon = 0, lat = 0]) => frame.at([lon, lat]))),
    ]),
  );

/** Hatching over the regions of which the sources say nothing; it leaves the boxes of names clear. */
export const hatching = (
  topology: AnyTopology,
  frame: MapFrame,
  isSilent: (adcode: string) => boolean,
  clear: readonly Area[],
): Drawn[] =>
  [...ringsOf(topology, frame)].flatMap(([adcode, rings]) =>
    isSilent(adcode)
      ? hatchRings(rings, 6)
          .flatMap((line) => outsideOf(line, clear))
          .map((line) => stroke(line, 'hatch', 0.8, 0.7))
      : [],
  );

/** A map under its lines and names, and beside it the items that answer the pointer. */
export const mapFigure = (
  topology: AnyTopology,
  frame: MapFrame,
  view: View,
  layers: {
    readonly fillOf: (adcode: string) => Fill | null;
    readonly over: readonly Drawn[];
    readonly beside: readonly Item[];
  },
): EChartsOption => ({
  series: [
    { ...itemSeries([{ drawn: halo(topology, frame) }], view), silent: true, z: 1 },
    areas(topology, frame, view, layers.fillOf),
    { ...itemSeries([{ drawn: layers.over }], view), silent: true, z: 3 },
    { ...itemSeries(layers.beside, view), z: 4 },
  ],
});
