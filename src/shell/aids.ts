import { onQuery } from './address-changed';
import { copyCitation, fillCitation } from './cite';
import { armRows, orderRows } from './rows';

onQuery(() => {
  fillCitation();
  orderRows();
});

document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-copy]')) void copyCitation();
});

// The figure above may have changed since: its finding and sources are read when the reader comes.
for (const kind of ['pointerover', 'focusin'])
  document.addEventListener(kind, ({ target }) => {
    if (target instanceof Element && target.closest('[data-cite]')) fillCitation();
  });

// A figure that was asked for by its address is drawn after the page stands, and renames it then.
const name = document.querySelector('title');
if (name) new MutationObserver(fillCitation).observe(name, { childList: true });

/** Makes the citation and the table of a page that has come answer. */
export function aid(): void {
  fillCitation();
  armRows();
}
