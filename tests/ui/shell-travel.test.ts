import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { changePage } from '../../src/shell/page';
import { travel, watchLinks } from '../../src/shell/travel';
import { watchIslands } from '../../src/shell/waking';
import { giveWidth, one, print, serveData, stillDocumentFor, visit, type Answers } from './site';

// The first page brings the whole of the application with it.
const until = (check: () => void) => vi.waitFor(check, { timeout: 30_000, interval: 20 });

let answers: Answers = {};

/** Serves data/ and every page of the site. */
function serveSite(): void {
  serveData(answers);
  const data = fetch;
  vi.stubGlobal('fetch', async (address: string) => {
    const own = answers[address];
    if (own) return own();
    if (!/^\/(en|zh-Hant|zh-Hans)(\/|$)/.test(address)) return data(address);
    const page = await print(address);
    return new Response(stillDocumentFor(page), { status: page.addresses ? 200 : 404 });
  });
}

beforeAll(async () => {
  await visit('/en/charts/grammar');
  watchLinks();
  watchIslands(() => import('../../src/routes/wake'));
});

beforeEach(() => {
  giveWidth(640);
  answers = {};
  serveSite();
});

afterEach(async () => {
  changePage(() => document.body.replaceChildren());
  await new Promise((done) => setTimeout(done));
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const meta = (name: string) =>
  document.querySelector(`meta[name=${name}]`)?.getAttribute('content');
const address = () => location.pathname + location.search + location.hash;

/** Starts at an address, as a reader who has opened it. */
async function begin(at: string): Promise<void> {
  await visit('/en/charts/grammar');
  await travel(at);
}

describe('a link within the site', () => {
  it('brings the page, its title and its words for search engines', async () => {
    await begin('/en');
    one('a[href="/en/cities/xinyu"]').click();
    await until(() => expect(address()).toBe('/en/cities/xinyu'));
    expect(one('h1').textContent).toContain('Xinyu');
    expect(document.title).toMatch(/^Xinyu · /);
    expect(document.querySelectorAll('title')).toHaveLength(1);
    expect(one('link[rel=canonical]').getAttribute('href')).toMatch(/\/en\/cities\/xinyu$/);
    expect(document.querySelectorAll('link[rel=alternate]')).toHaveLength(4);
    expect(document.activeElement).toBe(one('main'));
  });

  it('keeps theme and currency and drops the choices of the page', async () => {
    await begin('/en/charts/city-map?theme=dark&currency=USD&measure=area');
    await travel('/en/cities/xinyu');
    expect(address()).toBe('/en/cities/xinyu?theme=dark&currency=USD');
  });

  it('to the page in another language keeps everything', async () => {
    await begin('/en/charts/city-map?theme=dark&measure=area#main');
    one('.language-switch a[hreflang=zh-Hant]').click();
    await until(() =>
      expect(address()).toBe('/zh-Hant/charts/city-map?theme=dark&measure=area#main'),
    );
    expect(document.documentElement.lang).toBe('zh-Hant');
  });

  it('shows the page of an address that names nothing, which says so', async () => {
    await begin('/en');
    await travel('/en/cities/atlantis');
    expect(one('h1').textContent).toBe('This page does not exist');
    expect(meta('robots')).toBe('noindex');
    await travel('/en');
    expect(meta('robots')).toBeUndefined();
  });

  it('is left to the browser where the page does not come, or is of another release', async () => {
    const assign = vi.spyOn(location, 'assign').mockImplementation(() => {});
    const heading = async () => one('h1').textContent;
    await begin('/en/charts/grammar');
    const before = await heading();
    answers['/en/charts/listings'] = () => new Response('', { status: 500 });
    await travel('/en/charts/listings');
    const next = stillDocumentFor(await print('/en/charts/resources'));
    answers['/en/charts/resources'] = () =>
      new Response(
        next.replace('</head>', '<script type="module" src="/next.js"></script></head>'),
      );
    await travel('/en/charts/resources');
    expect(assign.mock.calls.map(([to]) => new URL(to).pathname)).toEqual([
      '/en/charts/listings',
      '/en/charts/resources',
    ]);
    expect(await heading()).toBe(before);
  });
});

describe('a page in another language', () => {
  it('wakes its figures in its own words, after those of the first were awake', async () => {
    await begin('/en/charts/city-map?show=table');
    await until(() => expect(document.querySelector('.plot')).toBeNull());
    expect(one('.data-table tbody').textContent).toContain('Nanchang');
    one('.language-switch a[hreflang=zh-Hans]').click();
    await until(() => expect(document.documentElement.lang).toBe('zh-Hans'));
    await until(() => expect(document.querySelector('.plot')).toBeNull());
    expect(meta('registers')).toBe('/registers.zh-Hans.json');
    expect(one('.data-table tbody').textContent).toContain('南昌');
    expect(one('article').textContent).not.toMatch(/Nanchang|Ganzhou/);
  });
});
