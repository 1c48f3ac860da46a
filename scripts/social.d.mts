import type { Lang } from '../src/i18n/text';

export function inFaces(svg: string, lang: Lang): string;

export function writePictures(
  pictures: readonly { readonly lang: Lang; readonly svg: string; readonly file: string }[],
  cache?: string,
): Promise<number>;
