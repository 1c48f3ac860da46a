import { describe, expect, it } from 'vitest';
import { elementCode } from '../../src/export/frame-code';

const site = 'https://example.org';
const address = `${site}/zh-Hant/charts/city-map?measure=gdp`;

/** The element that the code makes, as a browser reads it, and all that stands beside it. */
function read(code: string): { figure: Record<string, string>; code: string } {
  const [, attributes = ''] = /^<jiangxi-figure([^>]*)>/.exec(code) ?? [];
  const all = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)];
  const figure = Object.fromEntries(
    all.map(([, name = '', value = '']) => [
      name,
      value.replace(/&#(\d+);/g, (_, sign: string) => String.fromCodePoint(Number(sign))),
    ]),
  );
  return { figure, code };
}

describe('the code of an element with a figure', () => {
  it('carries the choices, what is left out, theme, ground and currency', () => {
    const embed =
      '/zh-Hant/embed/city-map?measure=gdp&year=2020&currency=USD&notes=0&subtitle=0&theme=dark&bg=transparent';
    expect(read(elementCode({ site, embed, address, title: '' })).figure).toEqual({
      figure: 'city-map',
      lang: 'zh-Hant',
      choices: 'measure=gdp&year=2020',
      currency: 'USD',
      hide: 'notes subtitle',
      theme: 'dark',
      bg: 'transparent',
    });
  });

  it('says no more than the figure and its language where nothing was chosen', () => {
    const { figure, code } = read(
      elementCode({ site, embed: '/en/embed/hk-share', address, title: 'A "title" <b>' }),
    );
    expect(figure).toEqual({ figure: 'hk-share', lang: 'en' });
    expect(code).toContain('alt="A &#34;title&#34; &#60;b&#62;"');
  });

  it('shows a linked picture where scripts are off, and brings the script of the site', () => {
    const code = elementCode({ site, embed: '/en/embed/hk-share', address, title: 'Share' });
    expect(code).toContain(`<a href="${address}"><img src="${site}/social/en/hk-share.png"`);
    expect(code).toContain(`<script async src="${site}/embed.js"></script>`);
  });
});
