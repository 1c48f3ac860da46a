import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { vi } from 'vitest';
import { documentOf, openPrinter, site, sitemap } from '../../scripts/pages.mjs';
import { isLang, langs } from '../../src/i18n/text';
import * as prerender from '../../src/prerender';
import { changePage } from '../../src/shell/page';
import { unfold } from '../../src/shell/unfold';

type Site = Awaited<ReturnType<typeof prerender.makePrinter>>;

// A light DOM has web addresses only: there the project's folder is the one the tests start in.
vi.mock('../../scripts/install.mjs', () => ({ root: `${process.cwd()}/` }));

// Nor does it know which option a page came with.
Object.defineProperty(HTMLOptionElement.prototype, 'defaultSelected', {
  get(this: HTMLOptionElement) {
    return this.hasAttribute('selected');
  },
});

let opened: Promise<Site> | undefined;

/** The site of the real data, printed as the build prints it; opened once for a file of tests. */
export const openSite = (): Promise<Site> => (opened ??= openPrinter(prerender));

const printed = new Map<string, Promise<prerender.Printed>>();

/** A page of the site by its path; each is printed once. */
export async function print(path: string): Promise<prerender.Printed> {
  const { print: draw } = await openSite();
  const known = printed.get(path) ?? draw(path);
  printed.set(path, known);
  return known;
}

const template = readFileSync('index.html', 'utf8');

/** Addresses that a build gives what islands ask for. */
const ahead = {
  wake: ['/assets/wake.js', '/assets/chart.js'],
  registers: Object.fromEntries(langs.map((lang) => [lang, `/registers.${lang}.json`])),
};

/** A printed page as the whole document that the build writes; `framed` for the page of another. */
export const documentFor = (page: prerender.Printed, framed = false): string =>
  documentOf(template, page, { ...ahead, framed });

/** The same without scripts, which a light DOM does not run. */
export const stillDocumentFor = (page: prerender.Printed): string =>
  documentFor(page).replace(/<(script|link rel="icon")[^>]*>(<\/script>)?/g, '');

/** The sitemap of some pages as the build writes it. */
export const sitemapOf = (pages: readonly prerender.Printed[]): string => sitemap(pages);

/** Where the site will stand. */
export const host: string = site;

/** Opens an address: its document comes in place of the one before, whole, and the shell is told. */
export async function visit(address: string): Promise<void> {
  const page = await print(address.replace(/[?#].*$/, ''));
  const [, head = '', body = ''] =
    /<head>(.*)<\/head>.*<body>(.*)<\/body>/s.exec(stillDocumentFor(page)) ?? [];
  changePage(() => {
    document.documentElement.lang = page.lang;
    history.replaceState(null, '', address);
    document.head.innerHTML = head;
    document.body.innerHTML = body;
    unfold(document.body);
  });
}

/** The first element a selector finds; a test that finds none ends here. */
// The caller names the kind of element it looks for.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function one<T extends Element = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** An answer in place of a file of the data room, by its path inside `data/`. */
export type Answers = Record<string, () => Response | Promise<Response>>;

async function textOf(path: string): Promise<string> {
  const lang = /^\/registers\.([\w-]+)\.json$/.exec(path)?.[1];
  if (lang !== undefined && isLang(lang)) return (await openSite()).registers(lang);
  return readFile(`data/${path}`, 'utf8');
}

/**
 * Serves data/ to `fetch`, and the registers that the build makes of it; `answers` stand in for
 * single files and may change while a test runs.
 */
export function serveData(answers: Answers = {}): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const path = decodeURIComponent(address.split('?')[0] ?? '').replace(/^.*\/data\//, '');
    const own = answers[path];
    return own ? own() : new Response(await textOf(path));
  });
}

/** Gives every element a size, because a light DOM lays nothing out. */
export function giveWidth(width: number): void {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(480);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
}
