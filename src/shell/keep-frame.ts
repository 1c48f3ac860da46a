/** Keeps the figure of this page for when the line is gone, where a frame may keep anything at all. */
export function keepFrame(): void {
  try {
    navigator.serviceWorker.register('/frame-worker.js', { scope: './' }).catch(() => {});
  } catch {
    // A sandboxed frame has no place of its own, and some browsers keep nothing: the figure works as it is.
  }
}
