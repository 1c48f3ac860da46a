/** Scrolls 150 pixels a frame for four seconds: how even the frames were, and the longest task. */
bench.scroll = async () => {
  const tasksBefore = bench.longTasks.length;
  const frames = [];
  const step = async () => {
    const before = performance.now();
    document.scrollingElement.scrollTop += 150;
    await bench.afterFrame();
    frames.push(performance.now() - before);
  };
  const start = performance.now();
  while (performance.now() - start < 4000) await step();
  const took = performance.now() - start;
  const tasks = bench.longTasks.slice(tasksBefore).map(({ duration }) => duration);
  return {
    scrollFps: (frames.length / took) * 1000,
    worstFrame: Math.max(...frames),
    worstTask: Math.max(0, ...tasks),
  };
};

/** What the rows in the window say, asked by place, so that any kind of table may answer. */
function visibleRows() {
  const x = innerWidth / 2;
  const rows = [];
  for (let y = 4; y < innerHeight; y += 24)
    rows.push(document.elementFromPoint(x, y)?.closest('tr')?.textContent ?? '');
  return rows.join('|');
}

/** Gets ready to time the next input: to the first frame in which the rows in the window differ. */
bench.expectFilter = () => {
  const before = visibleRows();
  const start = async ({ timeStamp }) => {
    bench.filtered = (await bench.momentOf(() => visibleRows() !== before)) - timeStamp;
  };
  addEventListener('input', start, { capture: true, once: true });
};
