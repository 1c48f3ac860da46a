/** Reads whole numbers of seven bits a byte, low ones first. */
function numbersIn(bytes: Uint8Array, start: number) {
  let at = start;
  return {
    next(): number {
      let [number, scale] = [0, 1];
      for (;;) {
        const byte = bytes[at] ?? 0;
        at += 1;
        number += (byte & 127) * scale;
        if (byte < 128) return number;
        scale *= 128;
      }
    },
    at: () => at,
  };
}

/** Bytes up to which a loop is faster than a call. */
const few = 64;

/**
 * What scripts/pack/squeeze.mjs wrote as repetitions, as it was. Throws when it is not whole. The
 * lists of numbers stand before the bytes that repeat nothing.
 */
export function expand(squeezed: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = numbersIn(squeezed, 0);
  const out = new Uint8Array(head.next());
  const sizes = [head.next(), head.next(), head.next()] as const;
  const skips = numbersIn(squeezed, head.at());
  const lengths = numbersIn(squeezed, head.at() + sizes[0]);
  const distances = numbersIn(squeezed, head.at() + sizes[0] + sizes[1]);
  const end = head.at() + sizes[0];
  let plain = end + sizes[1] + sizes[2];
  let [at, distance] = [0, 0];
  const take = (length: number) => {
    if (length < few) for (let i = 0; i < length; i += 1) out[at + i] = squeezed[plain + i] ?? 0;
    else out.set(squeezed.subarray(plain, plain + length), at);
    plain += length;
    at += length;
  };
  while (skips.at() < end) {
    take(skips.next());
    const length = lengths.next();
    distance = distances.next() || distance;
    const from = at - distance;
    // A repetition may reach into itself.
    if (distance < length || length < few)
      for (let i = 0; i < length; i += 1) out[at + i] = out[from + i] ?? 0;
    else out.copyWithin(at, from, from + length);
    at += length;
  }
  take(squeezed.length - plain);
  if (at !== out.length) throw new Error('not whole');
  return out;
}
