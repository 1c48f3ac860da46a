import { shown } from './numbers.mjs';
import { kinds, limitOf } from './pages.mjs';
import { targets, verdictOf } from './targets.mjs';

const kB = 1000;
const MB = 1_000_000;

export function table(heads, rows) {
  const rule = heads.map((_, i) => (i === 0 ? '---' : '--:'));
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const twoDigits = (ratio) => (ratio === null ? '–' : ratio.toFixed(2));

const heads = [
  'page',
  'kB',
  'script',
  'requests',
  'first chart, ms',
  '× limit',
  'blocking, ms',
  '× limit',
  'main thread, ms',
  '× limit',
  'first hover, ms',
  'later hover, ms',
  'kB, all awake',
  'heap, MB',
  'language, ms',
];

function costRow(page, profile, s) {
  const of = (key, unit) => shown(s.median(page.id, key, profile), unit);
  const over = (key) =>
    // Nothing is so many times nothing.
    s.median(limitOf(page), key, profile) < 1
      ? '–'
      : twoDigits(s.ratio(page.id, limitOf(page), key, profile));
  const name = page.site === 'our' ? `**${page.name}** \`${page.path}\`` : page.name;
  return [
    name,
    of('bytes', kB),
    of('script', kB),
    of('requests'),
    of('firstInk'),
    over('firstInk'),
    of('blocking'),
    over('blocking'),
    of('mainThread'),
    over('mainThread'),
    of('firstHover'),
    of('laterHover'),
    of('awake', kB),
    of('heap', MB),
    of('language'),
  ];
}

function costs(pages, profile, s) {
  return Object.entries(kinds).flatMap(([kind, title]) => {
    const rows = pages.filter((page) => page.kind === kind && s.has(page.id));
    if (rows.length === 0) return [];
    return [
      `**${title}, ${profile}**`,
      table(
        heads,
        rows.map((page) => costRow(page, profile, s)),
      ),
    ];
  });
}

const references = { bar: 'our/embed-bar', map: 'our/embed-map', eight: 'our/overview' };

/** How many times more a peer costs than our page of the same kind. */
function peersOverOurs(pages, profiles, s) {
  const rows = pages
    .filter((page) => page.site === 'peers' && page.id !== limitOf(page))
    .filter((page) => s.has(page.id) && s.has(references[page.kind]))
    .map((page) => [
      `${page.name}, ${page.kind}`,
      ...profiles.flatMap((profile) =>
        ['firstInk', 'blocking', 'mainThread', 'language', 'bytes'].map((key) =>
          twoDigits(s.ratio(page.id, references[page.kind], key, profile)),
        ),
      ),
    ]);
  if (rows.length === 0) return [];
  const columns = profiles.flatMap((profile) =>
    ['first chart', 'blocking', 'main thread', 'language', 'bytes'].map(
      (name) => `${name}, ${profile}`,
    ),
  );
  return [
    '**Peers ÷ ours, median of the ratios of single rounds**',
    table(['peer', ...columns], rows),
  ];
}

function boundOf({ most, least, unit }) {
  return least === undefined ? `≤ ${most / (unit ?? 1)}` : `≥ ${least}`;
}

/** What could not be measured is counted, not listed. */
function kept(s) {
  const all = targets.map((target) => ({ target, ...verdictOf(target, s) }));
  const measured = all.filter(({ verdict }) => verdict !== 'not measured');
  const rows = measured.map(({ target, found, verdict }) => {
    const value = target.digits ? twoDigits(found) : shown(found, target.unit);
    return [
      target.on,
      target.what,
      boundOf(target),
      value,
      verdict === 'kept' ? verdict : `**${verdict}**`,
    ];
  });
  const count = (wanted) => all.filter(({ verdict }) => verdict === wanted).length;
  const sum = `${count('kept')} kept, ${count('missed')} missed, ${count('not measured')} not measured.`;
  const lines = rows.length > 0 ? [table(['page', 'target', 'bound', 'measured', ''], rows)] : [];
  return ['**Targets, slow profile**', ...lines, sum];
}

/** The result as Markdown that can stand in docs/speed.md. */
export function pagesReport(pages, profiles, s) {
  return [
    ...profiles.toReversed().flatMap((profile) => costs(pages, profile, s)),
    ...peersOverOurs(pages, profiles, s),
    ...kept(s),
  ].join('\n\n');
}
