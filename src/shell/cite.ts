/** The address of the view: what the reader chose, without the theme it is looked at in. */
function addressNow(): string {
  const query = new URLSearchParams(location.search);
  query.delete('theme');
  const text = query.toString();
  return location.origin + location.pathname + (text === '' ? '' : `?${text}`);
}

const text = (element: Element | null | undefined): string => element?.textContent.trim() ?? '';

/** Puts into the citation what the page says now: its address, its finding, its sources. */
export function fillCitation(): void {
  const cite = document.querySelector<HTMLElement>('[data-cite]');
  if (!cite) return;
  const part = (name: string) => cite.querySelector<HTMLElement>(`[data-cite-${name}]`);
  const [open = '', close = '', stop = ''] = (cite.dataset['signs'] ?? '').split('|');
  const address = part('address');
  if (address) address.textContent = addressNow();
  const title = part('title');
  const heading = text(document.querySelector('h1'));
  const quotes = title?.dataset['citeTitle'] ?? '';
  if (title && heading !== '') title.textContent = quotes.charAt(0) + heading + quotes.charAt(1);
  const sources = [...document.querySelectorAll('.figure-page-sources > li')].map((source) => {
    const facts = text(source.querySelector('p'));
    return text(source.querySelector('h3')) + (facts === '' ? '' : open + facts + close);
  });
  const list = part('sources');
  if (list && sources.length > 0) list.textContent = sources.join(stop);
}

/** Copies the citation; where the browser does not let a page do that, it is selected, and the page says so. */
export async function copyCitation(): Promise<void> {
  fillCitation();
  const cite = document.querySelector('[data-cite]');
  const words = cite?.querySelector('p');
  const status = cite?.querySelector<HTMLElement>('[role=status]');
  if (!words || !status) return;
  try {
    await navigator.clipboard.writeText(text(words));
    status.textContent = status.dataset['copied'] ?? '';
  } catch {
    getSelection()?.selectAllChildren(words);
    status.textContent = status.dataset['selected'] ?? '';
  }
}
