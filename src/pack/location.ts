import type { Archive } from './archive';
import { inside, innerOf, webOf, type Home } from './place';

/** What the site's scripts ask of `location`. */
export type PackLocation = Pick<
  Location,
  'pathname' | 'search' | 'hash' | 'href' | 'origin' | 'host' | 'assign' | 'reload' | 'toString'
>;

/** The home of this document. */
export const homeOf = (site: string): Home => ({
  file: location.href.split('#')[0] ?? '',
  site,
  now: () => innerOf(location.hash) || '/',
});

/** Where in the pack an address of the site leads, as a hash; null for an address of the web. */
export type Leads = (address: string | URL) => string | null;

export function leadsIn(home: Home, urls: typeof URL): Leads {
  const ours = new urls(webOf(home)).origin;
  return (address) => {
    const url = new urls(address, webOf(home) + home.now());
    return url.origin === ours ? `#${inside(url)}` : null;
  };
}

/**
 * `location` as if the pack stood on the web: its page is what follows "#". To go to a page is to
 * load the file anew there; the page that was left is kept with the step, for the way back.
 */
export function locationOf(home: Home, urls: typeof URL, leads: Leads): PackLocation {
  const now = () => new urls(webOf(home) + home.now());
  return {
    get pathname() {
      return now().pathname;
    },
    get search() {
      return now().search;
    },
    get hash() {
      return now().hash;
    },
    get href() {
      return now().href;
    },
    get origin() {
      return now().origin;
    },
    get host() {
      return now().host;
    },
    assign(address) {
      const hash = leads(address);
      if (hash === null) return location.assign(String(address));
      history.pushState({ from: home.now() }, '', hash);
      location.reload();
    },
    reload: () => location.reload(),
    toString: () => now().href,
  };
}

/** Where the reader came from, as `document.referrer` says it on the web. */
export function tellReferrer(home: Home, urls: typeof URL): void {
  // Our own record (`assign`), a page's scroll place, or nothing.
  const { from } = (history.state ?? {}) as { from?: string };
  if (from !== undefined)
    Object.defineProperty(document, 'referrer', { value: new urls(webOf(home) + from).href });
}

/** Lets the browser's own means take addresses of the site: steps of the history, windows, frames. */
export function translate(home: Home, leads: Leads, opened: (made: Window) => void): void {
  const inFile = (address: string | URL): string => {
    const hash = leads(address);
    return hash === null ? String(address) : home.file + hash;
  };
  for (const name of ['pushState', 'replaceState'] as const) {
    const own = history[name].bind(history);
    history[name] = (state, unused, url) =>
      own(state, unused, url === undefined || url === null ? url : inFile(url));
  }
  const open = window.open.bind(window);
  window.open = (url, ...more) => {
    const made = open(url === undefined ? url : inFile(url), ...more);
    if (made) opened(made);
    return made;
  };
  translateSource(HTMLIFrameElement.prototype, inFile);
}

/** Has an element's `src` lead elsewhere than it says. */
function translateSource(
  element: HTMLIFrameElement | HTMLImageElement,
  to: (address: string) => string,
): void {
  const own = Object.getOwnPropertyDescriptor(element, 'src');
  Object.defineProperty(element, 'src', {
    ...own,
    set(this: Element, address: string) {
      own?.set?.call(this, to(address));
    },
  });
}

/** Lets pictures be files of the pack, which an image by itself would look for in the folder. */
export function translatePictures(archive: Archive, fileAt: (path: string) => string): void {
  const inPack = (address: string): string => {
    const path = address.startsWith('/') ? archive.find(address) : null;
    return path === null ? address : fileAt(path);
  };
  const picture = HTMLImageElement.prototype;
  translateSource(picture, inPack);
  const own = picture.setAttribute;
  picture.setAttribute = function setAttribute(name, value) {
    own.call(this, name, name === 'src' ? inPack(value) : value);
  };
}
