const pointers = [
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointerout',
  'mousedown',
  'mousemove',
  'mouseup',
  'mouseout',
  'click',
];

/**
 * Tells ECharts where the pointer is in a plot that is shown larger than it was drawn: browsers
 * report the place in px of the screen there. Returns what undoes it.
 */
export function correctPointer(host: HTMLElement, zoom: number): () => void {
  const correct = (event: Event): void => {
    if (!(event instanceof MouseEvent)) return;
    const { left, top } = host.getBoundingClientRect();
    // ECharts leaves events alone that say where they are in its own px.
    Object.assign(event, { zrX: (event.clientX - left) / zoom, zrY: (event.clientY - top) / zoom });
  };
  for (const name of pointers) host.addEventListener(name, correct, { capture: true });
  return () => {
    for (const name of pointers) host.removeEventListener(name, correct, { capture: true });
  };
}
