import { slashOpens } from './search/slash';

/** What the search is when it has come. */
interface Searching {
  openSearch(): void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName));

const hasModifier = (event: KeyboardEvent | MouseEvent): boolean =>
  event.metaKey || event.ctrlKey || event.altKey;

const isAsked = (event: KeyboardEvent): boolean =>
  event.key === '/'
    ? !hasModifier(event) && !isTyping(event.target) && slashOpens()
    : event.key.toLowerCase() === 'k' &&
      (event.ctrlKey || event.metaKey) &&
      !event.altKey &&
      !event.shiftKey;

/** Opens the search over the page by its link, "/", Ctrl K or ⌘ K; it comes when it is first asked for. */
export function watchSearch(load: () => Promise<Searching>): void {
  const linkIn = (part: ParentNode) => part.querySelector<HTMLAnchorElement>('a[data-search]');
  const open = (event: Event) => {
    event.preventDefault();
    load().then(
      (one) => one.openSearch(),
      // Its page says the same in lists.
      () => location.assign(linkIn(document)?.href ?? ''),
    );
  };
  document.addEventListener('keydown', (event) => {
    if (isAsked(event) && linkIn(document)) open(event);
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('[data-search]');
    if (link && event.button === 0 && !event.shiftKey && !hasModifier(event)) open(event);
  });
}
