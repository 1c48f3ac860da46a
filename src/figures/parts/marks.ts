import type { Quantity } from '../../i18n/quantity';
import { markSizes, smallBar } from '../../theme/marks';
import { hatchBox } from './hatch';
import { cells } from './mark-cells';
import { chevron, isOpen, piece, tick, tilde, type Span } from './mark-signs';
import { target } from './mark-target';
import { rect, stroke, type Shape } from './shapes';

/** Where a mark stands, and the scale of its values. */
export interface MarkBox extends Span {
  at(value: number): number;
  /** Draw what is left to the whole: only for shares of a true whole. */
  readonly track?: boolean;
}

type Known = Quantity & { value: number };

const known = (q: Quantity): q is Known => q.value !== null;

const whole = (box: MarkBox, paint: 'track' | 'hatchGround') =>
  piece(box.x0, box.x1 - box.x0, box, { paint });

const unknown = (box: MarkBox): Shape[] => {
  const { voidPitch, voidLine } = markSizes(box.height);
  const ground = whole(box, 'hatchGround');
  return [
    ground,
    ...hatchBox(ground, voidPitch, false).map((line) => stroke(line, 'hatch', voidLine)),
  ];
};

/** Px by which a bar runs under its own fade: side by side they would let the ground through. */
const under = 0.5;

const targetFrom = (from: number, goal: Known, box: MarkBox): Shape[] =>
  target(from, box.at(goal.value), isOpen(goal.qualifier), box);

function limited(q: Known, box: MarkBox): Shape[] {
  const g = markSizes(box.height);
  const end = box.at(q.value);
  const solid = (to: number) => piece(box.x0, to - box.x0, box);
  switch (q.qualifier) {
    case 'exact':
      return [solid(end)];
    case 'over':
      return [
        solid(end),
        piece(end + g.gap, g.fade, box, { fade: [g.fadeOpacity, 0] }),
        chevron(end + g.gap + g.fade, box, g),
      ];
    case 'at-least':
      return [
        solid(end),
        piece(end, g.fade, box, { fade: [g.fadeOpacity, 0] }),
        tick(end, box, g),
        chevron(end + g.fade, box, g),
      ];
    case 'nearly': {
      const edge = end - g.short;
      const soft = Math.min(g.soft, edge - box.x0);
      return [
        solid(edge - soft + under),
        piece(edge - soft, soft, box, { fade: [1, 0] }),
        tick(end, box, g, g.nearTick),
      ];
    }
    case 'about': {
      const spread = Math.min(g.spread, end - box.x0);
      const wave = g.overhang + 3;
      return [
        solid(end - spread + under),
        piece(end - spread, 2 * spread, box, { fade: [1, 0] }),
        tilde(end, box.y - wave, g),
        ...(box.height > smallBar ? [tilde(end, box.y + box.height + wave, g)] : []),
      ];
    }
    case 'under':
      return [
        piece(box.x0, end - box.x0, box, { fade: [1, 0.18] }),
        tick(end, box, g),
        chevron(end - g.chevron * 0.9, box, g, -1),
      ];
  }
}

/**
 * The marks of one printed figure: a bound looks like a bound wherever it is drawn.
 * Nothing published fills the whole width with hatching, so that its length says nothing.
 */
export function markShapes(q: Quantity, box: MarkBox): Shape[] {
  if (!known(q)) return unknown(box);
  if (q.fraction) return cells(q.fraction, q.qualifier === 'about', box);
  if (q.target) return targetFrom(box.x0, q, box);
  return [...(box.track ? [whole(box, 'track')] : []), ...limited(q, box)];
}

/** A target seen from its baseline: the hatch begins where the printed figure ends, under a thin veil. */
export function targetShapes(baseline: Quantity, goal: Quantity, box: MarkBox): Shape[] {
  if (!known(goal)) return markShapes(baseline, box);
  if (!known(baseline)) return targetFrom(box.x0, goal, box);
  const g = markSizes(box.height);
  const end = box.at(baseline.value);
  const veil = isOpen(baseline.qualifier)
    ? [rect(end, box.y + 1.5, g.fade, box.height - 3, { paint: 'surface', fade: [g.veil, 0.2] })]
    : [];
  const bar = limited(baseline, box).filter(
    (shape) => box.height > smallBar || shape.kind !== 'line',
  );
  return [...targetFrom(end, goal, box), ...veil, ...bar];
}

/** Things that can be counted, one cell each, in rows of `perRow`; the last row may be short. */
export function unitShapes(count: number, box: MarkBox, perRow: number): Shape[] {
  const step = (box.x1 - box.x0) / perRow;
  const rows = Math.ceil(count / perRow);
  const height = (box.height - 2 * (rows - 1)) / rows;
  return Array.from({ length: count }, (_, i) =>
    rect(
      box.x0 + (i % perRow) * step,
      box.y + Math.floor(i / perRow) * (height + 2),
      step - Math.min(2, step * 0.3),
      height,
    ),
  );
}

/** The px at which a mark ends, fades and ticks included; labels stand beyond it. */
export const markEnd = (shapes: readonly Shape[]): number =>
  Math.max(
    ...shapes.map((s) =>
      s.kind === 'rect' ? s.x + s.width : Math.max(...s.points.map(([x]) => x)),
    ),
  );
