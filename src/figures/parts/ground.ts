import type { Area, Point } from './shapes';

/** Side of a cell in px: finer than any letter. */
const cell = 2;
/** Px between the points a box is judged by. */
const sample = 4;

/** Regions as cells of a grid: which one a point is in, and how much of a box each of them holds. */
export interface Raster {
  /** Index of the region at a point, -1 outside of them all. */
  ownerAt(x: number, y: number): number;
  /** Parts of some boxes, from 0 to 1: in one region, in others, in none. */
  shares(
    boxes: readonly Area[],
    region: number,
  ): { readonly own: number; readonly others: number; readonly none: number };
  /** The box around a region, empty where the region has no cell. */
  extent(region: number): Area;
  /** Number of cells of a region. */
  size(region: number): number;
}

/** Where the rings of a region cross the middle of each row. */
function crossingsOf(rings: readonly (readonly Point[])[], top: number, rows: number): number[][] {
  const crossings = Array.from({ length: rows }, (): number[] => []);
  for (const ring of rings) {
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
      const first = Math.ceil((Math.min(y1, y2) - top) / cell - 0.5);
      const end = Math.ceil((Math.max(y1, y2) - top) / cell - 0.5);
      for (let row = Math.max(0, first); row < Math.min(rows, end); row += 1) {
        const y = top + (row + 0.5) * cell;
        crossings[row]?.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
      }
    });
  }
  return crossings.map((xs) => xs.toSorted((x, other) => x - other));
}

/** A grid over `bounds` with each region's rings filled; a hole is no part of its region. */
export function raster(regions: readonly (readonly (readonly Point[])[])[], bounds: Area): Raster {
  const columns = Math.ceil(bounds.width / cell);
  const rows = Math.ceil(bounds.height / cell);
  const owners = new Int16Array(columns * rows).fill(-1);
  const sizes = regions.map(() => 0);
  const extents = regions.map(() => ({ left: Infinity, top: Infinity, right: 0, bottom: 0 }));
  regions.forEach((rings, region) => {
    const extent = extents[region];
    crossingsOf(rings, bounds.y, rows).forEach((xs, row) => {
      for (let i = 0; i + 1 < xs.length; i += 2) {
        const [x1, x2] = [xs[i] ?? 0, xs[i + 1] ?? 0];
        const from = Math.max(0, Math.ceil((x1 - bounds.x) / cell - 0.5));
        const to = Math.min(columns, Math.ceil((x2 - bounds.x) / cell - 0.5));
        if (to <= from || !extent) continue;
        owners.fill(region, row * columns + from, row * columns + to);
        sizes[region] = (sizes[region] ?? 0) + to - from;
        const y = bounds.y + (row + 0.5) * cell;
        extent.left = Math.min(extent.left, x1);
        extent.right = Math.max(extent.right, x2);
        extent.top = Math.min(extent.top, y);
        extent.bottom = y;
      }
    });
  });
  const ownerAt = (x: number, y: number): number => {
    const i = Math.floor((x - bounds.x) / cell);
    const j = Math.floor((y - bounds.y) / cell);
    return i < 0 || j < 0 || i >= columns || j >= rows ? -1 : (owners[j * columns + i] ?? -1);
  };
  return {
    ownerAt,
    shares(boxes, region) {
      let [own, none, all] = [0, 0, 0];
      for (const { x, y, width, height } of boxes) {
        const [across, down] = [Math.ceil(width / sample), Math.ceil(height / sample)];
        for (let j = 0; j <= down; j += 1) {
          for (let i = 0; i <= across; i += 1) {
            const owner = ownerAt(x + (width * i) / across, y + (height * j) / down);
            if (owner === region) own += 1;
            else if (owner === -1) none += 1;
          }
        }
        all += (across + 1) * (down + 1);
      }
      return { own: own / all, others: (all - own - none) / all, none: none / all };
    },
    extent(region) {
      const { left = 0, top = 0, right = 0, bottom = 0 } = extents[region] ?? {};
      return sizes[region]
        ? { x: left, y: top, width: right - left, height: bottom - top }
        : { x: 0, y: 0, width: -1, height: -1 };
    },
    size: (region) => sizes[region] ?? 0,
  };
}
