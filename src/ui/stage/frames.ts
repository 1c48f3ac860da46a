import type { Shape } from './shape';

type Point = readonly [x: number, y: number];

/** A part of a stage map as it is looked at: moved by x and y after being made k times as large. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** The box of units that a map's picture shows. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const whole: Frame = { x: 0, y: 0, k: 1 };

/** The most that a city is enlarged: beyond it nothing around says where it lies. */
const closest = 2.1;
/** Share of the picture that the places of a step may take. */
const room = 0.62;

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

/** Looks at places: near enough to see them, and never past the edge of the picture. */
export function frameOf(
  places: readonly string[],
  shape: Shape,
  ends: Readonly<Record<string, Point>>,
  view: View,
): Frame {
  const boxes = places.flatMap((adcode) => {
    const end = ends[adcode];
    const box = end ? ([...end, ...end] as const) : shape.boxes.get(adcode);
    return box ? [box] : [];
  });
  const [west, north, east, south] = [
    Math.min(...boxes.map(([x]) => x)),
    Math.min(...boxes.map(([, y]) => y)),
    Math.max(...boxes.map(([, , x]) => x)),
    Math.max(...boxes.map(([, , , y]) => y)),
  ];
  const k = within(
    Math.min((view.width * room) / (east - west), (view.height * room) / (south - north)),
    1,
    closest,
  );
  const [halfWidth, halfHeight] = [view.width / k / 2, view.height / k / 2];
  const x = within((west + east) / 2, view.x + halfWidth, view.x + view.width - halfWidth);
  const y = within((north + south) / 2, view.y + halfHeight, view.y + view.height - halfHeight);
  return {
    k: Number(k.toFixed(2)),
    x: Math.round(view.x + view.width / 2 - k * x),
    y: Math.round(view.y + view.height / 2 - k * y),
  };
}

/** Where a point of the map stands in a frame. */
export const inFrame = ({ x, y, k }: Frame, [px, py]: Point): Point => [
  Math.round(x + k * px),
  Math.round(y + k * py),
];

/** A frame as an SVG transform. */
export const transformOf = ({ x, y, k }: Frame): string => `translate(${x} ${y}) scale(${k})`;

/** Units that half of a name takes, by its letters: Han as wide as high, Latin half of that. */
const halfOf = (name: string): number => name.length * (/\p{Script=Han}/u.test(name) ? 44 : 22);

/** Whether a name at a point stands whole inside the picture. */
export const isInside = ([x, y]: Point, name: string, view: View): boolean => {
  const half = halfOf(name);
  return (
    x - half > view.x &&
    x + half < view.x + view.width &&
    y > view.y + 150 &&
    y < view.y + view.height - 60
  );
};
