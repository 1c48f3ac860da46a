import type { Palette } from '../../theme/tokens';
import { swatch, type Drawn } from './drawn';
import { textWidth, words } from './words';

/** Steps of a classed map with the breaks under their joints and the real maximum at the end. */
export function legend(
  palette: Palette,
  labels: { unit: string; breaks: readonly string[]; maximum: string; zero: string },
  at: { x: number; y: number; width: number },
): Drawn[] {
  const steps = palette.map.slice(0, labels.breaks.length + 1);
  const step = at.width / steps.length;
  const y = at.y + 16;
  const numbers = [labels.zero, ...labels.breaks, labels.maximum];
  const size = Math.max(...numbers.map((n) => textWidth(n, 12))) + 5 > step ? 10 : 12;
  const widths = numbers.map((n) => textWidth(n, size));
  // The breaks say the classes; the ends give way where they would touch the next number.
  const last = numbers.length - 1;
  const shown = numbers.map((_, i) => {
    if (i === 0) return (widths[0] ?? 0) + (widths[1] ?? 0) / 2 + 4 < step;
    return i < last || (widths[last] ?? 0) + (widths[last - 1] ?? 0) / 2 + 4 < step;
  });
  return [
    words(labels.unit, 'muted', { x: at.x, y: at.y, size: 12, baseline: 'top' }),
    ...steps.map((fill, i) => swatch(at.x + i * step, y + 4, step - 1, 12, fill)),
    ...numbers.flatMap((label, i, all) =>
      shown[i]
        ? words(label, 'muted', {
            x: at.x + i * step,
            y: y + 21,
            size,
            baseline: 'top',
            align: i === 0 ? 'left' : i === all.length - 1 ? 'right' : 'center',
          })
        : [],
    ),
  ];
}
