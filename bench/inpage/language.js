const han = /\p{Script=Han}/u;
const english = /[A-Za-z]{4}/;
const stale = new Set();

const isEnglish = (element) => {
  const words = bench.wordsOf(element).join(' ');
  return english.test(words) && !han.test(words);
};

function labelled() {
  const headings = [...document.querySelectorAll('h1, h2, h3, figcaption')];
  return [...bench.charts(), ...headings.filter(bench.inWindow)];
}

/**
 * Every visible chart and heading that spoke English speaks Chinese, none is missing, all are drawn.
 * A canvas has to have written Chinese since the click.
 */
function isSwitched(before) {
  const all = labelled();
  const isDone = (element) =>
    !isEnglish(element) && (!stale.has(element) || han.test(bench.wordsOf(element).join(' ')));
  return (
    document.documentElement.lang === 'zh-Hant' &&
    all.length >= before &&
    bench.charts().every(bench.hasInk) &&
    all.every(isDone)
  );
}

/** The start is absolute, because the click may lead to another document, which goes on waiting. */
async function awaitSwitch({ start, before }) {
  const at = await bench.momentOf(() => isSwitched(before));
  sessionStorage.removeItem('bench');
  bench.switched = performance.timeOrigin + at - start;
}

/** Gets ready to time the next click, which then does nothing but begin. */
bench.expectSwitch = () => {
  const before = labelled().length;
  for (const element of labelled()) {
    if (isEnglish(element)) stale.add(element);
    bench.forget(element);
  }
  const begin = ({ timeStamp }) => {
    const asked = { start: performance.timeOrigin + timeStamp, before };
    sessionStorage.setItem('bench', JSON.stringify(asked));
    void awaitSwitch(asked);
  };
  addEventListener('click', begin, { capture: true, once: true });
};

const pending = sessionStorage.getItem('bench');
if (pending) void awaitSwitch(JSON.parse(pending));
