import { markSizes } from '../../theme/marks';
import { hatchBox } from './hatch';
import { chevron, piece, tick, type Span } from './mark-signs';
import { rect, stroke, type Shape } from './shapes';

/** What is still to come: hatched and outlined between two px, fading out beyond an open end. */
export function target(from: number, end: number, open: boolean, span: Span): Shape[] {
  const { y, height } = span;
  const g = markSizes(height);
  const reach = open ? end + g.fade : end;
  const opacity = (x: number) =>
    g.hatchOpacity * (x <= end ? 1 : Math.max(0, 1 - (x - end) / g.fade));
  const hatch = hatchBox({ x: from, y, width: reach - from, height }, g.pitch, true).map((line) =>
    stroke(line, 'mark', g.hatchLine, opacity((line[0][0] + line[1][0]) / 2)),
  );
  if (!open) {
    const inset = g.outline / 2;
    const outline = { stroke: g.outline };
    return [
      ...hatch,
      rect(from + inset, y + inset, end - from - g.outline, height - g.outline, outline),
    ];
  }
  const edges = [y, y + height - g.outline].flatMap((edge) => [
    rect(from, edge, end - from + 0.5, g.outline),
    rect(end, edge, g.fade, g.outline, { fade: [1, 0] }),
  ]);
  return [
    ...hatch,
    ...edges,
    piece(from, g.outline, span),
    tick(end, span, g, 1),
    chevron(end + g.fade, span, g),
  ];
}
