import type { Drawn } from './drawn';
import { hatchBox } from './hatch';
import { rect, stroke, type Area, type Line, type Point } from './shapes';
import { textWidth, words, wrap, type Voice } from './words';

/** How a box with words looks; `silent` is hatched, as the source prints nothing there. */
export type BoxLook = 'filled' | 'plain' | 'quiet' | 'dashed' | 'silent';

export const boxSize = 14;
const pitch = boxSize * 1.3;
const inset = 10;
/** Px of a dash and of the room after it. */
const [dash, room] = [5, 4];

/** A line through points, broken into dashes of one length. */
export function dashed(points: readonly Point[], width = 1.5): Line[] {
  const pieces: Line[] = [];
  let [drawing, left] = [true, dash];
  let path: Point[] = points.slice(0, 1);
  for (const [x, y] of points.slice(1)) {
    let [fromX, fromY] = path.at(-1) ?? [x, y];
    let length = Math.hypot(x - fromX, y - fromY);
    while (length > left) {
      const part = left / length;
      [fromX, fromY] = [fromX + (x - fromX) * part, fromY + (y - fromY) * part];
      if (drawing) pieces.push(stroke([...path, [fromX, fromY]], 'mark', width));
      path = [[fromX, fromY]];
      length -= left;
      drawing = !drawing;
      left = drawing ? dash : room;
    }
    left -= length;
    // Between dashes only the place is kept.
    path = drawing ? [...path, [x, y]] : [[x, y]];
  }
  return drawing && path.length > 1 ? [...pieces, stroke(path, 'mark', width)] : pieces;
}

/** Height of a box for its words in px. */
export const boxHeight = (text: string, width: number): number =>
  wrap(text, boxSize, width - 2 * inset).length * pitch + 16;

/** A box with words in its middle. */
export function box(text: string, look: BoxLook, at: Area): Drawn[] {
  const { x, y, width, height } = at;
  const written = (voice: Voice): Drawn[] => {
    const list = wrap(text, boxSize, width - 2 * inset);
    const from = y + height / 2 - ((list.length - 1) * pitch) / 2;
    const centre = { x: x + width / 2, size: boxSize, align: 'center' as const };
    return list.map((line, i) => words(line, voice, { ...centre, y: from + i * pitch }));
  };
  switch (look) {
    case 'filled':
      return [rect(x, y, width, height, { radius: 3 }), ...written('onMark')];
    case 'plain':
      return [rect(x, y, width, height, { radius: 3, stroke: 1.5 }), ...written('label')];
    case 'quiet':
      return [rect(x, y, width, height, { radius: 3, paint: 'track' }), ...written('plain')];
    case 'dashed': {
      const [right, bottom] = [x + width, y + height];
      const corners: readonly Point[] = [
        [x, y],
        [right, y],
        [right, bottom],
        [x, bottom],
        [x, y],
      ];
      return [...dashed(corners), ...written('label')];
    }
    case 'silent': {
      const half = Math.min(width - 4, textWidth(text, boxSize) + 16) / 2;
      return [
        rect(x, y, width, height, { paint: 'hatchGround' }),
        ...hatchBox(at, 7, false).map((line) => stroke(line, 'hatch', 1)),
        rect(x + width / 2 - half, y + height / 2 - 12, 2 * half, 24, { paint: 'surface' }),
        ...written('muted'),
      ];
    }
  }
}
