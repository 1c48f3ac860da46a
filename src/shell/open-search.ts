import { slashOpens } from './search/slash';

/** What the search is when it has come. */
interface Searching {
  openSearch(dialog: HTMLDialogElement, input: HTMLInputElement): void;
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

/**
 * The field alone, until the search puts its list and its style around it: what is typed meanwhile
 * stands in it, also what a reader puts together sign by sign.
 */
function field(name: string): readonly [HTMLDialogElement, HTMLInputElement] {
  const [dialog, box, input] = [
    document.createElement('dialog'),
    document.createElement('div'),
    document.createElement('input'),
  ];
  [dialog.className, box.className, input.className] = [
    'search-dialog',
    'search-box',
    'search-input',
  ];
  dialog.style.cssText = 'inline-size:min(46rem,100vw - 2rem);margin:8vh auto auto;padding:0';
  input.style.cssText = 'inline-size:100%;padding:14px 16px;border:0;font-size:1.125rem';
  input.ariaLabel = dialog.ariaLabel = name;
  box.append(input);
  dialog.append(box);
  document.body.append(dialog);
  return [dialog, input];
}

/** Opens the search over the page by its link, "/", Ctrl K or ⌘ K; it comes when it is first asked for. */
export function watchSearch(load: () => Promise<Searching>): void {
  const linkIn = (part: ParentNode) => part.querySelector<HTMLAnchorElement>('a[data-search]');
  let made: ReturnType<typeof field> | undefined;
  const open = (event: Event) => {
    event.preventDefault();
    const link = linkIn(document);
    const [dialog, input] = (made ??= field(link?.textContent ?? ''));
    const isOpen = dialog.open;
    if (!isOpen) dialog.showModal();
    input.focus();
    input.select();
    if (isOpen) return;
    load().then(
      (one) => dialog.open && one.openSearch(dialog, input),
      // Its page says the same in lists.
      () => dialog.open && location.assign(link?.href ?? ''),
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
