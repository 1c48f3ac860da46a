import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { codeOf, keepPages } from '../../scripts/kept-pages.mjs';
import type { Printed } from '../../src/prerender';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const file = join(folder, 'pages.json');
const routes = { '/en/cities': ['gdp.json', 'places.json'], '/en/charts': ['listings.json'] };
type Route = keyof typeof routes;

afterAll(() => rmSync(folder, { recursive: true }));

const head = { title: '', description: '', page: null };
const pageOf = (path: string, text: string): Printed => ({
  lang: 'en',
  head,
  addresses: null,
  html: text,
  shared: null,
  files: [[`/assets/pictures${path}.svg`, text]],
  from: routes[path as Route],
});

interface Build {
  readonly code?: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly gone?: readonly string[];
}

/** One build of both pages: which of them were drawn, and what they are. */
async function build({ code = 'a', data = {}, text = 'first', gone = [] }: Build) {
  const drawn: string[] = [];
  const kept = keepPages({
    file,
    code,
    print: async (path) => {
      drawn.push(path);
      return pageOf(path, text);
    },
    digestOf: (name) => data[name] ?? 'as it was',
    stands: (address) => !gone.includes(address),
  });
  const pages = [];
  for (const path of Object.keys(routes)) pages.push(await kept.print(path));
  expect(kept.save()).toBe(drawn.length);
  return { drawn, pages };
}

describe('a second build', () => {
  beforeEach(async () => {
    rmSync(file, { force: true });
    await build({});
  });

  test('after a first one that drew everything', async () => {
    rmSync(file);
    expect((await build({})).drawn).toEqual(Object.keys(routes));
  });

  test('draws nothing where nothing changed, and has the same pages and pictures', async () => {
    const { drawn, pages } = await build({ text: 'second' });
    expect(drawn).toEqual([]);
    expect(pages.map(({ html }) => html)).toEqual(['first', 'first']);
    expect(pages[1]?.files).toEqual([['/assets/pictures/en/charts.svg', 'first']]);
  });

  test('draws the pages of a dataset that changed, and no other', async () => {
    const { drawn, pages } = await build({ data: { 'places.json': 'new' }, text: 'second' });
    expect(drawn).toEqual(['/en/cities']);
    expect(pages.map(({ html }) => html)).toEqual(['second', 'first']);
  });

  test('draws every page after a change of code', async () => {
    expect((await build({ code: 'b' })).drawn).toEqual(Object.keys(routes));
  });

  test('draws a page whose data file is served under another name', async () => {
    rmSync(file);
    await build({ text: '<a href="/assets/gdp-12345678.json">' });
    const { drawn } = await build({ gone: ['/assets/gdp-12345678.json'] });
    expect(drawn).toEqual(Object.keys(routes));
  });

  test('draws every page where what was kept cannot be read', async () => {
    writeFileSync(file, '{"code":"a","pag');
    expect((await build({})).drawn).toEqual(Object.keys(routes));
  });
});

test('the code is the same while only names of data files change', () => {
  const codeWith = (text: string) => {
    writeFileSync(join(folder, 'prerender.js'), text);
    return codeOf(folder);
  };
  const code = codeWith('file("/assets/gdp-AbCd_123.json"), draw(1)');
  expect(codeWith('file("/assets/gdp-ZyXw-987.json"), draw(1)')).toBe(code);
  expect(codeWith('file("/assets/gdp-ZyXw-987.json"), draw(2)')).not.toBe(code);
});
