/**
 * The place of a picture that comes when the reader does (later.ts), made of the `<img>` that readers
 * without scripts have: the browser would fetch that one at once.
 */
export const placeOf = (html: string): string =>
  html.replace(
    /<img (class="picture w\d+") src=("[^"]+") alt=("[^"]*") width="(\d+)" height="(\d+)"[^>]*>/g,
    '<svg $1 viewBox="0 0 $4 $5" role="img" aria-label=$3 data-src=$2></svg>',
  );
