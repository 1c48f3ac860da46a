import { describe, expect, it } from 'vitest';
import { frameCode } from '../../src/export/frame-code';
import { langs } from '../../src/i18n/text';
import { documentFor, host, openSite, print } from './site';

async function headOf(path: string) {
  const page = await print(path);
  const { head } = new DOMParser().parseFromString(
    documentFor(page, path.includes('/embed/')),
    'text/html',
  );
  const og = (name: string) =>
    head.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content') ?? '';
  return { page, head, og };
}

describe.each(langs)('a page that is shared in %s', (lang) => {
  it.each([
    ['charts/hk-share', 'hk-share'],
    ['topics/cities', 'topics/cities'],
    ['cities/ganzhou', 'cities/ganzhou'],
    ['data', 'site'],
    ['', 'site'],
  ])('tells title, words and picture: %s', async (path, picture) => {
    const address = `/${lang}${path === '' ? '' : `/${path}`}`;
    const { head, og } = await headOf(address);
    expect(og('url')).toBe(host + address);
    expect(og('image')).toBe(`${host}/social/${lang}/${picture}.png`);
    expect([og('image:width'), og('image:height')]).toEqual(['1200', '630']);
    expect(og('image:alt')).not.toBe('');
    expect(og('title')).not.toContain(og('site_name'));
    expect(og('description')).toBe(
      head.querySelector('meta[name=description]')?.getAttribute('content'),
    );
    const locales = new Set(
      [...head.querySelectorAll('meta[property^="og:locale"]')].map((one) =>
        one.getAttribute('content'),
      ),
    );
    expect(locales).toEqual(new Set(['en_GB', 'zh_CN', 'zh_HK']));
    expect(head.querySelector('meta[name="twitter:card"]')?.getAttribute('content')).toBe(
      'summary_large_image',
    );
  });

  it('offers its figure to others, as its head says', async () => {
    const { page, head } = await headOf(`/${lang}/charts/city-map`);
    const link = head.querySelector('link[type="application/json+oembed"]');
    expect(link?.getAttribute('href')).toBe(`${host}/oembed/${lang}/city-map.json`);
    const { oembed } = await openSite();
    const offer: unknown = JSON.parse(oembed(page, host) ?? '');
    const height = 190 + (page.shared?.framed?.plotHeight ?? 0);
    expect(offer).toEqual({
      version: '1.0',
      type: 'rich',
      title: link?.getAttribute('title'),
      provider_name: expect.stringMatching(/×/),
      provider_url: host,
      html: frameCode({
        address: `${host}/${lang}/embed/city-map`,
        title: page.shared?.framed?.title ?? '',
        plotHeight: page.shared?.framed?.plotHeight ?? 0,
      }),
      width: 720,
      height: Math.round(Math.min(900, height)),
      thumbnail_url: `${host}/social/${lang}/city-map.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      lang,
    });
  });
});

it('frames and pages that do not exist are not offered', async () => {
  for (const path of ['/en/embed/hk-share', '/en/nowhere']) {
    const { page, head } = await headOf(path);
    expect(page.shared).toBeNull();
    expect(head.querySelector('meta[property^="og:"]')).toBeNull();
    expect(head.querySelector('link[type="application/json+oembed"]')).toBeNull();
  }
});
