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
 * Tells ECharts where the pointer is in a plot that is shown at another size than it was drawn for.
 * `width` is the width it was drawn for, in px. Returns what undoes it.
 */
export function correctPointer(host: HTMLElement, width: number): () => void {
  const correct = (event: Event): void => {
    if (!(event instanceof MouseEvent)) return;
    const { left, top, width: shown } = host.getBoundingClientRect();
    const scale = shown > 0 ? width / shown : 1;
    // ECharts leaves events alone that say where they are in its own px.
    Object.assign(event, {
      zrX: (event.clientX - left) * scale,
      zrY: (event.clientY - top) * scale,
    });
  };
  for (const name of pointers) host.addEventListener(name, correct, { capture: true });
  return () => {
    for (const name of pointers) host.removeEventListener(name, correct, { capture: true });
  };
}
