import { raster, type Raster } from './ground';
import {
  boxAt,
  grown,
  lineHeight,
  overlap,
  settingsOf,
  type Named,
  type PlacedName,
  type Setting,
} from './name-settings';
import type { Area, Point } from './shapes';

/** Part of a name that must stand in its own region, with this much room around it in px. */
const inside = 0.98;
const room = 1.5;
/** The part where there is no room beside the map. */
const nearly = 0.6;
/** The part that is better than a line across half of the map. */
const mostly = 0.92;
/** Parts of the plot's longer side that a line to a name may cross: as a rule, and where nothing else is left. */
const reach = 0.2;
const farReach = 0.42;
/** The part of a number that is enough for it: it has no letters to be misread. */
const touching = 0.3;

/** Px between two places that are tried: fewer on a large region, where many would do. */
const stepIn = ({ width, height }: Area): number => Math.max(3, Math.sqrt(width * height) / 32);

/** The boxes of the single lines, which say better than the whole what a name covers. */
const linesAt = (x: number, y: number, { widths, size, height }: Setting): Area[] =>
  widths.map((width, i) => ({
    x: x - width / 2,
    y: y - height / 2 + i * size * lineHeight,
    width,
    height: size + 2,
  }));

const holds = (whole: Area, box: Area): boolean =>
  box.x >= whole.x &&
  box.y >= whole.y &&
  box.x + box.width <= whole.x + whole.width &&
  box.y + box.height <= whole.y + whole.height;

/** Points of a region where the middle of its name may stand, the nearest to its spot first. */
function seatsOf(region: Named, index: number, ground: Raster, size: number) {
  const extent = ground.extent(index);
  const { x: left, y: top, width, height } = extent;
  const step = stepIn(extent);
  const [x0, y0] = region.spot;
  // A pin keeps its spot; the name stands below it first.
  const below = region.isPinned ? y0 + 18 : y0;
  const seats: { x: number; y: number; away: number }[] = [];
  for (let y = top; y <= top + height; y += step) {
    for (let x = left; x <= left + width; x += step) {
      if (ground.ownerAt(x, y) !== index) continue;
      seats.push({ x, y, away: Math.hypot(x - x0, y - below) / (size * 4) });
    }
  }
  return seats.toSorted((a, b) => a.away - b.away);
}

/** What a name is placed by. */
interface Place {
  readonly region: Named;
  readonly index: number;
  readonly ground: Raster;
  readonly size: number;
  isFree(box: Area): boolean;
}

/** Where a name costs least: inside its region, in the middle of its room and near its spot. */
function bestSeat(
  { region, index, ground, size, isFree }: Place,
  least = inside,
  around = room,
): PlacedName | null {
  const seats = seatsOf(region, index, ground, size);
  let best: PlacedName | null = null;
  let lowest = Infinity;
  for (const setting of settingsOf(region, size)) {
    for (const { x, y, away } of seats) {
      if (setting.cost + away >= lowest) break;
      const box = boxAt(x, y, setting);
      if (!isFree(box)) continue;
      const lines = linesAt(x, y, setting);
      const { own } = ground.shares(
        lines.map((line) => grown(line, around)),
        index,
      );
      if (own < least) continue;
      const wide = lines.map((line) => grown(line, 4));
      const over = (1 - own) * 30 + (1 - ground.shares(wide, index).own) * 7;
      const cost = setting.cost + away + over;
      if (cost >= lowest) continue;
      lowest = cost;
      best = {
        code: region.code,
        lines: setting.lines,
        hasValue: region.value !== undefined,
        size: setting.size,
        x,
        y,
        box,
        align: 'center',
      };
    }
  }
  return best;
}

/** A name beside the map, kept on the plot, with its line. */
function besideMap(region: Named, bounds: Area, size: number): PlacedName | null {
  const { outside, spot } = region;
  const setting = settingsOf(region, size)[0];
  if (!outside || !setting) return null;
  const { width, height, lines } = setting;
  const { at, align } = outside;
  const left = align === 'left' ? at[0] : at[0] - width;
  const x = Math.min(Math.max(left, bounds.x), bounds.x + bounds.width - width) + width / 2;
  const y = Math.max(at[1], bounds.y + height / 2);
  const box = boxAt(x, y, setting);
  // From the side that looks at the region, near the end that does.
  const from: Point = [
    Math.min(Math.max(spot[0], box.x + 8), box.x + width - 8),
    spot[1] > y ? box.y + height + 1 : box.y - 1,
  ];
  const hasValue = region.value !== undefined;
  return { code: region.code, lines, hasValue, size, x, y, box, align, leader: [from, spot] };
}

