import { beforeAll, describe, expect, it } from 'vitest';
import { packName } from '../../scripts/pack/name.mjs';
import { datasets } from '../../src/datasets';
import { figures } from '../../src/figures';
import { langs } from '../../src/i18n/text';
import { all, faultsOfCitation, faultsOfIds, offeredBy } from './faults-of-page';
import { documentFor, host, openSite, print, sitemapOf } from './site';

// Every page of the site is drawn here, which takes its time on a busy machine.

/** What is kept of a page: the whole documents together would fill the memory. */
interface Kept {
  readonly path: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly headings: readonly string[];
  readonly canonical: string;
  readonly alternates: Readonly<Record<string, string>>;
  readonly figures: readonly string[];
  readonly links: readonly string[];
  readonly files: readonly string[];
  /** Files to take away. */
  readonly offered: readonly string[];
  /** What no page should have, each with a word on what it is. */
  readonly faults: readonly string[];
}

const pages: Kept[] = [];
const files = new Map<string, string>();

/** What an island lacks of a figure that is whole: its name, its picture, its table. */
function faultsOfIsland(island: HTMLElement): string[] {
  const id = island.dataset['figure'] ?? '';
  const faults: string[] = [];
  const pictures = all(island, 'svg.picture, img.picture');
  if (!island.querySelector('.plot')?.getAttribute('aria-label'))
    faults.push('a plot without a name');
  if (pictures.length === 0) faults.push('no picture');
  for (const picture of pictures) {
    const name = picture.getAttribute('aria-label') ?? picture.getAttribute('alt');
    if (!name) faults.push('a picture without a name');
    const source = picture.dataset['src'] ?? picture.getAttribute('src');
    if (source === null ? !picture.querySelector('path') : !files.has(source))
      faults.push('a picture of nothing');
  }
  if (all(island, 'table tbody tr[data-row]').length === 0) faults.push('no table');
  return faults.map((fault) => `${id}: ${fault}`);
}

