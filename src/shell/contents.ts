import { onPage } from './page';

/** The band of the screen that a part must reach to be the one that is read. */
const band = '-15% 0px -70% 0px';
/** A table of contents may hold a way to another page, too: that one has no part here. */
const inPage = '[data-contents] a[href^="#"]';

/** In a page's table of contents, marks the part the reader is at. */
export function watchContents(): void {
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        for (const link of document.querySelectorAll<HTMLAnchorElement>(inPage)) {
          if (link.hash === `#${target.id}`) link.setAttribute('aria-current', 'location');
          else link.removeAttribute('aria-current');
        }
      }
    },
    { rootMargin: band },
  );
  onPage({
    leave: () => seen.disconnect(),
    arrive: () => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>(inPage)) {
        const part = document.getElementById(link.hash.slice(1));
        if (part) seen.observe(part);
      }
    },
  });
}
