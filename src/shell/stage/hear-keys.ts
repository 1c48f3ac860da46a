import { askedBy, type Here } from './keys';
import type { Act } from './state';

/** What the one with the focus does with a key itself. */
function isTaken(event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (event.defaultPrevented || event.isComposing || !(target instanceof HTMLElement))
    return event.defaultPrevented;
  if (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) return true;
  if ((key === ' ' || key === 'Enter') && target.closest('a, button, summary')) return true;
  // A dialog closes by Escape itself.
  return key === 'Escape' && document.querySelector('dialog[open]') !== null;
}

/** Hears the keys of a window, a clicker's among them. */
export function hearKeys(act: (asked: Act) => void, here: Record<Here, () => void>): void {
  addEventListener('keydown', (event) => {
    if (isTaken(event)) return;
    const asked = askedBy(event);
    if (asked === null) return;
    event.preventDefault();
    // A key that is held turns once.
    if (event.repeat) return;
    if (typeof asked === 'string') here[asked]();
    else act(asked);
  });
}
