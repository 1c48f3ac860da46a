/** Keeps the screen from going dark while the page is seen; a browser that cannot is left as it is. */
export function keepAwake(told: (isAwake: boolean) => void = () => {}): void {
  const ask = async () => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return told(false);
    try {
      const lock = await navigator.wakeLock.request('screen');
      told(true);
      lock.addEventListener('release', () => told(false), { once: true });
    } catch {
      // Refused on a low battery; the next look at the page asks again.
      told(false);
    }
  };
  // The browser lets go whenever the page is hidden.
  document.addEventListener('visibilitychange', () => void ask());
  void ask();
}
