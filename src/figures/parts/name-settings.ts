import type { Area, Point } from './shapes';
import { textWidth } from './words';

/** A region that wants its name on the plot, in px. */
export interface Named {
  readonly code: string;
  readonly name: string;
  /** A figure under the name. */
  readonly value?: string | undefined;
  /** Where its pin or the middle of its name would stand best. */
  readonly spot: Point;
  readonly rings: readonly (readonly Point[])[];
  /** Its pin stands on the spot, the name beside it. */
  readonly isPinned?: boolean;
  /** A number stands for its name, which a key beside the map tells. */
  readonly isNumber?: boolean;
  /** Where the name stands, with a line to its spot, once it does not fit inside; and which end of it. */
  readonly outside?: { readonly at: Point; readonly align: 'left' | 'right' } | undefined;
}

/** A name in its place: its lines, one below the other around a middle, and the box they fill. */
export interface PlacedName {
  readonly code: string;
  /** The figure is the last one of them. */
  readonly lines: readonly string[];
  readonly hasValue: boolean;
  readonly size: number;
  /** The middle of the box, whatever side the lines keep to. */
  readonly x: number;
  readonly y: number;
  readonly box: Area;
  readonly align: 'left' | 'center' | 'right';
  /** From the name to the spot it stands for. */
  readonly leader?: readonly [Point, Point];
}

export interface Setting {
  readonly lines: readonly string[];
  readonly size: number;
  readonly widths: readonly number[];
  readonly width: number;
  readonly height: number;
  /** What it costs to depart from one line at full size. */
  readonly cost: number;
}

const smallest = 10.5;
export const lineHeight = 1.2;
/** Px kept clear beside a line of a name, both sides together. */
export const clear = 5;

/** The ways a name can be written: at full size or smaller, in one line or broken at a space. */
export function settingsOf({ name, value, outside }: Named, size: number): Setting[] {
  const parts = name.split(' ');
  const breaks = [
    [name],
    ...parts
      .slice(1)
      .map((_, i) => [parts.slice(0, i + 1).join(' '), parts.slice(i + 1).join(' ')]),
  ];
  // Rather outside with a line than much smaller than the rest.
  const sizes = [size, size - 1, ...(outside ? [] : [size - 2])].map((px) =>
    Math.max(px, smallest),
  );
  return [...new Set(sizes)].flatMap((px) =>
    breaks.map((broken) => {
      const lines = value === undefined ? broken : [...broken, value];
      const widths = lines.map((line) => textWidth(line, px) + clear);
      return {
        lines,
        size: px,
        widths,
        width: Math.max(...widths),
        height: px + 2 + (lines.length - 1) * px * lineHeight,
        cost: (size - px) * 0.6 + (broken.length - 1) * 0.4,
      };
    }),
  );
}

export const boxAt = (x: number, y: number, { width, height }: Setting): Area => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** With some room on every side. */
export const grown = ({ x, y, width, height }: Area, by: number): Area => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

export const overlap = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
