/** Colour roles of a mark; the theme says which colour each one is. */
export type Paint =
  | 'mark'
  | 'tick'
  | 'surface'
  | 'track'
  | 'hatch'
  | 'hatchGround'
  | 'emptyCell'
  | 'emptyCellGround'
  | 'line'
  | 'province'
  | 'joint'
  | 'note';

/** A place in px of the plot. */
export type Point = readonly [x: number, y: number];

/** A part of the plot in px. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a mark is made of, in px of the plot: screen, table, slide and picture draw the same list. */
export type Shape =
  | (Area & {
      readonly kind: 'rect';
      readonly paint: Paint;
      /** Opacity at the left and the right edge; absent means solid. */
      readonly fade?: readonly [number, number];
      /** The fade runs from the lower edge to the upper one. */
      readonly upwards?: boolean;
      readonly radius?: number;
      /** Outline of this width in place of a fill. */
      readonly stroke?: number;
    })
  | {
      readonly kind: 'line';
      readonly points: readonly Point[];
      readonly paint: Paint;
      readonly width: number;
      readonly opacity?: number;
    };

export type Rect = Extract<Shape, { kind: 'rect' }>;
export type Line = Extract<Shape, { kind: 'line' }>;

/** A box in the colour of figures, unless told otherwise; one without room has no width. */
export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  rest: Partial<Rect> = {},
): Rect => ({
  kind: 'rect',
  x,
  y,
  width: Math.max(0, width),
  height,
  paint: 'mark',
  ...rest,
});

/** A line through points. */
export const stroke = (
  points: readonly Point[],
  paint: Paint,
  width: number,
  opacity?: number,
): Line => ({
  kind: 'line',
  points,
  paint,
  width,
  ...(opacity === undefined ? {} : { opacity }),
});

/** A level line. */
export const level = (from: number, to: number, y: number, paint: Paint, width: number): Line =>
  stroke(
    [
      [from, y],
      [to, y],
    ],
    paint,
    width,
  );

/** An upright line. */
export const upright = (x: number, from: number, to: number, paint: Paint, width: number): Line =>
  stroke(
    [
      [x, from],
      [x, to],
    ],
    paint,
    width,
  );
