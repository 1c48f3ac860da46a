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

/** Letters of an address that a reader takes in; the rest is in the link. */
const most = 40;

/** The beginning of an address, for the text of its link: host and first steps, Latin letters only. */
export function shortAddress(address: string): string {
  const [start = '', ...steps] = readable(address)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .split(/(?<=\/)/);
  let shown = start;
  for (const [i, step] of steps.entries()) {
    const next = shown + step;
    // Room for the sign that something is left out, unless nothing is.
    if (/[^\x20-\x7e]/.test(step) || next.length + (i < steps.length - 1 ? 2 : 0) > most)
      return `${shown}…`;
    shown = next;
  }
  return shown;
}

/** An address in words a reader knows, in pieces that end after / ? & =; an escape that is left is tied. */
export function addressPieces(address: string): Tied[] {
  let at = 0;
  return (readable(address).match(/%[\da-f]{2}|[^/?&=%]+[/?&=]*|[/?&=]+|%/gi) ?? []).map((text) => {
    const piece = { at, text, tied: text.startsWith('%') };
    at += text.length;
    return piece;
  });
}
