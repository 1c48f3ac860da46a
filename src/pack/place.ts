/** The file that holds a pack, and the site it was made from. */
export interface Home {
  /** Address of the file itself, without what follows "#". */
  readonly file: string;
  /** Origin of the site; empty where nobody knows it. */
  readonly site: string;
  /** What stands behind "#" now, from the first "/" on. */
  now(): string;
}

/** What the file is called where its own name does not matter. */
export const fileName = 'jiangxi-usb.html';

/** Stands for the site in arithmetic where nobody knows its address. */
const nowhere = 'pack.invalid';

export const webOf = ({ site }: Pick<Home, 'site'>): string => site || `https://${nowhere}`;

/** The address inside a pack that a hash names, such as `/en/charts?theme=dark#notes`; empty for any other. */
export const innerOf = (hash: string): string => (hash.startsWith('#/') ? hash.slice(1) : '');

/**
 * An address as the site's own scripts expect it: on the web. A link in a document that stands in a
 * folder leads to `file:///en/charts` (behind a drive on Windows) or into the file itself.
 */
export function asWeb(address: string, home: Home): string {
  const web = webOf(home);
  if (address.startsWith('#/')) return web + address.slice(1);
  if (address.startsWith(`${fileName}#/`)) return web + address.slice(fileName.length + 1);
  const [file = '', ...hashes] = address.split('#');
  if (file === home.file) {
    const hash = hashes.join('#');
    if (hash.startsWith('/')) return web + hash;
    const [page = '/'] = home.now().split('#');
    return hashes.length > 0 ? `${web + page}#${hash}` : web + home.now();
  }
  if (!address.startsWith('file:')) return address;
  const { pathname, search, hash } = new URL(address);
  return web + pathname.replace(/^\/[A-Za-z]:(?=\/)/, '') + search + hash;
}

/** `URL` as the site's scripts know it. Where nobody knows the site, an address says where in the file it is. */
export function urlsOf(home: Home): typeof URL {
  return class extends URL {
    constructor(address: string | URL, base?: string | URL) {
      super(
        asWeb(String(address), home),
        base === undefined ? undefined : asWeb(String(base), home),
      );
    }

    override get origin(): string {
      return super.hostname === nowhere ? `${fileName}#` : super.origin;
    }

    override get host(): string {
      return super.hostname === nowhere ? fileName : super.host;
    }

    override get href(): string {
      return super.hostname === nowhere ? `${fileName}#${inside(this)}` : super.href;
    }

    override toString(): string {
      return this.href;
    }
  };
}

/** What stands behind the host of an address. */
export const inside = ({ pathname, search, hash }: URL): string => pathname + search + hash;
