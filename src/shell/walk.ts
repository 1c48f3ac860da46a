/** What a key does in a plot: go to a row, open it, leave; null where the key means nothing here. */
export type Step = number | 'open' | 'leave' | null;

/** The step for a key, at row `at` (−1 before the first) of `count`. Ends stop; they do not wrap. */
export function walk(key: string, at: number, count: number): Step {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Enter':
      return 'open';
    case 'Escape':
      return at < 0 ? null : 'leave';
    default:
      return null;
  }
}
