import type { Drawn } from './drawn';
import { rect, type Area } from './shapes';
import { words } from './words';

/** A numbered pin around a point. */
export const pin = (x: number, y: number, number: number): Drawn[] => [
  rect(x - 10, y - 10, 20, 20, { radius: 10 }),
  words(String(number), 'onMark', { x, y: y + 0.5, size: 12, align: 'center' }),
];

/** What a pin takes up, with a little room. */
export const pinBox = (x: number, y: number): Area => ({
  x: x - 12,
  y: y - 12,
  width: 24,
  height: 24,
});
