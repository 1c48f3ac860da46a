import { cellSize, markSizes } from '../../theme/marks';
import { rect, type Shape } from './shapes';
import type { Span } from './mark-signs';

/**
 * A fraction as cells of its denominator, together as long as a bar's whole, so that a half is longer
 * than an eighth; `about` dissolves the last filled one.
 */
export function cells(
  [filled, whole]: readonly [number, number],
  about: boolean,
  span: Span,
): Shape[] {
  const { firm, radius } = markSizes(span.height);
  const { gap } = cellSize(span.height, whole);
  const step = (span.x1 - span.x0 + gap) / whole;
  const width = step - gap;
  const { y, height } = span;
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
