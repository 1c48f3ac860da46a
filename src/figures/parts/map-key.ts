import type { Block, Item } from './drawn';
import { placeNames } from './map-names';
import type { Named, PlacedName } from './name-settings';
import type { Area } from './shapes';
import { textWidth, words } from './words';

/** A region that stands on the map by its number. */
export interface Keyed {
  readonly code: string;
  readonly name: string;
  readonly number: number;
}

/**
 * Names as {@link placeNames} sets them, but on a small map a name that has no room at its region is
 * a number there; the numbers go on after those of the pins, in the order of the table.
 */
export function placeKeyed(
  regions: readonly Named[],
  pins: readonly Area[],
  bounds: Area,
  size: number,
): { readonly names: readonly PlacedName[]; readonly keyed: readonly Keyed[] } {
  let keyed: readonly Keyed[] = [];
  for (;;) {
    const numbers = new Map(keyed.map(({ code, number }) => [code, number]));
    const asked = regions.map((region) => {
      const number = numbers.get(region.code);
      return number === undefined ? region : { ...region, name: String(number), isNumber: true };
    });
    const names = placeNames(asked, pins, bounds, size, 'near');
    const placed = new Set(names.map(({ code }) => code));
    const wanting = regions.filter(({ code }) => numbers.has(code) || !placed.has(code));
    // A number takes less room than a name, so each round leaves fewer without a place.
    if (wanting.length === keyed.length) return { names, keyed };
    keyed = wanting.map(({ code, name }, i) => ({ code, name, number: pins.length + 1 + i }));
  }
}

const line = 20;
const gap = 14;

/** The numbers and the names they stand for, as many in a line as it holds. */
export function keyBlock(keyed: readonly Keyed[], frame: Omit<Area, 'height'>): Block {
  let [x, y] = [frame.x, frame.y];
  const items = keyed.map(({ code, name, number }): Item => {
    const indent = textWidth(`${number} `, 12);
    const width = indent + textWidth(name, 12, 'regular');
    if (x > frame.x && x + width > frame.x + frame.width) [x, y] = [frame.x, y + line];
    const left = x;
    x += width + gap;
    return {
      name: code,
      hit: { x: left - 4, y: y - line / 2, width: width + 8, height: line },
      drawn: [
        words(String(number), 'figure', { x: left, y, size: 12 }),
        words(name, 'plain', { x: left + indent, y, size: 12 }),
      ],
    };
  });
  return { items, height: keyed.length > 0 ? y + line - frame.y : 0 };
}
