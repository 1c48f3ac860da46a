import type { Act, Place } from './state';

/** Ms after which a pointer that rests is hidden. */
const rest = 3000;
/** Px a finger must move to have swiped. */
const swipe = 48;

/** What a finger asks for: a swipe turns, a tap on the left third goes back, on the right third on. */
export function askedByTouch(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  width: number,
): Act | null {
  const [x, y] = [to.x - from.x, to.y - from.y];
  if (Math.abs(x) > swipe && Math.abs(x) > 1.5 * Math.abs(y))
    return { do: x < 0 ? 'next' : 'back' };
  if (Math.hypot(x, y) > swipe / 4) return null;
  if (to.x < width / 3) return { do: 'back' };
  return to.x > (2 * width) / 3 ? { do: 'next' } : null;
}

/** Controls keep their own touches. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a, button, input, select, dialog') !== null;

/** Turns the slides by touch. */
export function watchTouch(act: (asked: Act) => void): void {
  let from: { readonly id: number; readonly x: number; readonly y: number } | null = null;
  document.addEventListener(
    'pointerdown',
    ({ pointerType, pointerId, isPrimary, x, y, target }) => {
      from =
        pointerType === 'touch' && isPrimary && !isControl(target) ? { id: pointerId, x, y } : null;
    },
  );
  document.addEventListener('pointerup', ({ pointerId, x, y }) => {
    const asked = from?.id === pointerId ? askedByTouch(from, { x, y }, innerWidth) : null;
    from = null;
    if (asked) act(asked);
  });
  document.addEventListener('pointercancel', () => (from = null));
}

/** Hides the pointer once it rests. */
export function watchRest(root: HTMLElement): void {
  let timer = 0;
  const moved = () => {
    delete root.dataset['resting'];
    clearTimeout(timer);
    timer = window.setTimeout(() => (root.dataset['resting'] = ''), rest);
  };
  document.addEventListener('pointermove', ({ pointerType }) => {
    if (pointerType === 'mouse') moved();
  });
  moved();
}

/** While the key is held, the pointer is a light dot that every window of the deck sees. */
export function watchLaser(act: (at: Place | null) => void): void {
  let isHeld = false;
  let at: Place = { x: 0.5, y: 0.5 };
  document.addEventListener('pointermove', ({ x, y }) => {
    at = { x: x / innerWidth, y: y / innerHeight };
    if (isHeld) act(at);
  });
  document.addEventListener('keydown', ({ code, repeat, ctrlKey, metaKey, altKey }) => {
    if (code !== 'KeyD' || repeat || ctrlKey || metaKey || altKey) return;
    isHeld = true;
    act(at);
  });
  const release = () => {
    if (!isHeld) return;
    isHeld = false;
    act(null);
  };
  document.addEventListener('keyup', ({ code }) => {
    if (code === 'KeyD') release();
  });
  // The key may be let go in another window.
  addEventListener('blur', release);
}
