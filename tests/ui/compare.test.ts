import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { langs } from '../../src/i18n/text';
import { cityFigureIds } from '../../src/model/city-figures';
import { compare } from '../../src/shell/comparing';
import type { Compared } from '../../src/shell/comparison';
import { unfold } from '../../src/shell/unfold';
import { one, print, visit } from './site';
import { slugs } from '../city-slugs';

// Pages of eleven cities in three languages are drawn here.

const textOf = (node: ParentNode, selector: string): string =>
  node.querySelector(selector)?.textContent?.trim() ?? '';

/** A part of a page as elements. */
function elements(html: string): DocumentFragment {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  return holder.content;
}

/** A cell as elements; a light DOM drops a cell that stands outside a table. */
const cell = (html: string): DocumentFragment => elements(html.replace(/<(\/?)td/g, '<$1div'));

const parts = new Map<string, string>();

/** The column of a city as the build writes it. */
async function columnOf(lang: string, slug: string): Promise<Compared> {
  const { files } = await print(`/${lang}/compare`);
  for (const [path, text] of files) parts.set(path, text);
  const found = files.find(([path]) => path.startsWith(`/assets/parts/${slug}.${lang}.`));
  if (!found) throw new Error(`${slug} has no column in ${lang}.`);
  return JSON.parse(found[1]);
}

const strip = ['population', 'gdp', 'gdp-per-person', 'area', 'foreign-capital'];
const listed = ['trade', 'growth-aim', 'density', 'urbanisation', 'population-first'];

describe.each(langs)('the comparison in %s', (lang) => {
  it('says of every city what the city’s own page says: value, year and source', async () => {
    for (const slug of slugs) {
      const column = await columnOf(lang, slug);
      const own = elements((await print(`/${lang}/cities/${slug}`)).html);
      for (const fold of own.querySelectorAll('noscript')) fold.outerHTML = fold.innerHTML;
      for (const id of [...strip, ...listed]) {
        const [figure, row] = [
          cell(column.figures[id] ?? ''),
          one(`[data-row="${id}"]:not(tr)`, own),
        ];
        const value = textOf(figure, '.value');
        expect(value, `${id} of ${slug}`).not.toBe('');
        expect(textOf(row, '.value'), `${id} of ${slug}`).toBe(value);
        const source = textOf(figure, '.compare-origin').split(' · ').at(-1) ?? '';
        expect(row.textContent, `${id} of ${slug}`).toContain(source);
      }
      const sectors = elements((await print(`/${lang}/cities/${slug}`)).html);
      for (const fold of sectors.querySelectorAll('noscript')) fold.outerHTML = fold.innerHTML;
      for (const sector of ['primary', 'secondary', 'tertiary'])
        expect(
          one(`[data-figure="city-sectors"] tr[data-row="${sector}"]`, sectors).textContent,
        ).toContain(textOf(cell(column.figures[`${sector}-share`] ?? ''), '.value'));
    }
  });

  it('shows what no source prints', async () => {
    const words = { en: 'not published', 'zh-Hant': '未刊', 'zh-Hans': '未刊' }[lang];
    const { figures, lists } = await columnOf(lang, 'xinyu');
    expect(figures['rail-shenzhen']).toContain(words);
    expect(textOf(elements(lists['links'] ?? ''), '.muted')).not.toBe('');
  });

  it('has a cell for every figure of every city', async () => {
    for (const slug of slugs) {
      const { figures } = await columnOf(lang, slug);
      const expected = cityFigureIds.filter((id) => id !== 'trade-shared');
      expect(Object.keys(figures)).toEqual(expected);
    }
  });
});

describe('the page of a comparison', () => {
  beforeAll(async () => {
    await columnOf('en', 'xinyu');
    await columnOf('zh-Hant', 'xinyu');
    vi.stubGlobal('fetch', async (address: string) => new Response(parts.get(address)));
  });
  afterAll(() => vi.unstubAllGlobals());

  const heads = () =>
    [...document.querySelectorAll('[data-heads] > th a')].map((link) => link.textContent);
  const go = async (address: string) => {
    await visit(address);
    unfold(document.body);
    await compare();
  };

  it('shows the cities of its address', async () => {
    await go('/en/compare?cities=xinyu,jian,ganzhou');
    expect(heads()).toEqual(['Xinyu', 'Ji’an', 'Ganzhou']);
    for (const row of document.querySelectorAll('[data-figures]'))
      expect(row.querySelectorAll('td')).toHaveLength(3);
    expect(textOf(document, '.compare-fault')).toBe('');
  });

  it('letters its rings in order, and each opens its own note', async () => {
    await go('/en/compare?cities=xinyu,pingxiang');
    const rings = [...document.querySelectorAll<HTMLElement>('.compare .note-button')];
    const letters = [...new Set(rings.map((ring) => ring.textContent))];
    expect(letters).toEqual(letters.map((_, i) => String.fromCodePoint(97 + i)));
    for (const ring of rings) {
      const note = one(`[id="${ring.getAttribute('popovertarget')}"]`);
      expect(textOf(note, '.note-mark')).toBe(ring.textContent);
      expect(ring.getAttribute('aria-label')).toContain(`Note ${ring.textContent}: `);
    }
  });

  it('marks a row whose figures are of different years', async () => {
    await go('/en/compare?cities=ganzhou,nanchang');
    expect(one('[data-figures="tertiary-share"]').hasAttribute('data-differs')).toBe(true);
    expect(one('[data-figures="gdp"]').hasAttribute('data-differs')).toBe(false);
    await go('/en/compare?cities=ganzhou,xinyu');
    expect(one('[data-figures="tertiary-share"]').hasAttribute('data-differs')).toBe(false);
  });

  it('says in the reader’s language what was wrong with its address', async () => {
    await go('/en/compare?cities=gangzhou,%3Cb%3Ehot%3C%2Fb%3E');
    expect(textOf(document, '.compare-fault')).toBe(
      'None of the eleven cities is called “gangzhou”; Ganzhou comes nearest. None of the eleven cities is called “<b>hot</b>”. A comparison takes two cities: Jiujiang was added.',
    );
    await go('/zh-Hant/compare?cities=xinyu,xinyu,jian');
    expect(textOf(document, '.compare-fault')).toBe('新余重複，只列一次。');
  });
});
