import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inDocument, repetitions, squeeze } from '../../scripts/pack/squeeze.mjs';
import { bytesOf, unzipped } from '../../src/pack/bytes';
import { expand } from '../../src/pack/expand';

const bytes = (text: string) => new TextEncoder().encode(text);
/** What a browser makes of a file's bytes before any script sees them. */
const asText = (file: Uint8Array) =>
  new TextDecoder('windows-1252').decode(file).replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');

/** Bytes that repeat earlier ones near and far, as pages of one site do. */
const repeating = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.tuple(fc.nat(), fc.integer({ min: 1, max: 400 })),
    ),
    { maxLength: 40 },
  )
  .map((parts) => {
    const made: number[] = [];
    for (const part of parts) {
      if (part instanceof Uint8Array) made.push(...part);
      else if (made.length > 0) {
        const from = part[0] % made.length;
        // Copied one by one, so that it may run into itself.
        for (let i = 0; i < part[1]; i += 1) made.push(made[from + i] ?? 0);
      }
    }
    return Uint8Array.from(made);
  });

describe('a pack', () => {
  test('gives every byte back that went in', () => {
    fc.assert(
      fc.property(repeating, (given) => {
        expect(expand(repetitions(given))).toEqual(given);
      }),
    );
  });

  test('gives every byte back through a document in windows-1252', () => {
    const all = Uint8Array.from({ length: 1024 }, (_, i) => (i < 512 ? i : i * 7) & 255);
    expect(bytesOf(asText(inDocument(all)))).toEqual(all);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (given) => {
        expect(bytesOf(asText(inDocument(given)))).toEqual(given);
      }),
    );
  });

  test('never closes the element it stands in', () => {
    expect(asText(inDocument(bytes('</script><!-- <script>')))).not.toContain('<');
  });

  test('finds what repeats farther away than gzip can see', () => {
    const page = Uint8Array.from({ length: 3000 }, (_, i) => Math.imul(i, 2_654_435_761) >>> 13);
    const between = Uint8Array.from({ length: 200_000 }, (_, i) => Math.imul(i, 40_503) >>> 9);
    const once = Buffer.concat([page, between]);
    const twice = Buffer.concat([page, between, page]);
    expect(squeeze(twice).length - squeeze(once).length).toBeLessThan(40);
  });

  test('comes out of gzip whole, or says that it is damaged', async () => {
    const given = bytes('江西 '.repeat(400));
    const squeezed = squeeze(given);
    expect(gunzipSync(squeezed).length).toBeLessThan(given.length);
    expect(expand(await unzipped(new Uint8Array(squeezed)))).toEqual(given);
    const cut = new Uint8Array(squeezed.subarray(0, -9));
    await expect(unzipped(cut)).rejects.toThrow(/unexpected end|terminated|invalid/i);
  });
});
