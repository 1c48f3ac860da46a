import { gzipSync } from 'node:zlib';

// gzip finds a repetition within 32 kB; pages of one site repeat each other over megabytes. This
// takes the long repetitions out first, over any distance, and leaves the short ones to gzip.

/** Shortest repetition worth its three numbers; shorter ones where the last distance holds again. */
const [least, leastAgain] = [24, 12];
/** Earlier places looked at for each byte, and the most bits of their table. */
const [depth, most] = [16, 22];
/** Bytes from which a repetition is long enough to look no further. */
const plenty = 4000;

/** Writes a whole number as bytes of seven bits, low ones first. */
function writeNumber(bytes, number) {
  for (; number > 127; number = Math.floor(number / 128)) bytes.push((number & 127) | 128);
  bytes.push(number);
}

/** Finds for each place of `bytes` the longest repetition of an earlier one. */
function searcher(bytes) {
  const heads = new Int32Array(1 << Math.min(most, Math.ceil(Math.log2(bytes.length + 2)))).fill(
    -1,
  );
  const before = new Int32Array(bytes.length);
  const word = (at) =>
    bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
  const keyOf = (at) => {
    const first = Math.imul(word(at), 0x9e37_79b1);
    const both = Math.imul((first ^ (first >>> 15)) + word(at + 4), 0x85eb_ca6b);
    return (both ^ (both >>> 13)) & (heads.length - 1);
  };
  const lengthOf = (from, at) => {
    let length = 0;
    while (at + length < bytes.length && bytes[from + length] === bytes[at + length]) length += 1;
    return length;
  };
  return {
    add(at) {
      const key = keyOf(at);
      before[at] = heads[key];
      heads[key] = at;
    },
    /** The place before `at` that repeats longest; the last distance wins unless another gains more than it costs. */
    find(at, distance) {
      let [length, from, gain] = [0, -1, 0];
      if (distance > 0 && at >= distance) {
        const again = lengthOf(at - distance, at);
        if (again >= leastAgain) [length, from, gain] = [again, at - distance, again + 8];
      }
      let other = heads[keyOf(at)];
      for (let i = 0; other >= 0 && i < depth && length < plenty; i += 1) {
        if (bytes[other + gain] === bytes[at + gain]) {
          const found = lengthOf(other, at);
          if (found > gain) [length, from, gain] = [found, other, found];
        }
        other = before[other];
      }
      const isWorth = length >= least || (length >= leastAgain && at - from === distance);
      return isWorth ? { length, from } : null;
    },
  };
}

/**
 * Bytes as what src/pack/expand.ts takes: four numbers (length of the whole and of the three lists),
 * then the lists, then all bytes that repeat nothing. Each repetition is the number of such bytes
 * before it, its length, and its distance, 0 where the last one holds again.
 */
export function repetitions(bytes) {
  const [skips, lengths, distances, literals] = [[], [], [], []];
  const search = searcher(bytes);
  let [at, done, distance] = [0, 0, 0];
  const last = bytes.length - 16;
  while (at < last) {
    let found = search.find(at, distance);
    if (found && found.length < 200) {
      const next = search.find(at + 1, distance);
      if (next && next.length > found.length + 8) found = null;
    }
    if (!found) {
      search.add(at);
      at += 1;
      continue;
    }
    let { from, length } = found;
    const end = at + length;
    // What came just before may repeat as well.
    while (at > done && from > 0 && bytes[from - 1] === bytes[at - 1]) {
      at -= 1;
      from -= 1;
      length += 1;
    }
    writeNumber(skips, at - done);
    writeNumber(lengths, length);
    writeNumber(distances, at - from === distance ? 0 : at - from);
    literals.push(bytes.subarray(done, at));
    distance = at - from;
    const step = length > plenty ? 16 : length > 500 ? 4 : 1;
    for (at = end - found.length; at < Math.min(end, last); at += step) search.add(at);
    at = end;
    done = end;
  }
  literals.push(bytes.subarray(done));
  const head = [];
  for (const number of [bytes.length, skips.length, lengths.length, distances.length])
    writeNumber(head, number);
  return Buffer.concat([
    ...[head, skips, lengths, distances].map((list) => Buffer.from(list)),
    ...literals,
  ]);
}

/** Bytes squeezed: long repetitions first, then gzip, whose checksum tells a damaged file. */
export const squeeze = (bytes) => gzipSync(repetitions(bytes), { level: 9, memLevel: 9 });

/** Signs that a document does not give back as they were written, and the one that marks them. */
const [mark, shift] = [0x1b, 0x40];
const unsafe = new Set([0x00, 0x0d, 0x3c, mark]);

/** Bytes that stand in a document in windows-1252 and come out of it again (src/pack/bytes.ts). */
export function inDocument(bytes) {
  const out = [];
  for (const byte of bytes) {
    if (unsafe.has(byte)) out.push(mark, byte + shift);
    else out.push(byte);
  }
  return Buffer.from(out);
}
