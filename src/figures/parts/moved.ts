import type { Block, Drawn, Item } from './drawn';

const shift = (drawn: Drawn, dx: number, dy: number): Drawn =>
  drawn.kind === 'line'
    ? { ...drawn, points: drawn.points.map(([x, y]) => [x + dx, y + dy] as const) }
    : { ...drawn, x: drawn.x + dx, y: drawn.y + dy };

/** A block in another place of the plot, with the boxes that answer the pointer. */
export const moved = ({ items, height }: Block, dx: number, dy: number): Block => ({
  height,
  items: items.map((item): Item => {
    const { hit } = item;
    return {
      ...item,
      ...(hit ? { hit: { ...hit, x: hit.x + dx, y: hit.y + dy } } : {}),
      drawn: item.drawn.map((one) => shift(one, dx, dy)),
    };
  }),
});
