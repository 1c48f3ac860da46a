/** What windows-1252 makes of the bytes 0x80 to 0x9F, as browsers read it. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const mark = 0x1b;
const shift = 0x40;

/**
 * Bytes that stand as text in a document in windows-1252 (scripts/pack/squeeze.mjs). Four of them,
 * which a document would change, stand behind a mark.
 */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const byteOf = new Map([...high].map((sign, i) => [sign.charCodeAt(0), 0x80 + i]));
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i += 1) {
    let code = text.charCodeAt(i);
    if (code === mark) {
      i += 1;
      code = text.charCodeAt(i) - shift;
    }
    bytes[length] = code > 0xff ? (byteOf.get(code) ?? 0) : code;
    length += 1;
  }
  return bytes.subarray(0, length);
}

/** The same bytes without gzip, whose checksum throws where the file is damaged. */
export async function unzipped(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
