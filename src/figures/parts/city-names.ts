import { say, type Lang, type Text } from '../../i18n/text';
import type { Drawn } from './drawn';
import type { MapFrame } from './map';
import type { LonLat } from './outline';
import { stroke, upright } from './shapes';
import { textWidth, words, type Voice } from './words';

/** A name on the province map: moved by hand in px, or outside with a line to its city. */
interface Placing {
  readonly dx?: number;
  readonly dy?: number;
  /** Where the name stands instead, in degrees, and which end of it. */
  readonly outside?: { readonly at: LonLat; readonly align: 'left' | 'right' };
}

const placings: Readonly<Record<string, Placing>> = {
  '360200': { outside: { at: [117.86, 29.98], align: 'left' } },
  '360300': { outside: { at: [114.02, 28.62], align: 'right' } },
};

const size = 13;

export interface CityLabel {
  readonly adcode: string;
  readonly name: Text;
  /** Second line; absent on small maps. */
  readonly value?: string;
  /** What reads on the city's fill. */
  readonly ink?: string;
  /** On hatching the name needs an edge of its own. */
  readonly halo?: boolean | string;
}

/** Names and values of the cities where they can be read, with leader lines for two that are too narrow. */
export function cityNames(
  labels: readonly CityLabel[],
  points: ReadonlyMap<string, LonLat>,
  frame: MapFrame,
  lang: Lang,
): Drawn[] {
  const small = frame.width < 300;
  // On the smallest maps a name that would cross another is left to the list beside the map.
  const placed: { x: number; y: number; width: number; height: number }[] = [];
  const crosses = (box: (typeof placed)[number]) =>
    frame.width < 190 &&
    placed.some(
      (other) =>
        Math.abs(other.x - box.x) < (other.width + box.width) / 2 &&
        Math.abs(other.y - box.y) < (other.height + box.height) / 2,
    );
  return labels.flatMap((label): Drawn[] => {
    const point = points.get(label.adcode);
    if (!point) return [];
    const [px, py] = frame.at(point);
    const { outside, dx = 0, dy = 0 } = placings[label.adcode] ?? {};
    // "Fuzhou (Jiangxi)" is the one English name of two lines.
    const lines = say(label.name, lang).replace(' (', '\n(').split('\n');
    const pitch = small ? 14 : 17;
    const all = label.value === undefined ? lines : [...lines, label.value];
    const voiceAt = (i: number): Voice => (i < lines.length ? 'label' : 'plain');
    const ink = {
      ...(label.ink === undefined ? {} : { ink: label.ink }),
      ...(label.halo ? { halo: label.halo } : {}),
    };
    const fontSize = frame.width < 200 ? size - 3 : small ? size - 1.5 : size;
    if (!outside) {
      const width = Math.max(...all.map((line) => textWidth(line, fontSize)));
      const box = { x: px + dx, y: py + dy, width, height: all.length * pitch - 2 };
      if (crosses(box)) return [];
      placed.push(box);
      return all.map((line, i) =>
        words(line, voiceAt(i), {
          x: px + dx,
          y: py + dy + (i - (all.length - 1) / 2) * pitch,
          size: fontSize,
          align: 'center',
          ...ink,
        }),
      );
    }
    const [meant, y] = frame.at(outside.at);
    const widest = Math.max(...all.map((line) => textWidth(line, fontSize)));
    // A name outside the map still stays on the plot.
    const x = outside.align === 'right' ? Math.max(meant, widest + 2) : meant;
    const leader = [
      [x + (outside.align === 'left' ? 10 : -10), y + ((all.length - 1) * pitch) / 2 + 9],
      [px, py],
    ] as const;
    return [
      stroke(leader, 'tick', 1, 0.8),
      upright(px, py - 1.5, py + 1.5, 'tick', 3.5),
      ...all.map((line, i) =>
        words(line, voiceAt(i), {
          x,
          y: y + (i - (all.length - 1) / 2) * pitch,
          size: fontSize,
          align: outside.align,
        }),
      ),
    ];
  });
}
