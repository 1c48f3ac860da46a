// The site's own scripts, in a pack all in one file: which of them a page needs, its head says.
void (document.head.querySelector('script[src="/stage.js"]')
  ? import('../stage')
  : import('../main'));
