/** What is made of a folded part's text before it is put into the page. */
let made = (html: string): string => html;

/** Tells what is made of every folded part's text. */
export const unfoldAs = (make: typeof made): void => void (made = make);

const told: ((part: Element) => void)[] = [];

/** Hears of every part that is put into the page. */
export const onUnfold = (heard: (part: Element) => void): void => void told.push(heard);

/** Puts what is folded inside an element into the page, where a browser with scripts has read it as text. */
export function unfold(part: Element): void {
  // Written by the build, as the rest of the page.
  for (const fold of part.querySelectorAll('noscript[data-fold]'))
    // A parser that knows of no scripts has made elements of it.
    fold.outerHTML = made(fold.firstElementChild ? fold.innerHTML : fold.textContent);
  part.removeAttribute('data-folded');
  for (const heard of told) heard(part);
}

/** Milliseconds after which what waits for an idle moment is done all the same: some browsers never find one. */
const patience = 1000;

/** When nothing else is to be done. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: patience });
  else setTimeout(work, 50);
}
