import { describe, expect, test } from 'vitest';
import { deadLinks, joined } from '../../scripts/pack/files.mjs';
import { pageInPack } from '../../scripts/pack/pages.mjs';
import { openArchive } from '../../src/pack/archive';
import { fetchFrom, pageAt } from '../../src/pack/fetch';

const files = new Map(
  Object.entries({
    '/en.html': 'overview',
    '/en/charts.html': '<a href="/en/present/bay-area/4">a slide</a>',
    '/en/present/bay-area.html': '<a class="x" href="/en/charts#top">charts</a>',
    '/en/404.html': 'no such page',
    '/zh-Hant/404.html': '沒有這一頁',
    '/data/listings.json': '{"數":1}',
  }).map(([path, text]) => [path, Buffer.from(text)]),
);
const archive = openArchive(new Uint8Array(joined(files)));
const here = () => new URL('https://pack.invalid/en');
const ask = (path: string) => fetchFrom(archive, URL, here)(path);

describe('the archive of a pack', () => {
  test.each([
    ['/en', '/en.html'],
    ['/en/charts/', '/en/charts.html'],
    ['/en/present/bay-area/12', '/en/present/bay-area.html'],
    ['/data/listings.json', '/data/listings.json'],
    ['/en/nothing', null],
    ['/en/%E0%A4', null],
  ])('has under %s the file %s', (address, path) => {
    expect(archive.find(address)).toBe(path);
  });

  test('answers as the site does, also for what is not there', async () => {
    const answer = await ask('/data/listings.json');
    expect([answer.status, await answer.json()]).toEqual([200, { 數: 1 }]);
    const lost = await ask('/zh-Hant/nothing');
    expect([lost.status, await lost.text()]).toEqual([404, '沒有這一頁']);
  });

  test('shows a page, and for a file or nothing the page that says so', () => {
    expect(pageAt(archive, '/en/charts')).toEqual({ path: '/en/charts.html', isThere: true });
    expect(pageAt(archive, '/data/listings.json').path).toBe('/en/404.html');
  });

  test('names every link that leads to nothing', () => {
    expect(deadLinks(files)).toEqual([]);
    const more = new Map([...files, ['/zh-Hant.html', Buffer.from('<a href="/zh-Hant/gone">')]]);
    expect(deadLinks(more)).toEqual(['/zh-Hant.html → /zh-Hant/gone']);
  });
});

describe('a page in a pack', () => {
  const page = (body: string) =>
    `<html lang="zh-Hant">\n<head>\n    <link rel="canonical" href="https://x.example/en">\n<link rel="icon" href="/favicon.svg"><script type="module" crossorigin src="/assets/stage-A.js"></script></head>${body}`;
  const site = 'https://x.example';

  test('asks for no file of the site', () => {
    const text = pageInPack(page(''), { site, isKnown: true });
    expect(text).toContain('src="/stage.js"');
    expect(text).not.toMatch(/\/assets\/|favicon|canonical/);
  });

  test('does not say that it is kept for offline, nor offer itself', () => {
    const body =
      '<p class="console-state" data-kept="true">Ready</p><p class="muted" data-usb=""><a>file</a></p>!';
    expect(pageInPack(page(body), { site, isKnown: true })).toMatch(/<\/head>!$/);
  });

  test('shows neither code nor address where nobody knows the site', () => {
    const code = `<p><img src="data:x"/><span translate="no">x.example/en</span></p><img class="slide-qr" data-href="${site}/en"/>`;
    expect(pageInPack(page(code), { site, isKnown: false })).toMatch(
      /<p><span translate="no">此檔案沒有網址。<\/span><\/p>$/,
    );
    expect(pageInPack(page(code), { site, isKnown: true })).toContain(code);
    expect(() => pageInPack(page(`<b>${site}/en</b>`), { site, isKnown: false })).toThrow('nobody');
  });
});
