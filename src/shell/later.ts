import { onPage } from './page';
import { onUnfold } from './unfold';

/** Px below the screen at which a picture is fetched. */
const near = '440px';

async function bring(place: SVGSVGElement): Promise<void> {
  const source = place.dataset['src'];
  if (source === undefined) return;
  const answer = await fetch(source);
  if (!answer.ok) throw new Error(String(answer.status));
  const file = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml');
  const picture = document.importNode(file.documentElement, true);
  picture.setAttribute('class', place.getAttribute('class') ?? '');
  place.replaceWith(picture);
}

/** Brings the pictures that stand far down a page when the reader comes near, in the width that is shown. */
export function watchPictures(): void {
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof SVGSVGElement)) continue;
        seen.unobserve(target);
        // The table beside it says the same; the next approach tries again.
        bring(target).catch(() => setTimeout(() => seen.observe(target), 5000));
      }
    },
    { rootMargin: near },
  );
  const look = (part: ParentNode) => {
    for (const place of part.querySelectorAll('svg[data-src]')) seen.observe(place);
  };
  onPage({ leave: () => seen.disconnect(), arrive: () => look(document) });
  onUnfold(look);
}
