import { areApart, chainedBoxes, type Sides } from './box-path';
import { chained, turned, turnedFrame } from './path';
import { short } from './path-numbers';

/** The start of a tag, without its end; what is undefined is left out. */
export const written = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${value}"`))
    .join('')}`;

/** Paint and line of an element, by the names of its attributes. */
export type Painted = Readonly<Record<string, string | undefined>>;

/** Shapes of one look, one after the other: lines, or boxes that nowhere meet. */
export interface Run {
  readonly look: string;
  readonly painted: Painted;
  readonly boxes: readonly Sides[];
  readonly path: string;
}

/**
 * The run with one more shape, null where that would change the picture: filled shapes that meet
 * would cut holes into each other, and a gradient runs over all that is in its path.
 */
export function longer(run: Run, next: Run): Run | null {
  if (run.look !== next.look) return null;
  const { fill = '', stroke } = run.painted;
  if (fill !== 'none') {
    const [box] = next.boxes;
    const isAlone = !box || run.boxes.length === 0 || !run.boxes.every((one) => areApart(one, box));
    if (isAlone || stroke || fill.startsWith('url')) return null;
  }
  return { ...run, boxes: [...run.boxes, ...next.boxes], path: run.path + next.path };
}

/** Shapes of one look as one path, hatching in its own frame. */
export function runTag({ painted, path, boxes }: Run): string {
  if (painted['fill'] !== 'none')
    return `${written('path', { ...painted, d: boxes.length > 1 ? chainedBoxes(path) : path })}/>`;
  const level = turned(path);
  if (level === null) return `${written('path', { ...painted, d: chained(path) })}/>`;
  const { transform, scale } = turnedFrame;
  const width = short(Number(painted['stroke-width'] ?? 1) / scale, 3);
  return `${written('path', { ...painted, 'stroke-width': width, transform, d: level })}/>`;
}
