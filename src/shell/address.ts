import { changed } from './address-changed';

/** The query kept from page to page: theme and currency mean the same everywhere. */
export function sharedQuery(search: URLSearchParams): URLSearchParams {
  const shared = new URLSearchParams();
  for (const key of ['theme', 'currency']) {
    const value = search.get(key);
    if (value !== null) shared.set(key, value);
  }
  return shared;
}

/** The query with one value changed; null removes it. */
export function withValue(
  search: URLSearchParams,
  key: string,
  value: string | null,
): URLSearchParams {
  const next = new URLSearchParams(search);
  if (value === null) next.delete(key);
  else next.set(key, value);
  return next;
}

/** The last value written, and when: values that follow at once, as a slider's, are one step back. */
let last: { readonly key: string; readonly at: number } | null = null;

/**
 * Writes one value of the query into the address, a step that Back takes back unless the step `goesOn`;
 * the page stays, and everybody is told. In another page's frame Back belongs to that page.
 */
export function setQuery(key: string, value: string | null, goesOn = false): void {
  const query = withValue(new URLSearchParams(location.search), key, value).toString();
  const at = Date.now();
  const isSame = goesOn || (last?.key === key && at - last.at < 1500);
  last = { key, at };
  history[isSame || parent !== window ? 'replaceState' : 'pushState'](
    history.state,
    '',
    `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`,
  );
  window.dispatchEvent(new Event(changed));
}
