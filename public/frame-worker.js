// Keeps embedded figures that a browser has shown, each with what it was shown from. Another page's
// frame must not bring the whole site onto a reader's device, so this is no part of sw.js.
const name = 'frames';
/** Files kept at most; the oldest go first. */
const most = 300;

const open = () => caches.open(name);

async function keep(request, answer) {
  if (!answer.ok) return;
  const cache = await open();
  await cache.put(request, answer);
  const kept = await cache.keys();
  for (const old of kept.slice(0, Math.max(0, kept.length - most))) await cache.delete(old);
}

/** The figures that were there before this was, and the files that their pages name. */
async function keepShown() {
  for (const { url } of await self.clients.matchAll({ includeUncontrolled: true })) {
    if (!url.startsWith(self.registration.scope)) continue;
    const page = await fetch(url);
    const text = await page.clone().text();
    await keep(url, page);
    // What the page itself needs. What wakes a figure is kept when a reader wakes one.
    const files = [...text.matchAll(/ (?:src|href)="(\/assets\/[^" ]+)"/g)].map(([, file]) => file);
    await Promise.all(files.map(async (file) => keep(file, await fetch(file)).catch(() => {})));
  }
}

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) =>
  event.waitUntil(keepShown().then(() => self.clients.claim())),
);

/** Names under /assets/ change with their text, so what is kept is right; all else is asked for anew. */
async function answer(request) {
  const isFirm = new URL(request.url).pathname.startsWith('/assets/');
  const kept = await (await open()).match(request, { ignoreVary: true, ignoreSearch: isFirm });
  if (kept && isFirm) return kept;
  try {
    const fresh = await fetch(request);
    void keep(request, fresh.clone());
    return fresh;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === location.origin)
    event.respondWith(answer(request));
});
