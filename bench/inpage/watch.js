/**
 * Runs in every page before anything of its own and watches from outside; pages do not help.
 *
 * A moment is when the frame that shows the thing is painted. Whether it is there is asked while that
 * frame is being made, after its layout: a box of our own changes its size in every frame, and a
 * ResizeObserver hears of it once all is laid out. So asking lays nothing out, what a page draws in
 * its own requestAnimationFrame counts, and what comes after the frame waits for the next one. The
 * message posted then runs once the frame is painted.
 */
const bench = (window.bench = { firstInk: null, longTasks: [] });

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries())
    bench.longTasks.push({ start: startTime, duration });
}).observe({ type: 'longtask', buffered: true });

const box = document.createElement('div');
box.style.cssText = 'position:fixed;contain:strict;visibility:hidden;height:1px';
let wide = 1;
let heard = () => {};
new ResizeObserver(() => heard()).observe(box);

/** Resolves inside the next frame, when it is laid out and not yet painted. */
const laidOut = () =>
  new Promise((done) => {
    heard = done;
    requestAnimationFrame(() => {
      if (!box.isConnected) document.documentElement.append(box);
      wide = 3 - wide;
      box.style.width = `${wide}px`;
    });
  });

const posted = () =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', done, { once: true });
    port1.start();
    port2.postMessage(null);
  });

bench.afterFrame = () => new Promise((done) => requestAnimationFrame(done)).then(posted);

/** Milliseconds since the document began, after the first painted frame that shows the thing. */
bench.momentOf = async (isThere) => {
  do await laidOut();
  while (!isThere());
  await posted();
  box.remove();
  return performance.now();
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

/** What a page has not laid out because nobody sees it is not asked for its place, or it would be. */
bench.inWindow = (element) => {
  if (!element.checkVisibility({ contentVisibilityAuto: true })) return false;
  const { top: above, bottom, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && above < innerHeight && bottom > 0;
};

/** A chart is an SVG or canvas larger than an icon, inside the window. */
bench.charts = () =>
  [...document.querySelectorAll('svg, canvas')].filter((element) => {
    if (!bench.inWindow(element)) return false;
    const { width, height } = element.getBoundingClientRect();
    return width >= 120 && height >= 32;
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
