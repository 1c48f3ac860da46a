import { inBase64, pngOf } from '../../export/png';
import type { SlidePicture } from '../../export/pptx/figure-slides';
import { qrOf } from '../../export/qr';

/** Code of an address; null where it is too long for one. */
export async function codeOf(address: string): Promise<SlidePicture | null> {
  const svg = await qrOf(address).catch(() => null);
  const [, side] = /width="(\d+)"/.exec(svg ?? '') ?? [];
  if (svg === null || side === undefined) return null;
  const size = { width: Number(side), height: Number(side) };
  return { ...size, data: await inBase64(await pngOf({ svg, scale: 1, ...size }, 1)) };
}
