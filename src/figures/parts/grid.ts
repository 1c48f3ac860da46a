import type { Area } from './shapes';
import type { Block, Drawn, Item } from './drawn';

/** What stands in one field of a grid: its row of the table, and the height it took. */
export interface Field {
  readonly name: string;
  readonly drawn: readonly Drawn[];
  readonly height: number;
}

const gap = 28;

/** Fields side by side while each has `least` px, in rows as high as their highest field. */
export function grid(
  fields: readonly ((place: { x: number; y: number; width: number }) => Field)[],
  room: Area,
  least: number,
): Block {
  const most = Math.max(1, Math.floor((room.width + gap) / (least + gap)));
  const rows = Math.ceil(fields.length / most);
  // As many in each row as can be: four in rows of three would leave two places empty.
  const perRow = Math.ceil(fields.length / rows);
  const width = (room.width - gap * (perRow - 1)) / perRow;
  const items: Item[] = [];
  let y = room.y;
  let bottom = room.y;
  fields.forEach((field, i) => {
    const column = i % perRow;
    if (i > 0 && column === 0) y = bottom + 26;
    const x = room.x + column * (width + gap);
    const { name, drawn, height } = field({ x, y, width });
    items.push({
      name,
      hit: { x: x - 6, y: y - 6, width: width + 12, height: height + 12 },
      drawn,
    });
    bottom = Math.max(bottom, y + height);
  });
  return { items, height: bottom - room.y };
}
