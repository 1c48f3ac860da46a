import { limitOf, ourPages } from './pages.mjs';

const kB = 1000;
const page = { bytes: 60, script: 30, requests: 10, first: 1.25, blocking: 1.5 };
const budgets = {
  'our/embed-bar': { bytes: 10, script: 4, requests: 4, first: 1.15, blocking: 1.3 },
  'our/embed-map': { bytes: 14, script: 4, requests: 4, first: 1.2, blocking: 1.3 },
  'our/overview': page,
  'our/city': page,
  'our/figure': page,
};

/** All in the slow profile; `most` and `least` are bounds, `unit` divides a value before it is shown. */
function budgetOf({ id, name, path, kind }) {
  const { bytes, script, requests, first, blocking } = budgets[id];
  const of = (key) => (s) => s.median(id, key, 'slow');
  const overLimit = (key) => (s) => s.ratio(id, limitOf({ kind }), key, 'slow');
  const on = `${name}, \`${path}\``;
  return [
    { on, what: 'kB before a touch', value: of('bytes'), most: bytes * kB, unit: kB },
    { on, what: 'kB of script', value: of('script'), most: script * kB, unit: kB },
    { on, what: 'requests', value: of('requests'), most: requests },
    { on, what: 'first chart × limit', value: overLimit('firstInk'), most: first, digits: 2 },
    { on, what: 'blocking × limit', value: overLimit('blocking'), most: blocking, digits: 2 },
    { on, what: 'first hover, ms', value: of('firstHover'), most: 50 },
    { on, what: 'later hover, ms', value: of('laterHover'), most: 50 },
    { on, what: 'kB, all awake', value: of('awake'), most: 300 * kB, unit: kB },
    ...(name === 'our embed' ? [] : switchOf(id, on, kind)),
  ];
}

/** Embeds have no language switch of their own: the page around them chooses the address. */
function switchOf(id, on, kind) {
  const ms = (s) => s.median(id, 'language', 'slow');
  const share = (s) => s.ratio(id, `usual/${kind}`, 'language', 'slow');
  return [
    { on, what: 'language switch, ms', value: ms, most: 200 },
    { on, what: 'language switch × usual build', value: share, most: 0.3, digits: 2 },
  ];
}

const faster = (peer, ours, on, least) => ({
  on,
  what: `first chart, ${peer} ÷ ours`,
  value: (s) => s.ratio(peer, ours, 'firstInk', 'slow'),
  least,
  digits: 2,
});

export const targets = [
  ...ourPages.flatMap(budgetOf),
  faster('plot/bar', 'our/embed-bar', 'our embed, bar', 3),
  faster('usual/bar', 'our/embed-bar', 'our embed, bar', 6),
  faster('plot/map', 'our/embed-map', 'our embed, map', 3),
  faster('usual/map', 'our/embed-map', 'our embed, map', 6),
  faster('tree-shaken/eight', 'our/overview', 'our overview', 5),
];

/** Kept, missed, or not measured; never an error, because a slow machine is not a fault. */
export function verdictOf({ value, most, least }, s) {
  const found = value(s);
  if (found === null) return { found, verdict: 'not measured' };
  const isKept = least === undefined ? found <= most : found >= least;
  return { found, verdict: isKept ? 'kept' : 'missed' };
}
