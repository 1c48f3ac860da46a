import { cellSize, markSizes } from '../../theme/marks';
import { rect, type Shape } from './shapes';
import type { Span } from './mark-signs';

/** A fraction as cells of its denominator; `about` dissolves the last filled one. */
export function cells(
  [filled, whole]: readonly [number, number],
  about: boolean,
  span: Span,
): Shape[] {
  const { firm, radius } = markSizes(span.height);
  const { side, gap } = cellSize(span.height, whole);
  const step = Math.min(
    (span.x1 - span.x0 + gap) / whole,
    Math.min(side, Math.max(span.height, 12)) + gap,
  );
  const width = step - gap;
  const height = Math.min(span.height, width);
  const y = span.y + (span.height - height) / 2;
  return Array.from({ length: whole }, (_, i): Shape[] => {
    const x = span.x0 + i * step;
    if (i < filled - 1 || (i < filled && !about)) return [rect(x, y, width, height, { radius })];
    const empty = [
      rect(x, y, width, height, { paint: 'emptyCellGround', radius }),
      rect(x + 0.5, y + 0.5, width - 1, height - 1, { paint: 'emptyCell', stroke: 1, radius }),
    ];
    if (i >= filled) return empty;
    const solid = width * firm;
    return [
      ...empty,
      // Half a px under its fade, so that no ground shows between them.
      rect(x, y, solid + 0.5, height),
      rect(x + solid, y, width - solid, height, { fade: [1, 0] }),
    ];
  }).flat();
}
