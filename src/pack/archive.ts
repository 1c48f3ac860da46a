/** The files of a pack, by the addresses they have on the site. */
export interface Archive {
  /** Path of the file that an address names; null where there is none. */
  find(pathname: string): string | null;
  bytes(path: string): Uint8Array<ArrayBuffer>;
  text(path: string): string;
}

const slide = /^(\/[^/]+\/present\/[^/]+)\/\d+$/;

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/**
 * Opens expanded bytes: the length of a list in four bytes, the list of paths and lengths as JSON,
 * then the files one after the other.
 */
export function openArchive(bytes: Uint8Array<ArrayBuffer>): Archive {
  const plain = new TextDecoder();
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  // Written by scripts/pack/files.mjs, under gzip's checksum.
  const list = JSON.parse(plain.decode(bytes.subarray(4, 4 + length))) as [string, number][];
  const places = new Map<string, readonly [number, number]>();
  let at = 4 + length;
  for (const [path, size] of list) {
    places.set(path, [at, at + size]);
    at += size;
  }
  const read = (path: string) => bytes.subarray(...(places.get(path) ?? ([0, 0] as const)));
  return {
    find(pathname) {
      const path = decoded(pathname).replace(/(.)\/+$/, '$1');
      // A deck's page has all of its slides.
      const [, deck = path] = slide.exec(path) ?? [];
      return [path, `${path}.html`, `${deck}.html`].find((name) => places.has(name)) ?? null;
    },
    bytes: read,
    text: (path) => plain.decode(read(path)),
  };
}
