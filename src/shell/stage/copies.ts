/**
 * Ids of a copy of a drawing under names of its own, so that its patterns and gradients are found
 * where they stand; what it shares with its page is left as it is.
 */
export function renamed(markup: string, prefix: string): string {
  const own = new Set([...markup.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id));
  return markup.replaceAll(
    /(\bid="|url\(#|href="#|url\(&quot;#)([^")&]+)/g,
    (whole, before: string, id: string) => (own.has(id) ? before + prefix + id : whole),
  );
}
