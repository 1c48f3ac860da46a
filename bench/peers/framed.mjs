/** A figure of fixed size whose plot has a fixed frame, so that marks lie at one place on all pages. */
export function framed(figure, { height, left = 116, legend = false }) {
  return {
    ...figure,
    width: 600,
    height,
    frame: { left, right: 24, top: legend ? 34 : 8, bottom: 30 },
  };
}

/** Points on the first four bars, just inside their start, where even the shortest has ink. */
function overBars({ rows, height, frame }) {
  const step = (height - frame.top - frame.bottom) / rows.length;
  return rows
    .slice(0, 4)
    .map((_, i) => [frame.left + 12, Math.round(frame.top + (i + 0.5) * step)]);
}

export function bars(id, title, unit, rows, size, max = null) {
  const figure = framed({ id, kind: 'bars', title, unit, rows, max }, size);
  return { ...figure, hover: overBars(figure) };
}
