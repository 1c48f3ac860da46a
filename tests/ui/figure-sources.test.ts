import { describe, expect, it } from 'vitest';
import { print } from './site';

const parse = async (path: string) =>
  new DOMParser().parseFromString((await print(path)).html, 'text/html');
const texts = (page: ParentNode, selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the sources of a figure', () => {
  it('stand folded from the fifth on, and none is lost', async () => {
    const page = await parse('/en/charts/hk-share-points');
    expect(page.querySelectorAll('section > .figure-page-sources > li')).toHaveLength(4);
    expect(page.querySelectorAll('details > .figure-page-sources > li')).toHaveLength(7);
    expect(texts(page, 'details > summary')).toEqual(['7 more']);
  });

  it('are not folded where only one would be', async () => {
    const page = await parse('/en/charts/hk-economy');
    expect(page.querySelectorAll('section > .figure-page-sources > li')).toHaveLength(5);
    expect(page.querySelector('details')).toBeNull();
  });

  it('say what a grade means once, however many have it', async () => {
    const page = await parse('/zh-Hant/charts/hk-share-points');
    const meanings = texts(page, '.figure-page-grade');
    expect(meanings.map((text) => text.slice(0, 3))).toEqual(['A級：', 'B級：']);
    expect(
      texts(page, '.figure-page-sources .tied').filter((text) => /[AB]級/.test(text)),
    ).toHaveLength(11);
  });

  it('name every place in them, those that follow one another as a range', async () => {
    const page = await parse('/en/charts/voices');
    expect(texts(page, '.figure-page-sources p:first-of-type')).toEqual([
      'section 1, paragraph 3; section 4, paragraphs 6 and 10',
      'opening, paragraph 2; section 3, paragraphs 3 and 4; section 4, paragraphs 1–3',
    ]);
  });
});
