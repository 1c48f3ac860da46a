import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setQuery } from '../../src/shell/address';
import { aid } from '../../src/shell/aids';
import { one, visit } from './site';

// The first visit draws its page from the real data.

const rows = () => [...document.querySelectorAll<HTMLElement>('table.rows tbody tr')];
const cell = (row: HTMLElement, at: number) => row.querySelectorAll<HTMLElement>('th, td')[at];
const shown = () => rows().filter((row) => !row.hidden);
const column = (name: string) =>
  [...document.querySelectorAll('table.rows thead th')].findIndex(
    (head) => head.getAttribute('data-column') === name,
  );
const values = () => shown().map((row) => cell(row, column('value'))?.dataset['by']);
const head = (name: string) => one(`table.rows th[data-column="${name}"]`);
const said = () => one('.rows-bar [role=status]').textContent;

const go = async (address: string) => {
  await visit(address);
  aid();
};

describe('the rows of a dataset', () => {
  beforeEach(() => go('/en/data/city-gdp'));

  it('stand by size after a click on the head of the figures, largest first after another, then as in the file', () => {
    const before = values();
    const sort = () => head('value').querySelector('button')?.click();
    const bySize = (a = '', b = '') => Number(a) - Number(b);
    sort();
    expect(values()).toEqual(before.toSorted(bySize));
    expect(head('value').getAttribute('aria-sort')).toBe('ascending');
    expect(location.search).toBe('?sort=value');
    sort();
    expect(values()).toEqual(before.toSorted(bySize).toReversed());
    sort();
    expect(values()).toEqual(before);
    expect(head('value').hasAttribute('aria-sort')).toBe(false);
  });

  it('are those that contain what is typed, whatever its case, and the page says how many', () => {
    setQuery('q', 'gANZHOU');
    expect(shown().length).toBeGreaterThan(0);
    expect(shown().every((row) => row.textContent.includes('Ganzhou'))).toBe(true);
    expect(said()).toBe(`${shown().length} of 60 rows`);
    setQuery('q', null);
    expect(shown()).toHaveLength(60);
    expect(said()).toBe('');
  });

  it('are none for words that no row has, and the page says so; markup in the words stays words', () => {
    setQuery('q', '<b>x</b>');
    expect(shown()).toEqual([]);
    expect(said()).toBe('No row contains “<b>x</b>”. Fewer letters find more.');
    expect(document.querySelector('.rows-bar b')).toBeNull();
  });

  it('stand as in the file where the address asks for a column that there is not', async () => {
    const before = values();
    setQuery('sort', '-nonsense');
    expect(values()).toEqual(before);
  });
});

describe('figures of unlike kinds', () => {
  it('are sorted unit by unit, and rows without a figure stand last', async () => {
    await go('/en/data/headline-kpis?sort=-value');
    const units = rows().map((row) => cell(row, column('value'))?.dataset['unit'] ?? '');
    const changes = units.filter((unit, i) => unit !== units[i - 1]);
    expect(changes).toHaveLength(new Set(units).size);
    await go('/en/data/companies?sort=value');
    const filled = values().map((value) => value !== undefined);
    expect(filled).toEqual(filled.toSorted((a, b) => Number(b) - Number(a)));
  });
});

describe('a citation', () => {
  it('has the whole address with the choices in it, without the theme', async () => {
    await go('/en/charts/city-map?measure=population&theme=dark');
    expect(one('[data-cite-address]').textContent).toBe(
      `${location.origin}/en/charts/city-map?measure=population`,
    );
  });

  it('follows the finding and the sources of the figure above it', async () => {
    await go('/en/charts/hk-share');
    one('h1').textContent = 'Another finding';
    document.dispatchEvent(new Event('pointerover'));
    one('[data-cite]').dispatchEvent(new Event('pointerover', { bubbles: true }));
    expect(one('[data-cite-title]').textContent).toBe('“Another finding”');
  });

  it('reads the same from the page as it was printed at build', async () => {
    await visit('/zh-Hant/charts/hk-share-points');
    const printed = one('[data-cite-sources]').textContent;
    aid();
    expect(one('[data-cite-sources]').textContent).toBe(printed);
  });

  it('is copied, and the page says so; where the browser refuses, it is selected', async () => {
    await go('/en/charts/hk-share');
    const written: string[] = [];
    const writeText = async (text: string) => void written.push(text);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    one('[data-copy]').click();
    await vi.waitFor(() => expect(one('[data-cite] [role=status]').textContent).toBe('Copied.'));
    expect(written[0]).toMatch(/^“.+”\. Jiangxi.+\/en\/charts\/hk-share\. Sources/);
    vi.stubGlobal('navigator', {
      clipboard: { writeText: async () => Promise.reject(new Error()) },
    });
    one('[data-copy]').click();
    await vi.waitFor(() =>
      expect(one('[data-cite] [role=status]').textContent).toContain('selected'),
    );
    vi.unstubAllGlobals();
  });
});
