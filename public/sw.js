// Keeps the whole site on the device, one release at a time. The build writes the release and the
// address of its list of files into the first two lines (scripts/offline.mjs).
const release = '{release}';
const list = '{list}';

const name = `site-${release}`;
/** Files fetched at once. */
const lanes = 6;
/** Ms a page is waited for before the kept one is shown. */
const patience = 3000;

const tell = async (message) => {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true, type: 'window' }))
    client.postMessage(message);
};

const pathOf = ({ url }) => decodeURI(new URL(url).pathname);

async function count() {
  const cache = await caches.open(name);
  const wanted = await (await cache.match(list)).json();
  const kept = new Set((await cache.keys()).map(pathOf));
  return { total: wanted.length, missing: wanted.filter((file) => !kept.has(decodeURI(file))) };
}

/** Fetches what is missing. What came before stays, so that a broken line goes on where it broke. */
async function fill() {
  const cache = await caches.open(name);
  if (!(await cache.match(list))) await cache.add(list);
  const { total, missing } = await count();
  const waiting = [...missing];
  let done = total - waiting.length;
  const lane = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      // Names under /assets/ change with their text: a release before has the same bytes.
      const kept = file.startsWith('/assets/') && (await caches.match(file, { ignoreVary: true }));
      const answer = kept || (await fetch(file, { cache: 'no-cache' }));
      // The page that says so is no page of its own.
      if (!answer.ok && !file.endsWith('/404')) throw new Error(`${file}: ${answer.status}`);
      await cache.put(file, answer);
      done += 1;
      if (done % 10 === 0 || done === total) await tell({ offline: { done, total } });
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  await tell({ offline: { done, total } });
}

/** The kept answer to an address: every slide of a deck is in the deck's own page. */
async function keptFor(path) {
  const cache = await caches.open(name);
  const deck = /^(\/[\w-]+\/present\/[\w-]+)\/\d+$/.exec(path)?.[1];
  const match = (address) => cache.match(address, { ignoreVary: true, ignoreSearch: true });
  return (await match(path)) ?? (deck ? match(deck) : undefined);
}

const notFound = async (path) =>
  (await keptFor(`/${/^\/(en|zh-Hant|zh-Hans)\//.exec(path)?.[1] ?? 'en'}/404`)) ?? Response.error();

/** A page of the site as it is today; the kept one where the line is slow or broken. */
async function pageFor(request, path) {
  const kept = await keptFor(path);
  const line = fetch(request);
  if (!kept) return line.catch(() => notFound(path));
  const late = new Promise((done) => setTimeout(done, patience, kept));
  return Promise.race([line.catch(() => kept), late]);
}

async function fileFor(request, path) {
  return (await keptFor(path)) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(fill()));

self.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      for (const other of await caches.keys())
        if (other.startsWith('site-') && other !== name) await caches.delete(other);
      await self.clients.claim();
    })(),
  ),
);

self.addEventListener('message', (event) => {
  // A newer release takes over only when a reader says so.
  if (event.data === 'take over') event.waitUntil(self.skipWaiting());
  if (event.data === 'count')
    event.waitUntil(
      count().then(({ total, missing }) =>
        event.source?.postMessage({ offline: { done: total - missing.length, total } }),
      ),
    );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  const path = decodeURI(url.pathname).replace(/(.)\/$/, '$1');
  // A deck stays the release it began as: a talk never changes in the middle.
  const isFirm = /^\/(assets\/|[\w-]+\/present\/)/.test(path);
  const isPage = request.mode === 'navigate' || /^\/(en|zh-Hant|zh-Hans)(\/|$)/.test(path);
  if (isFirm || !isPage) event.respondWith(fileFor(request, path));
  else event.respondWith(pageFor(request, path));
});
