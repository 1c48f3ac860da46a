/**
 * Runs in every page before anything of its own and watches from outside; pages do not help.
 *
 * A moment is measured after the frame that shows it: requestAnimationFrame posts a message, the
 * message runs once that frame is painted, and only then the page is asked whether the thing is
 * there. Layout is clean by then, so asking is cheap, and it stops at the first yes.
 */
const bench = (window.bench = { firstInk: null, longTasks: [] });

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries())
    bench.longTasks.push({ start: startTime, duration });
}).observe({ type: 'longtask', buffered: true });

bench.afterFrame = () =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', done, { once: true });
      port1.start();
      port2.postMessage(null);
    });
  });

/** Milliseconds since the document began, at the first frame that shows the thing. */
bench.momentOf = async (isThere) => {
  for (;;) {
    await bench.afterFrame();
    const at = performance.now();
    if (isThere()) return at;
  }
};

/**
 * Reading pixels back would slow a canvas down, so it has ink once something was filled, stroked or
 * written on it. All but writing is watched until the first chart only.
 */
const inked = new WeakSet();
const written = new WeakMap();
const context = CanvasRenderingContext2D.prototype;

function listen(name, note) {
  const own = context[name];
  context[name] = function listened(...args) {
    note(this.canvas, args);
    return own.apply(this, args);
  };
  return () => {
    context[name] = own;
  };
}

const undo = ['fill', 'stroke', 'fillRect', 'drawImage'].map((name) =>
  listen(name, (canvas) => inked.add(canvas)),
);
listen('fillText', (canvas, [text]) => {
  inked.add(canvas);
  if (!written.has(canvas)) written.set(canvas, new Set());
  written.get(canvas).add(String(text));
  bench.onText?.(String(text));
});

bench.watchTextOnly = () => {
  for (const release of undo) release();
};

bench.inWindow = (element) => {
  const { top: above, bottom, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && above < innerHeight && bottom > 0;
};

/** A chart is an SVG or canvas larger than an icon, inside the window. */
bench.charts = () =>
  [...document.querySelectorAll('svg, canvas')].filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width >= 120 && height >= 32 && bench.inWindow(element);
  });

const shapes = 'path, rect, circle, line, polyline, polygon';

/** An SVG has ink when one of its shapes has a box with an area. */
bench.hasInk = (chart) =>
  chart.tagName === 'CANVAS'
    ? inked.has(chart)
    : [...chart.querySelectorAll(shapes)].some((shape) => {
        const { width, height } = shape.getBoundingClientRect();
        return width * height > 0;
      });

/** All a chart or heading says, of a canvas all it said since it was last forgotten. */
bench.wordsOf = (element) => {
  if (element.tagName === 'CANVAS') return [...(written.get(element) ?? [])];
  const texts = element.tagName === 'svg' ? [...element.querySelectorAll('text')] : [element];
  return texts.map((text) => text.textContent);
};

bench.forget = (element) => written.delete(element);
