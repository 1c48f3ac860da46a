import { say, type Lang, type Text } from '../../i18n/text';
import type { Drawn } from './drawn';
import type { MapFrame } from './map';
import type { LonLat } from './outline';
import { stroke, upright } from './shapes';
import { words, type Voice } from './words';

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
    const fontSize = small ? size - 1.5 : size;
    if (!outside) {
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
    const [x, y] = frame.at(outside.at);
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
