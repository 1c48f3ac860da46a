import type { Palette } from '../../theme/tokens';
import { swatch, type Drawn } from './drawn';
import { words } from './words';

/** Steps of a classed map with the breaks under their joints and the real maximum at the end. */
export function legend(
  palette: Palette,
  labels: { unit: string; breaks: readonly string[]; maximum: string; zero: string },
  at: { x: number; y: number; width: number },
): Drawn[] {
  const steps = palette.map.slice(0, labels.breaks.length + 1);
  const step = at.width / steps.length;
  const y = at.y + 16;
  return [
    words(labels.unit, 'muted', { x: at.x, y: at.y, size: 12, baseline: 'top' }),
    ...steps.map((fill, i) => swatch(at.x + i * step, y + 4, step - 1, 12, fill)),
    ...[labels.zero, ...labels.breaks, labels.maximum].map((label, i, all) =>
      words(label, 'muted', {
        x: at.x + i * step,
        y: y + 21,
        size: 12,
        baseline: 'top',
        align: i === 0 ? 'left' : i === all.length - 1 ? 'right' : 'center',
      }),
    ),
  ];
}
