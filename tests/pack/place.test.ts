import { describe, expect, test } from 'vitest';
import { asWeb, innerOf, inside, urlsOf, type Home } from '../../src/pack/place';

const home = (file: string, site = '', now = '/en/charts?theme=dark'): Home => ({
  file,
  site,
  now: () => now,
});
const stick = home('file:///E:/%E6%B1%9F%E8%A5%BF%20talk/jiangxi-usb.html');
const mac = home('file:///Volumes/USB/jiangxi-usb.html', 'https://jiangxi.example');

describe('an address in a pack', () => {
  test.each([
    ['#/en/charts', '/en/charts'],
    ['#/en/data/notes?q=1#n12', '/en/data/notes?q=1#n12'],
    ['', ''],
    ['#notes', ''],
  ])('%s names %s', (hash, inner) => {
    expect(innerOf(hash)).toBe(inner);
  });

  test.each([
    // As a link of the site resolves where the pack stands: on a drive of Windows, elsewhere, in a share.
    ['file:///E:/zh-Hant/charts?year=2024', '/zh-Hant/charts?year=2024', stick],
    ['file:///zh-Hant/charts', '/zh-Hant/charts', mac],
    ['file://server/en/data', '/en/data', home('file://server/share/jiangxi-usb.html')],
    // Already a place of the pack.
    [`${stick.file}#/en/present/bay-area/3?step=1`, '/en/present/bay-area/3?step=1', stick],
    // A part of the page that is shown, which keeps its query.
    [`${stick.file}#notes`, '/en/charts?theme=dark#notes', stick],
    ['#/en/compare', '/en/compare', stick],
    ['jiangxi-usb.html#/en/cities/ganzhou', '/en/cities/ganzhou', stick],
  ])('%s is %s of the site', (address, expected, place) => {
    expect(inside(new URL(asWeb(address, place)))).toBe(expected);
  });

  test('of the web stays what it is', () => {
    for (const address of ['https://www.gov.cn/a?b#c', 'mailto:a@b.cn', 'blob:null/1-2'])
      expect(asWeb(address, stick)).toBe(address);
  });

  test('is the site’s where somebody said where that stands', () => {
    const Web = urlsOf(mac);
    const url = new Web('/en/charts/hk-share?year=2024', mac.file);
    expect(url.href).toBe('https://jiangxi.example/en/charts/hk-share?year=2024');
    expect(url.origin).toBe('https://jiangxi.example');
  });

  test('promises no host that does not exist: it names the file and the place in it', () => {
    const Web = urlsOf(stick);
    const url = new Web('/en/charts/hk-share', `${stick.file}#/en`);
    expect([url.href, String(url), url.origin + url.pathname]).toEqual(
      Array(3).fill('jiangxi-usb.html#/en/charts/hk-share'),
    );
    expect(url.host).toBe('jiangxi-usb.html');
    expect(new Web(url.href).pathname).toBe('/en/charts/hk-share');
  });

  test('of another site keeps its own host', () => {
    const Web = urlsOf(stick);
    expect(new Web('https://data.gov.hk/x').origin).toBe('https://data.gov.hk');
  });
});