function keep(path: string, html: string): Kept {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const text = (selector: string) => page.querySelector(selector)?.textContent ?? '';
  const attribute = (selector: string, name: string) =>
    page.querySelector(selector)?.getAttribute(name) ?? '';
  const inline = [
    ...all(page, '[style]').map((element) => `a style on ${element.tagName}`),
    // The style of one kind of page stands first in it; the policy names it.
    ...all(page, 'style')
      .filter(
        (style) => !(style.matches(':is(.page, .stage) > style') && !style.previousElementSibling),
      )
      .map(() => 'a style element'),
    ...all(page, 'script:not([src])').map(() => 'an inline script'),
    ...(html.match(/\son[a-z]+="/g) ?? []).map((handler) => `an inline handler${handler}`),
  ];
  const nonsense = html.match(/\bundefined\b|\bNaN\b|\[object/g) ?? [];
  return {
    path,
    lang: page.documentElement.lang,
    title: text('title'),
    description: attribute('meta[name=description]', 'content'),
    headings: all(page, 'h1').map((heading) => heading.textContent),
    canonical: attribute('link[rel=canonical]', 'href'),
    alternates: Object.fromEntries(
      all<HTMLLinkElement>(page, 'link[rel=alternate][hreflang]').map((link) => [
        link.getAttribute('hreflang') ?? '',
        link.getAttribute('href') ?? '',
      ]),
    ),
    figures: all(page, '[data-figure]').map((figure) => figure.dataset['figure'] ?? ''),
    links: [
      ...all(page, 'a[href^="/"]:not([download])').map((link) => link.getAttribute('href') ?? ''),
      ...all(page, '[data-href]').map((mark) => mark.dataset['href'] ?? ''),
    ],
    files: all<HTMLImageElement>(page, 'img.picture').map(
      (picture) => picture.getAttribute('src') ?? '',
    ),
    offered: offeredBy(page),
    faults: [
      ...(path.includes('/embed/') ? [] : faultsOfCitation(page, path)),
      ...inline,
      ...nonsense,
      ...faultsOfIds(page),
      ...all(page, '[data-island]').flatMap(faultsOfIsland),
    ],
  };
}

beforeAll(async () => {
  const opened = await openSite();
  // Stages, consoles and handouts are held by tests/e2e/slides.spec.ts and stage.spec.ts.
  for (const path of opened.paths.filter((one) => !/\/present\//.test(one))) {
    const page = await print(path);
    for (const [file, svg] of page.files)
      if (file.startsWith('/assets/pictures/')) files.set(file, svg);
    pages.push(keep(path, documentFor(page, path.includes('/embed/'))));
  }
});

const isFrame = ({ path }: Kept): boolean => path.includes('/embed/');

describe.each(langs)('the pages in %s', (lang) => {
  const own = () => pages.filter(({ path }) => path.split('/')[1] === lang);

  it('are the overview, the gallery, the grammar, the comparison, the search, the list of decks and the reader’s own, every figure and its frame, eleven cities, nine topics, the data', () => {
    // Catalogue, doubts and method; the list of changes is the page of its own dataset.
    const data = 3 + datasets.length;
    expect(own()).toHaveLength(7 + 2 * figures.length + 11 + 9 + data);
    expect(own().filter((page) => page.lang !== lang)).toEqual([]);
  });

  it('have one heading each, and something to say of themselves', () => {
    expect(own().filter(({ headings }) => headings.length !== 1)).toEqual([]);
    expect(own().filter(({ headings }) => headings[0]?.trim() === '')).toEqual([]);
    expect(own().filter((page) => !isFrame(page) && page.description.trim() === '')).toEqual([]);
  });

  it('have each a title of their own', () => {
    const titles = own()
      .filter((page) => !isFrame(page))
      .map(({ title }) => title);
    expect(titles.filter((title, i) => title === '' || titles.indexOf(title) !== i)).toEqual([]);
  });

  it('say their address and those of their other languages, a frame that of its figure', () => {
    for (const page of own()) {
      const path = page.path.replace('/embed/', '/charts/').replace(/^\/[\w-]+/, '');
      expect(page.canonical).toBe(`${host}/${lang}${path}`);
      const others = {
        ...Object.fromEntries(langs.map((other) => [other, `${host}/${other}${path}`])),
        'x-default': `${host}/en${path}`,
      };
      expect(page.alternates).toEqual(isFrame(page) ? {} : others);
    }
  });

  it('are whole: every figure with its picture and its table, every id once, nothing inline', () => {
    expect(own().flatMap(({ path, faults }) => faults.map((fault) => `${path}: ${fault}`))).toEqual(
      [],
    );
  });

  it('lead nowhere but to pages that the build prints', async () => {
    const known = new Set((await openSite()).paths);
    const lost = own().flatMap(({ path, links }) =>
      links
        .filter((link) => !known.has(link.replace(/[?#].*$/, '')))
        .map((link) => `${path} → ${link}`),
    );
    expect(lost).toEqual([]);
  });

  it('offer to take away what the build writes', async () => {
    const written = new Set((await openSite()).downloads().map(([file]) => file));
    const given = own().flatMap((page) => page.offered);
    expect(given).toContain(`/${packName}`);
    const offered = given.filter((file) => file !== `/${packName}`);
    expect(offered).toHaveLength(3 * (datasets.length - 1));
    expect(offered.filter((file) => !written.has(file))).toEqual([]);
  });

  it('show every figure in the gallery', () => {
    const gallery = own().find(({ path }) => path === `/${lang}/charts`);
    expect(gallery?.figures).toEqual(figures.map(({ id }) => id));
  });

  it('include one for addresses that name nothing, which no search engine keeps', async () => {
    for (const path of [`/${lang}/404`, `/${lang}/charts/gdp`, `/${lang}/cities/atlantis`]) {
      const printed = await print(path);
      const html = documentFor(printed);
      const { headings, canonical, links, faults } = keep(path, html);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect([printed.lang, headings.length, canonical, faults]).toEqual([lang, 1, '', []]);
      expect(links).toEqual(
        expect.arrayContaining([
          ...figures.map(({ id }) => `/${lang}/charts/${id}`),
          `/${lang}/cities/ganzhou`,
        ]),
      );
    }
  });
});

describe('pictures that pages bring later', () => {
  it('are each brought by a page', () => {
    const brought = new Set(pages.flatMap((page) => page.files));
    expect(brought.size).toBeGreaterThan(0);
    expect([...files.keys()].filter((path) => !brought.has(path))).toEqual([]);
  });

  it('stand on their own: an SVG with its colours and its face, and nothing that runs', () => {
    const odd = [...files].filter(
      ([, svg]) =>
        !svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"') ||
        !svg.includes('font-family=') ||
        /var\(--[\w-]+\)|<script|\sstyle=|\bundefined\b|\bNaN\b/.test(svg),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  it('are said to be shown in the size they were drawn in', () => {
    const wrong = [...files].filter(([path, svg]) => {
      const width = path.split('.')[2];
      return !new RegExp(`class="picture w${width}" viewBox="0 0 ${width} \\d+(\\.\\d+)?"`).test(
        svg,
      );
    });
    expect(wrong.map(([path]) => path)).toEqual([]);
  });
});

it('the sitemap names every page, and each in its other languages', async () => {
  const shown = pages.filter((page) => !isFrame(page)).map(({ path }) => path);
  const printed = await Promise.all(shown.map(print));
  const map = sitemapOf(printed);
  const named = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  expect(named).toEqual(shown.map((path) => host + path));
  expect(map.match(/hreflang=/g)).toHaveLength(shown.length * langs.length);
});

it('a page that is not whole is found out', () => {
  const broken = `<p id="a" style="color: red">NaN</p><p id="a" aria-describedby="b"></p>
    <div data-island="card" data-figure="x"><svg class="picture" aria-label="X" data-src="/no.svg"></svg></div>`;
  expect(keep('/en', broken).faults).toEqual([
    'a style on P',
    'NaN',
    'twice the id a',
    'nothing has the id b',
    'x: a plot without a name',
    'x: a picture of nothing',
    'x: no table',
  ]);
});
