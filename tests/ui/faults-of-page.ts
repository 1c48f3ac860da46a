/** Every element that a selector finds, in the order of the page. */
export const all = <T extends Element = HTMLElement>(within: ParentNode, selector: string): T[] => [
  ...within.querySelectorAll<T>(selector),
];

/** Where a page points into itself: every id it names, and every id it gives. */
export function faultsOfIds(page: Document): string[] {
  const ids = all(page, '[id]').map((element) => element.id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `twice the id ${id}`);
  const known = new Set(ids);
  const named = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget'].flatMap(
    (attribute) =>
      all(page, `[${attribute}]`).map((element) => element.getAttribute(attribute) ?? ''),
  );
  const anchors = all(page, 'a[href^="#"]').map(
    (link) => link.getAttribute('href')?.slice(1) ?? '',
  );
  const lost = [...named, ...anchors].filter((id) => !known.has(id));
  return [...twice, ...lost.map((id) => `nothing has the id ${id}`)];
}

const textOf = (within: ParentNode, selector: string): string =>
  within.querySelector(selector)?.textContent ?? '';

/** What is wrong with a page's citation: every figure and every dataset has one, in the words of its page. */
export function faultsOfCitation(page: Document, path: string): string[] {
  const cites = [...page.querySelectorAll('[data-cite]')];
  const isCited = /\/(charts\/(?!grammar)|data\/(?!discrepancies|method|changes))./.test(path);
  const exists = !page.querySelector('meta[name=robots]');
  if (cites.length !== (isCited && exists ? 1 : 0)) return [`${cites.length} citations`];
  return cites.flatMap((cite) => {
    const list = textOf(cite, '[data-cite-sources]');
    const sources = [...page.querySelectorAll('.figure-page-sources h3')];
    const faults = [
      textOf(cite, '[data-cite-title]').includes(textOf(page, 'h1')) ? '' : 'cites another title',
      textOf(cite, '[data-cite-address]') === path ? '' : 'cites another address',
      sources.every((source) => list.includes(source.textContent)) ? '' : 'cites fewer sources',
      path.startsWith('/en/') || !/Sources|Copy|read by/.test(cite.textContent)
        ? ''
        : 'cites in another language',
    ];
    return faults.filter((fault) => fault !== '');
  });
}

/** Files that a page offers to take away. */
export const offeredBy = (page: ParentNode): string[] =>
  [...page.querySelectorAll('a[download]')].map((link) => link.getAttribute('href') ?? '');
