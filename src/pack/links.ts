import type { Archive } from './archive';
import type { Leads, PackLocation } from './location';

const linkOf = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** Shows the part of the page that an address names behind its second "#", as a browser does by itself. */
export function showPart(hash: string): void {
  for (const old of document.querySelectorAll('.is-target')) old.classList.remove('is-target');
  const part = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  part?.classList.add('is-target');
  part?.focus({ preventScroll: true });
  part?.scrollIntoView();
}

/** Makes links of the site lead to the same place of the pack: to follow, to copy, and to open elsewhere. */
export function watchLinks(
  archive: Archive,
  fileAt: (path: string) => string,
  leads: Leads,
  here: PackLocation,
): void {
  /** Writes into a link what the browser itself may follow. */
  const dress = (event: Event) => {
    const link = linkOf(event);
    const href = link?.getAttribute('href');
    if (!link || !href?.startsWith('/')) return;
    const path = archive.find(href);
    if (path === null || path.endsWith('.html')) {
      link.setAttribute('href', leads(href) ?? href);
      return;
    }
    if (link.hasAttribute('download')) link.download ||= path.split('/').at(-1) ?? '';
    link.setAttribute('href', fileAt(path));
  };
  /** Links within a page stay as they are, for its own scripts, until they are to lead from elsewhere. */
  const dressPart = (event: Event) => {
    const link = linkOf(event);
    const href = link?.getAttribute('href');
    if (link && href?.startsWith('#') && !href.startsWith('#/'))
      link.setAttribute('href', leads(here.pathname + here.search + href) ?? href);
  };
  for (const name of ['pointerover', 'pointerdown', 'focusin', 'click'])
    addEventListener(name, dress, { capture: true, passive: true });
  addEventListener('contextmenu', dressPart, true);
  addEventListener('pointerdown', (event) => isPlain(event) || dressPart(event), true);
  // Behind everything the page itself does with a click.
  addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link || event.defaultPrevented || !isPlain(event) || link.target || link.download) return;
    const hash = leads(link.href);
    if (hash === null || link.href.startsWith('blob:')) return;
    event.preventDefault();
    const [, page = '', part] = /^#([^#]*)(#.*)?$/.exec(hash) ?? [];
    if (part === undefined || page !== here.pathname + here.search) return here.assign(link.href);
    history.pushState(history.state, '', hash);
    showPart(part);
  });
}
