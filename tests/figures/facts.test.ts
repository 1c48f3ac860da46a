import { describe, expect, it } from 'vitest';
import { articleDatasets } from '../../src/datasets';
import { figures } from '../../src/figures';
import { draw } from '../../src/figures/draw';
import type { FigureSpec } from '../../src/figures/spec';
import { realRoom } from '../datasets/real-room';
import { topologyOf, viewOf } from './drawing';

const room = realRoom();

/** Every view that one of a figure's choices gives, its usual one first. */
const viewsOf = (spec: FigureSpec) => [
  viewOf(),
  ...(spec.controls?.(room, viewOf()) ?? []).flatMap(({ id, options }) =>
    options.map((option) => viewOf({ choices: { [id]: option.id } })),
  ),
];

/** Where the statements of a figure come from, under any of its choices. */
const originsOf = (spec: FigureSpec): Set<string> =>
  new Set(
    viewsOf(spec)
      .map((view) => {
        const geometry = spec.geometry?.(view);
        return draw(spec, room, view, geometry ? topologyOf(geometry) : null);
      })
      .flatMap(({ table }) => table.rows.flatMap(({ cells }) => cells))
      .flatMap((cell) => [cell?.origin, ...(cell?.also ?? [])])
      .map((origin) => `${origin?.source}, ${origin?.locator}`),
  );

describe('the facts of the two articles', () => {
  it('stand in a figure that is drawn from their dataset, each with its own source and locator', () => {
    const shown = figures.map((spec) => ({ needs: spec.needs, origins: originsOf(spec) }));
    const nowhere = articleDatasets.flatMap(({ id }) =>
      room[id].rows
        .filter(({ fact }) => fact !== undefined)
        .filter(
          ({ source, locator }) =>
            !shown.some(
              ({ needs, origins }) => needs.includes(id) && origins.has(`${source}, ${locator}`),
            ),
        )
        .map(({ fact }) => fact),
    );
    expect(nowhere).toEqual([]);
  });
});
