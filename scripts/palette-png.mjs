import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const asDeflate = promisify(deflate);

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function chunk(type, data) {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  data.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}

/** The 256 colours that most px have, and for every colour the nearest of them. */
function paletteOf(colours) {
  const counts = new Map();
  let from = 0;
  // Counted run by run: most of a chart is ground.
  for (let to = 1; to <= colours.length; to += 1) {
    if (colours[to] === colours[from]) continue;
    counts.set(colours[from], (counts.get(colours[from]) ?? 0) + to - from);
    from = to;
  }
  const palette = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 256)
    .map(([colour]) => colour);
  const parts = palette.map((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]);
  const nearest = (colour) => {
    const [r, g, b] = [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
    let [best, least] = [0, Infinity];
    parts.forEach(([pr, pg, pb], i) => {
      // The eye is keenest in green.
      const far = 2 * (r - pr) ** 2 + 4 * (g - pg) ** 2 + 3 * (b - pb) ** 2;
      if (far < least) [best, least] = [i, far];
    });
    return best;
  };
  const indexOf = new Map(palette.map((colour, i) => [colour, i]));
  for (const colour of counts.keys())
    if (!indexOf.has(colour)) indexOf.set(colour, nearest(colour));
  return { parts, indexOf };
}

/**
 * Opaque px (RGBA, 8 bit) as a PNG of at most 256 colours: drawn charts have few, so it is a third of
 * the size and looks the same.
 */
export async function palettePng({ width, height, pixels }) {
  // Four bytes a px, read as one number; the last byte, its opacity, says nothing here.
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const { parts, indexOf } = paletteOf(colours);
  const rows = Buffer.alloc((width + 1) * height);
  let [last, index] = [colours[0], indexOf.get(colours[0])];
  for (let y = 0, at = 0, to = 0; y < height; y += 1) {
    // Each row begins with its filter: none.
    to += 1;
    for (let x = 0; x < width; x += 1, at += 1, to += 1) {
      if (colours[at] !== last) [last, index] = [colours[at], indexOf.get(colours[at])];
      rows[to] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const body = await asDeflate(rows, { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(parts.flat())),
    chunk('IDAT', body),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
