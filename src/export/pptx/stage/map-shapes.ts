import type PptxGenJS from 'pptxgenjs';
import { textWidth } from '../../../figures/parts/words';
import { palettes, type Theme } from '../../../theme/tokens';
import { hex, slideFace } from '../slide-frame';
import type { SlideMap } from './words';

// The library draws it, and its list of names forgets it.
const freeform = 'custGeom' as PptxGenJS.SHAPE_NAME;

/** Inches. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

type Point = readonly [x: number, y: number];

/** The rings of a path of relative lines: `M x y l dx dy … z`, again and again. */
export function ringsOf(path: string): Point[][] {
  return path
    .split('z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const steps = (ring.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
      const points: Point[] = [];
      let [x, y] = [0, 0];
      for (let i = 0; i + 1 < steps.length; i += 2) {
        [x, y] = [x + (steps[i] ?? 0), y + (steps[i + 1] ?? 0)];
        points.push([x, y]);
      }
      return points;
    });
}

/** Points of a city's name on a map. */
const size = 13;

/** A map as shapes that an office can colour and move, each city one, with the names of those lit. */
export function addMap(slide: PptxGenJS.Slide, map: SlideMap, room: Room, theme: Theme): void {
  const { place, border } = palettes[theme];
  const scale = Math.min(room.w / map.width, room.h / map.height);
  const left = room.x + (room.w - map.width * scale) / 2;
  const top = room.y + (room.h - map.height * scale) / 2;
  for (const { path, isLit, name, at } of map.areas) {
    const rings = ringsOf(path);
    const all = rings.flat();
    const [west, north] = [Math.min(...all.map(([x]) => x)), Math.min(...all.map(([, y]) => y))];
    const [east, south] = [Math.max(...all.map(([x]) => x)), Math.max(...all.map(([, y]) => y))];
    const placed = ([x, y]: Point) => ({ x: (x - west) * scale, y: (y - north) * scale });
    slide.addShape(freeform, {
      x: left + west * scale,
      y: top + north * scale,
      w: (east - west) * scale,
      h: (south - north) * scale,
      fill: { color: hex((isLit ? place.current : place.named).fill) },
      line: { color: hex(border.city), width: 0.75 },
      objectName: name,
      points: rings.flatMap((ring) => [
        ...ring.map((point, i) => (i === 0 ? { ...placed(point), moveTo: true } : placed(point))),
        { close: true as const },
      ]),
    });
    // A name that its city has no room for stands beside the map alone.
    if (!isLit || textWidth(name, size) / 72 > (east - west) * scale * 0.6) continue;
    slide.addText(name, {
      x: left + at[0] * scale - 0.9,
      y: top + at[1] * scale - 0.18,
      w: 1.8,
      h: 0.36,
      margin: 0,
      align: 'center',
      valign: 'middle',
      fontFace: slideFace,
      fontSize: size,
      bold: true,
      color: hex(place.current.label),
    });
  }
}
