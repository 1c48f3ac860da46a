import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/figures';
import { datasetIds } from '../../src/model/catalogue';
import { langs } from '../../src/i18n/text';
import type { Data } from '../../src/datasets';
import { print } from './site';

// Pages of many datasets are drawn from the real data.

const rowsOf = <Id extends 'notes' | 'city-population'>(id: Id): Data[Id]['rows'] =>
  JSON.parse(readFileSync(`data/${id}.json`, 'utf8')).rows;
const parse = async (path: string) =>
  new DOMParser().parseFromString((await print(path)).html, 'text/html');
const links = (page: ParentNode) =>
  [...page.querySelectorAll<HTMLAnchorElement>('main a[href]')].map(
    (link) => link.getAttribute('href') ?? '',
  );

describe('the catalogue', () => {
  it.each(langs)('leads to every dataset in %s', async (lang) => {
    const found = new Set(links(await parse(`/${lang}/data`)));
    const missing = datasetIds.filter((id) => !found.has(`/${lang}/data/${id}`));
    expect(missing).toEqual([]);
    for (const part of ['method', 'discrepancies', 'changes'])
      expect(found).toContain(`/${lang}/data/${part}`);
  });
});

describe('the page of a dataset', () => {
  it('shows every row, and says what holds for all of them once', async () => {
    const page = await parse('/en/data/city-population');
    const rows = page.querySelectorAll('table.rows tbody tr');
    expect(rows).toHaveLength(rowsOf('city-population').length);
    expect(page.querySelector('.rows-said')?.textContent).toContain('165 rows');
    const heads = [...page.querySelectorAll('table.rows thead th')].map((head) => head.textContent);
    expect(heads).toEqual(['Row', 'As printed', 'Period']);
  });

  it('shows a bound as a bound, and a share in words in words', async () => {
    const page = await parse('/en/data/global-shares');
    expect(page.querySelector('table.rows')?.textContent).toContain('about one eighth');
    const kpis = await parse('/zh-Hant/data/headline-kpis');
    expect(kpis.querySelector('table.rows')?.textContent).toContain('超3.6萬億元');
  });

  it('names the figures that show it', async () => {
    const found = links(await parse('/en/data/city-trade'));
    for (const { id } of figures.filter(({ needs }) => needs.includes('city-trade')))
      expect(found).toContain(`/en/charts/${id}`);
  });
});

describe.each(langs)('the register of doubts in %s', (lang) => {
  let page: Document;
  beforeAll(async () => {
    page = await parse(`/${lang}/data/discrepancies`);
  });

  it('has every note under its own name', () => {
    const missing = rowsOf('notes').filter(
      ({ id, text }) => !page.getElementById(id)?.textContent.includes(text[lang].slice(0, 12)),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('leads from every note to a figure, a city or a dataset', () => {
    const idle = rowsOf('notes').filter(
      ({ id }) => !page.getElementById(id)?.querySelector('ul a[href^="/"]'),
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});

it('figures and cities lead to their entries of the register', async () => {
  const register = await parse('/en/data/discrepancies');
  const chart = links(await parse('/en/charts/resources')).filter((link) => link.includes('#'));
  const city = links(await parse('/en/cities/xinyu')).filter((link) =>
    link.startsWith('/en/data/discrepancies#'),
  );
  expect(chart).toContain('/en/data/discrepancies#nickel');
  expect(city).toEqual(['/en/data/discrepancies#xinyu']);
  for (const link of [...chart, ...city])
    expect(register.getElementById(link.split('#')[1] ?? '')).not.toBeNull();
  expect(register.getElementById('xinyu')?.querySelector('a[href="#pv-joint"]')).not.toBeNull();
});
