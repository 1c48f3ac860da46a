import { sharedQuery } from './address';
import { changed } from './address-changed';
import { giveHeights, keepHeights } from './heights';
import { changePage } from './page';
import { rememberLanguage } from './remembered';
import { unfold } from './unfold';

interface Page {
  /** The document without its body. */
  readonly head: Document;
  /** The content as text: read by the document itself, folded parts stay the texts they are. */
  readonly content: string;
}

/** Pages fetched ahead or seen before, newest last: a step back is there at once. */
const pages = new Map<string, Promise<Page>>();
const most = 16;

const heads =
  'title, meta[name=description], meta[name=robots], meta[name=registers], meta[name=search], meta[property], link[rel=canonical], link[rel=alternate]';

const isOurs = (url: URL): boolean =>
  url.origin === location.origin && /^\/(en|zh-Hant|zh-Hans)(\/|$)/.test(url.pathname);

/** The build wraps every page's content in the same element, the only one of the body. */
function pageOf(text: string): Page {
  const start = '<div id="root">';
  const [body, from] = [text.indexOf('<body'), text.indexOf(start)];
  if (body < 0 || from < 0) throw new Error('no page');
  return {
    head: new DOMParser().parseFromString(text.slice(0, body), 'text/html'),
    content: text.slice(from + start.length, text.lastIndexOf('</div>')),
  };
}

function fetchPage(path: string): Promise<Page> {
  const known = pages.get(path);
  if (known) return known;
  const coming = fetch(path, { headers: { Accept: 'text/html' } }).then(async (answer) => {
    // A page that does not exist is a page, too: it says so and offers what comes nearest.
    if (!answer.ok && answer.status !== 404) throw new Error(`${answer.status}`);
    return pageOf(await answer.text());
  });
  pages.set(path, coming);
  coming.catch(() => pages.delete(path));
  for (const [oldest] of pages) {
    if (pages.size <= most) break;
    pages.delete(oldest);
  }
  return coming;
}

/** What says of which release a page is: its script's name and its style. */
const release = (from: Document): string =>
  [
    from.querySelector<HTMLScriptElement>('script[type=module]')?.getAttribute('src'),
    ...[...from.head.querySelectorAll('style')].map((style) => style.textContent),
  ].join(' ');

function put({ head, content }: Page, from: string, to: string): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('no page');
  changePage(() => {
    const onScreen = keepHeights(nameOf(from));
    // While nothing has changed yet: where what has the focus is taken away, or loses it in a page
    // that changed, the browser lays that page out on the spot.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.documentElement.lang = head.documentElement.lang;
    for (const old of document.head.querySelectorAll(heads)) old.remove();
    for (const one of head.head.querySelectorAll(heads))
      document.head.append(document.importNode(one, true));
    // A page of this site, as the build wrote it.
    root.innerHTML = content;
    giveHeights(nameOf(to));
    if (nameOf(from) !== nameOf(to)) return;
    // In another language the reader looks at the same cards: they are there in the first frame.
    for (const figure of onScreen) {
      const card = root.querySelector(`[data-folded][data-figure="${CSS.escape(figure)}"]`);
      if (card) unfold(card);
    }
  });
}

/** Folded cards on the screen are there in the first frame; the others come as on any page. */
function unfoldScreen(): void {
  for (const card of document.querySelectorAll('[data-folded]')) {
    const { top, bottom } = card.getBoundingClientRect();
    if (top < innerHeight && bottom > 0) unfold(card);
  }
}

/** What a page is called in every language. */
const nameOf = (path: string): string => path.split('/').slice(2).join('/');

/** The address with the theme and currency in force; the same page in another language keeps everything. */
function dressed(href: string): URL {
  const url = new URL(href, location.href);
  if (
    nameOf(location.pathname) === nameOf(url.pathname) &&
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
  let page: Page;
  try {
    page = await fetchPage(url.pathname);
    if (release(page.head) !== release(document)) throw new Error('another release');
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
  const from = shown;
  shown = url.pathname;
  put(page, from, shown);
  const main = document.getElementById('main');
  if (scroll === 'keep') {
    // In the frame that lays the page out anyway; a focus set now would lay it out once more.
    requestAnimationFrame(() => {
      if (wasLanguage && step === steps)
        document
          .querySelector<HTMLElement>(`.language-switch a[hreflang="${wasLanguage}"]`)
          ?.focus({ preventScroll: true });
    });
    return;
  }
  main?.focus({ preventScroll: true });
  if (scroll === null && url.hash.length > 1) unfold(document.body);
  const target = url.hash.length > 1 ? document.getElementById(url.hash.slice(1)) : null;
  if (scroll === null && target) target.scrollIntoView();
  else scrollTo({ top: scroll ?? 0, behavior: 'instant' });
  unfoldScreen();
}

/** Goes to a page of the site without a new document; another address is left to the browser. */
export async function travel(href: string): Promise<void> {
  const url = dressed(href);
  if (!isOurs(url)) return location.assign(url);
  const isSame = nameOf(url.pathname) === nameOf(shown);
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
