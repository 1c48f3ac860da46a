import type { Picture } from './picture-parts';

/** Px of a bitmap that every browser still draws. */
const most = 64_000_000;

/** True where a picture can be drawn so many times larger. */
export const canScale = (
  { width, height }: Pick<Picture, 'width' | 'height'>,
  by: number,
): boolean => width * height * by * by <= most;

/** A picture as an address that an `<img>` shows. */
export const addressOf = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/**
 * A picture as PNG, `by` times as large: drawn at that size, so that it is sharp. Rejects where the
 * browser cannot draw it.
 */
export async function pngOf({ svg, width, height }: Picture, by: number): Promise<Blob> {
  const size = { width: Math.round(width * by), height: Math.round(height * by) };
  const image = new Image(size.width, size.height);
  image.src = addressOf(
    svg.replace(
      `width="${width}" height="${height}" viewBox`,
      `width="${size.width}" height="${size.height}" viewBox`,
    ),
  );
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), size);
  canvas.getContext('2d')?.drawImage(image, 0, 0, size.width, size.height);
  return new Promise((done, fail) =>
    canvas.toBlob(
      (blob) => (blob ? done(blob) : fail(new Error('The picture could not be drawn.'))),
      'image/png',
    ),
  );
}

/** A file as an address with its bytes in it. */
export const inBase64 = (blob: Blob): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      done(typeof reader.result === 'string' ? reader.result : ''),
    );
    reader.addEventListener('error', () => fail(new Error('The picture could not be read.')));
    reader.readAsDataURL(blob);
  });
