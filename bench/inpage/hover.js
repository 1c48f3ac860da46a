const tips = '.tooltip, #vg-tooltip-element, [aria-label="tip"]';
let atRest = null;
let fresh = false;

function isShown(element) {
  const { visibility, opacity } = getComputedStyle(element);
  const said = element.textContent.trim() !== '';
  return said && visibility === 'visible' && Number(opacity) > 0 && bench.inWindow(element);
}

bench.onText = (text) => {
  fresh ||= atRest !== null && !atRest.has(text);
};

/** A tooltip in the document, or words on a canvas that were not there before any hover. */
const tipIsThere = () => fresh || [...document.querySelectorAll(tips)].some(isShown);

/** Gets ready to time the next pointer move; false while an earlier tooltip is still there. */
bench.expectTip = () => {
  atRest ??= new Set(bench.charts().flatMap(bench.wordsOf));
  fresh = false;
  bench.tip = null;
  if (tipIsThere()) return false;
  const start = async ({ timeStamp }) => {
    bench.tip = (await bench.momentOf(tipIsThere)) - timeStamp;
  };
  addEventListener('pointermove', start, { capture: true, once: true });
  return true;
};

function pointOn(mark) {
  const { x, y, width, height } = mark.getBoundingClientRect();
  if (!bench.inWindow(mark)) return null;
  const points = [0.5, 0.25, 0.75, 0.1].flatMap((across) =>
    [0.5, 0.25, 0.75].map((down) => [x + width * across, y + height * down]),
  );
  const hits = (point) => document.elementFromPoint(...point)?.closest('[data-row]') === mark;
  return points.find(hits) ?? null;
}

/** Up to four points on marks: given by a peer's page, on ours found by asking what lies there. */
bench.marks = () => {
  const boxes = bench.charts().map((chart) => chart.closest('[data-hover]'));
  const box = boxes.find((one) => one !== null);
  if (!box) {
    const marks = [...document.querySelectorAll('.plot svg [data-row]')];
    return marks.map(pointOn).filter(Boolean).slice(0, 4);
  }
  const { x, y } = box.getBoundingClientRect();
  return box.dataset.hover.split(';').map((pair) => {
    const [across, down] = pair.split(',').map(Number);
    return [x + across, y + down];
  });
};