/** Small boxes along a line, for names to keep clear of. */
const along = ([[x1, y1], [x2, y2]]: readonly [Point, Point]): Area[] => {
  const count = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6);
  return Array.from({ length: count + 1 }, (_, i) => ({
    x: x1 + ((x2 - x1) * i) / count - 2,
    y: y1 + ((y2 - y1) * i) / count - 2,
    width: 4,
    height: 4,
  }));
};

/** The point of a box nearest to another point. */
const nearest = ({ x, y, width, height }: Area, [px, py]: Point): Point => [
  Math.min(Math.max(px, x), x + width),
  Math.min(Math.max(py, y), y + height),
];

const contains = ({ x, y, width, height }: Area, [px, py]: Point): boolean =>
  px >= x && px <= x + width && py >= y && py <= y + height;

/** The nearest place outside all regions from which a straight line to the spot meets nothing. */
function bySide(
  { region, index, ground, size, isFree }: Place,
  bounds: Area,
  taken: readonly Area[],
  far = reach,
): PlacedName | null {
  const { spot, code } = region;
  // A line may end in the pin it belongs to.
  const others = taken.filter((box) => !contains(box, spot));
  const farthest = Math.max(bounds.width, bounds.height) * far;
  let best: PlacedName | null = null;
  let shortest = Infinity;
  for (const setting of settingsOf(region, size)) {
    const { width, height, lines } = setting;
    for (let top = bounds.y; top + height <= bounds.y + bounds.height; top += 4) {
      for (let left = bounds.x; left + width <= bounds.x + bounds.width; left += 4) {
        const box = { x: left, y: top, width, height };
        const from = nearest(box, spot);
        const length = Math.hypot(from[0] - spot[0], from[1] - spot[1]) + setting.cost * 20;
        if (length >= Math.min(shortest, farthest) || !isFree(grown(box, 2))) continue;
        if (ground.shares([grown(box, 3)], index).none < 1) continue;
        if (along([from, spot]).some((part) => others.some((other) => overlap(part, other))))
          continue;
        shortest = length;
        const [x, y] = [left + width / 2, top + height / 2];
        const hasValue = region.value !== undefined;
        const { size: px } = setting;
        const leader = [from, spot] as const;
        best = { code, lines, hasValue, size: px, x, y, box, align: 'center', leader };
      }
    }
  }
  return best;
}

/**
 * Names of regions inside their borders, clear of pins and of one another. Regions with a pin choose
 * first, then the smallest; one too small for its name has it outside with a line: where it is told, else at
 * the nearest place that is free; far away only where that is asked for, or for a pin. Without such a
 * place it stays without on the plot, never in the table.
 */
export function placeNames(
  regions: readonly Named[],
  pins: readonly Area[],
  bounds: Area,
  size: number,
  far: 'near' | 'far' = 'far',
): PlacedName[] {
  const ground = raster(
    regions.map((region) => region.rings),
    bounds,
  );
  const taken: Area[] = [...pins];
  const isFree = (box: Area) => holds(bounds, box) && !taken.some((other) => overlap(box, other));
  // Where some have a place of their own beside the map, the others leave it to them.
  const isTold = regions.some(({ outside }) => outside);
  return regions
    .map((region, index) => ({ region, index, ground, size, isFree }))
    .toSorted(
      (a, b) =>
        Number(b.region.isPinned ?? false) - Number(a.region.isPinned ?? false) ||
        ground.size(a.index) - ground.size(b.index),
    )
    .flatMap((place) => {
      const seat =
        bestSeat(place) ??
        (place.region.outside
          ? besideMap(place.region, bounds, size)
          : isTold
            ? bestSeat(place, nearly, 0)
            : ((place.region.isNumber ? bestSeat(place, touching, 0) : null) ??
              bySide(place, bounds, taken) ??
              bestSeat(place, mostly, 0) ??
              (far === 'far' || place.region.isPinned
                ? bySide(place, bounds, taken, farReach)
                : null)));
      if (!seat) return [];
      taken.push(seat.box, ...(seat.leader ? along(seat.leader) : []));
      return [seat];
    });
}
