import type { Archive } from './archive';

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv;charset=utf-8',
  html: 'text/html;charset=utf-8',
  json: 'application/json;charset=utf-8',
  svg: 'image/svg+xml;charset=utf-8',
  woff2: 'font/woff2',
};

export const typeOf = (path: string): string =>
  types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';

/** Gives each file of the archive, by its path, one address that the browser itself can read. */
export function addressesIn(archive: Archive): (path: string) => string {
  const known = new Map<string, string>();
  return (path) => {
    const address =
      known.get(path) ??
      URL.createObjectURL(new Blob([archive.bytes(path)], { type: typeOf(path) }));
    known.set(path, address);
    return address;
  };
}

/** The page that says that there is none, in the language of an address. */
const lost = (pathname: string): string =>
  `/${/^\/(en|zh-Han[ts])\//.exec(pathname)?.[1] ?? 'en'}/404.html`;

/** The page an address of the pack shows, and whether there is such a page. */
export function pageAt(archive: Archive, pathname: string): { path: string; isThere: boolean } {
  const path = archive.find(pathname);
  const isThere = path !== null && path.endsWith('.html');
  return { path: isThere ? path : lost(pathname), isThere };
}

/** `fetch` of the site's scripts, answered from the archive; what is not an address of the site goes the usual way. */
export const fetchFrom =
  (archive: Archive, urls: typeof URL, here: () => URL): typeof fetch =>
  (input, init) => {
    const url = new urls(input instanceof Request ? input.url : input, here());
    if (url.origin !== here().origin) return fetch(input, init);
    const found = archive.find(url.pathname);
    const path = found ?? pageAt(archive, url.pathname).path;
    return Promise.resolve(
      new Response(archive.bytes(path), {
        status: found === null ? 404 : 200,
        headers: { 'Content-Type': typeOf(path) },
      }),
    );
  };
