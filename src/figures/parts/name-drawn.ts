import type { Drawn } from './drawn';
import { clear, lineHeight, type PlacedName } from './name-settings';
import { rect, stroke } from './shapes';
import { words, type Voice } from './words';

/** A placed name as words, its figure lighter; a leader with a round foot in the region. */
export function nameDrawn(
  name: PlacedName,
  voice: Voice,
  ink: { readonly ink?: string | undefined; readonly halo?: boolean | string | undefined },
): Drawn[] {
  const { lines, size, x, y, box, align, leader } = name;
  const edge = { left: box.x + clear / 2, center: x, right: box.x + box.width - clear / 2 }[align];
  const written = lines.map((line, i) =>
    words(line, name.hasValue && i === lines.length - 1 ? 'plain' : voice, {
      x: edge,
      y: y + (i - (lines.length - 1) / 2) * size * lineHeight,
      size,
      align,
      ...(leader || ink.ink === undefined ? {} : { ink: ink.ink }),
      ...(leader || ink.halo === undefined ? {} : { halo: ink.halo }),
    }),
  );
  if (!leader) return written;
  const [, [footX, footY]] = leader;
  return [
    stroke(leader, 'surface', 2.6, 0.8),
    stroke(leader, 'tick', 1),
    rect(footX - 3.5, footY - 3.5, 7, 7, { paint: 'surface', radius: 3.5 }),
    rect(footX - 2.5, footY - 2.5, 5, 5, { paint: 'tick', radius: 2.5 }),
    ...written,
  ];
}
