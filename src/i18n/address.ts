import type { Tied } from './ties';

/** Letters beyond ASCII as a browser writes them; what cannot be read or seen stays as it is. */
const readable = (address: string): string =>
  address.replace(/(?:%[89a-f][\da-f])+/gi, (run) => {
    const bytes = run.match(/[\da-f]{2}/gi) ?? [];
    const text = new TextDecoder().decode(
      Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)),
    );
    return /[\ufffd\p{C}\p{Z}]/u.test(text) ? run : text;
  });

/** An address in words a reader knows, in pieces that end after / ? & =; an escape that is left is tied. */
export function addressPieces(address: string): Tied[] {
  let at = 0;
  return (readable(address).match(/%[\da-f]{2}|[^/?&=%]+[/?&=]*|[/?&=]+|%/gi) ?? []).map((text) => {
    const piece = { at, text, tied: text.startsWith('%') };
    at += text.length;
    return piece;
  });
}
