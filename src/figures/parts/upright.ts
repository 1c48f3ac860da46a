import type { Quantity } from '../../i18n/quantity';
import { markShapes } from './marks';
import { rect, stroke, type Point, type Shape } from './shapes';

/** Where a column stands: its foot, its width, and the height in px of a value. */
export interface ColumnBox {
  readonly x: number;
  readonly foot: number;
  readonly width: number;
  /** Px from the foot to the end of the scale. */
  readonly reach: number;
  height(value: number): number;
}

/** A lying mark set up on its zero: what pointed to the right now points upwards. */
function setUp(shape: Shape, { x, foot, width }: ColumnBox): Shape {
  // Mirrored as well as turned, so that the hatch of a target still rises.
  const at = ([along, across]: Point): Point => [x + width - across, foot - along];
  if (shape.kind === 'line')
    return stroke(shape.points.map(at), shape.paint, shape.width, shape.opacity);
  const [left, top] = at([shape.x + shape.width, shape.y + shape.height]);
  const { paint, fade, radius, stroke: outline } = shape;
  return rect(left, top, shape.height, shape.width, {
    paint,
    ...(fade ? { fade, upwards: true } : {}),
    ...(radius === undefined ? {} : { radius }),
    ...(outline === undefined ? {} : { stroke: outline }),
  });
}

/** The mark of one figure as a column, in the same grammar as a bar. */
export const columnShapes = (quantity: Quantity, box: ColumnBox): Shape[] =>
  markShapes(quantity, {
    x0: 0,
    x1: box.reach,
    y: 0,
    height: box.width,
    at: (value) => box.height(value),
  }).map((shape) => setUp(shape, box));

/** A figure that nobody printed but an assumption gives: an outline without a filling. */
export function hollowColumn(value: number, { x, foot, width, height }: ColumnBox): Shape[] {
  const y = foot - height(value);
  return [
    rect(x, y, width, foot - y, { paint: 'emptyCellGround' }),
    rect(x + 0.5, y + 0.5, width - 1, foot - y - 1, { paint: 'emptyCell', stroke: 1 }),
  ];
}

/** The px at which a column ends, open ends and ticks included. */
export const columnTop = (shapes: readonly Shape[], foot: number): number =>
  Math.min(
    foot,
    ...shapes.map((s) => (s.kind === 'rect' ? s.y : Math.min(...s.points.map(([, y]) => y)))),
  );
