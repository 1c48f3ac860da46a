import { families, palettes } from '../theme/tokens';
import { flatten } from '../theme/page';
import type { Lang } from '../i18n/text';

const light = new Map(flatten(palettes.light));

/** A short name for a text: the same text always has the same one (FNV-1a, 32 bit). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1)
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(36);
}

/** Puts a text that a page fetches on the way among `files`; returns its address, which changes with it. */
export function keepFile(name: string, text: string, files: Map<string, string>): string {
  const path = `/assets/parts/${name}.${hash(text)}.json`;
  files.set(path, text);
  return path;
}

/**
 * A page's picture as a file of its own, for pages that bring it later: on a page it takes the page's
 * colours and face, alone it is light. Puts it among `files`; returns its path and its label.
 */
export function standalone(
  svg: string,
  id: string,
  lang: Lang,
  width: number,
  files: Map<string, string>,
): { readonly path: string; readonly label: string } {
  const text = svg
    .replace(
      '<svg class="picture',
      `<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" dominant-baseline="central" font-size="12" font-family="${families[lang]}" class="picture`,
    )
    .replaceAll('class="hit"', 'class="hit" fill="transparent"')
    .replace(/var\(--([\w-]+)\)/g, (all, name: string) => {
      const colour = light.get(name);
      return colour === undefined ? all : `var(--${name},${colour})`;
    });
  const path = `/assets/pictures/${id}.${lang}.${width}.${hash(text)}.svg`;
  files.set(path, text);
  return { path, label: /aria-label="([^"]*)"/.exec(svg)?.[1] ?? '' };
}
