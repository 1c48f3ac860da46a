import { changed, sharedQuery } from './address';
import { changePage } from './page';
import { rememberLanguage } from './remembered';

/** Pages fetched ahead or seen before, newest last: a step back is there at once. */
const pages = new Map<string, Promise<Document>>();
const most = 16;

const heads =
  'title, meta[name=description], meta[name=robots], meta[name=registers], meta[property], link[rel=canonical], link[rel=alternate]';

const isOurs = (url: URL): boolean =>
  url.origin === location.origin && /^\/(en|zh-Hant|zh-Hans)(\/|$)/.test(url.pathname);

function fetchPage(path: string): Promise<Document> {
  const known = pages.get(path);
  if (known) return known;
  const coming = fetch(path, { headers: { Accept: 'text/html' } }).then(async (answer) => {
    // A page that does not exist is a page, too: it says so and offers what comes nearest.
    if (!answer.ok && answer.status !== 404) throw new Error(`${answer.status}`);
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  });
  pages.set(path, coming);
  coming.catch(() => pages.delete(path));
  for (const [oldest] of pages) {
    if (pages.size <= most) break;
    pages.delete(oldest);
  }
  return coming;
}

const entry = (from: Document): string =>
  from.querySelector<HTMLScriptElement>('script[type=module]')?.getAttribute('src') ?? '';

/** Files of style a page brings that are not here yet; resolves when they apply. */
function bringStyles(from: Document): Promise<unknown> {
  const here = new Set(
    [...document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href')),
  );
  const missing = [...from.querySelectorAll('link[rel=stylesheet]')].filter(
    (link) => !here.has(link.getAttribute('href')),
  );
  return Promise.all(
    missing.map(
      (link) =>
        new Promise((done) => {
          const copy = document.createElement('link');
          copy.rel = 'stylesheet';
          copy.href = link.getAttribute('href') ?? '';
          copy.addEventListener('load', done);
          copy.addEventListener('error', done);
          document.head.append(copy);
        }),
    ),
  );
}

function put(page: Document): void {
  const root = document.getElementById('root');
  const next = page.getElementById('root');
  if (!root || !next) throw new Error('no page');
  changePage(() => {
    document.documentElement.lang = page.documentElement.lang;
    for (const old of document.head.querySelectorAll(heads)) old.remove();
    for (const one of page.head.querySelectorAll(heads))
      document.head.append(document.importNode(one, true));
    root.replaceChildren(...[...next.childNodes].map((node) => document.importNode(node, true)));
  });
}

/** The address with the theme and currency in force; the same page in another language keeps everything. */
function dressed(href: string): URL {
  const url = new URL(href, location.href);
  const [page, other] = [location.pathname, url.pathname].map((path) =>
    path.split('/').slice(2).join('/'),
  );
  if (
    page === other &&
    url.search === '' &&
    url.hash === '' &&
    url.pathname !== location.pathname
  ) {
    url.search = location.search;
    url.hash = location.hash;
    return url;
  }
  for (const [key, value] of sharedQuery(new URLSearchParams(location.search))) {
    if (!url.searchParams.has(key)) url.searchParams.set(key, value);
  }
  return url;
}

/** The page shown now; the address bar may be a step ahead. */
let shown = '';
let steps = 0;

async function go(url: URL, scroll: number | 'keep' | null, push: boolean): Promise<void> {
  const step = (steps += 1);
  const before = document.activeElement;
  const wasLanguage = before?.closest('.language-switch') && before.getAttribute('hreflang');
  let page: Document;
  try {
    page = await fetchPage(url.pathname);
    if (entry(page) !== entry(document)) throw new Error('another release');
    await bringStyles(page);
  } catch {
    location.assign(url);
    return;
  }
  // The reader has gone somewhere else in the meantime.
  if (step !== steps) return;
  if (push) {
    history.replaceState({ y: scrollY }, '');
    history.pushState({ y: 0 }, '', url);
  }
  shown = url.pathname;
  put(page);
  const main = document.getElementById('main');
  if (scroll === 'keep') {
    if (wasLanguage)
      document
        .querySelector<HTMLElement>(`.language-switch a[hreflang="${wasLanguage}"]`)
        ?.focus({ preventScroll: true });
    return;
  }
  main?.focus({ preventScroll: true });
  const target = url.hash.length > 1 ? document.getElementById(url.hash.slice(1)) : null;
  if (scroll === null && target) target.scrollIntoView();
  else scrollTo({ top: scroll ?? 0, behavior: 'instant' });
}

/** Goes to a page of the site without a new document; another address is left to the browser. */
export async function travel(href: string): Promise<void> {
  const url = dressed(href);
  if (!isOurs(url)) return location.assign(url);
  const isSame = url.pathname.split('/').slice(2).join('/') === shown.split('/').slice(2).join('/');
  await go(url, isSame && url.pathname !== shown ? 'keep' : null, true);
}

const linkOf = (event: Event): HTMLAnchorElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;

function ahead(event: Event): void {
  const link = linkOf(event);
  if (!link || link.target || link.download) return;
  const url = new URL(link.href);
  if (isOurs(url) && url.pathname !== shown) fetchPage(url.pathname).catch(() => {});
}

/** Follows links within the site, back and forward included, by bringing the next page's content. */
export function watchLinks(): void {
  shown = location.pathname;
  history.scrollRestoration = 'manual';
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    const plain =
      event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!link || !plain || event.defaultPrevented || link.target || link.download) return;
    const url = new URL(link.href);
    if (!isOurs(url) || (url.pathname === shown && url.hash !== '')) return;
    event.preventDefault();
    if (link.closest('.language-switch')) rememberLanguage(link.hreflang);
    void travel(link.href);
  });
  for (const name of ['pointerover', 'focusin', 'touchstart'])
    document.addEventListener(name, ahead, { passive: true });
  window.addEventListener('popstate', (event) => {
    if (location.pathname === shown) {
      window.dispatchEvent(new Event(changed));
      return;
    }
    const { y = 0 } = (event.state ?? {}) as { y?: number };
    void go(new URL(location.href), y, false);
  });
}
