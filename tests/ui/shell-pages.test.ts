import { within } from '@testing-library/dom';
import { beforeAll, describe, expect, it } from 'vitest';
import { watchFilter } from '../../src/shell/filter';
import { watchLost } from '../../src/shell/lost';
import { watchTheme } from '../../src/shell/theme';
import { figures } from '../../src/figures';
import { one, visit } from './site';

// The first visit draws its page from the real data.

beforeAll(() => {
  watchLost();
  watchFilter();
  watchTheme();
});

describe('an address that names nothing', () => {
  const offered = () =>
    within(one('[data-nearest]'))
      .queryAllByRole('link')
      .filter((link) => !link.closest('li')?.hidden)
      .map((link) => link.getAttribute('href'));

  it.each([
    ['/en/charts/hk-shar', '/en/charts/hk-share'],
    ['/en/cities/gangzhou', '/en/cities/ganzhou'],
    ['/zh-Hant/cities/%E8%B4%9B%E6%B4%B2', '/zh-Hant/cities/ganzhou'],
    ['/zh-Hans/cities/360700/', '/zh-Hans/cities/ganzhou'],
    ['/en/Fuzhou', '/en/cities/fuzhou'],
  ])('%s offers first %s, and never more than three', async (asked, meant) => {
    await visit(asked);
    expect(offered()[0]).toBe(meant);
    expect(offered().length).toBeLessThanOrEqual(3);
    expect(one('[data-nearest]').hidden).toBe(false);
  });

  it('offers nothing where nothing comes near', async () => {
    await visit('/en/xylophone-quartet');
    expect(one('[data-nearest]').hidden).toBe(true);
    expect(within(one('main')).getAllByRole('link')).not.toEqual([]);
  });
});

describe('the gallery', () => {
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>('[data-topic]')]
      .filter((card) => !card.hidden)
      .map((card) => card.dataset['figure']);
  const choose = (value: string, name = 'topic') => {
    const list = one<HTMLSelectElement>(`[data-filter] select[name=${name}]`);
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const of = (topic: string) => figures.filter((spec) => spec.topic === topic).map(({ id }) => id);

  it('shows the topic of its address, and how many figures that are', async () => {
    await visit('/en/charts?topic=hong-kong');
    expect(shown()).toEqual(of('hong-kong'));
    expect(one<HTMLSelectElement>('[data-filter] select').value).toBe('hong-kong');
    expect(one('[data-filter] [aria-live]').textContent).toContain(String(of('hong-kong').length));
  });

  it('shows another topic when it is chosen, and writes it into the address', async () => {
    await visit('/en/charts?theme=dark');
    choose('cities');
    expect(shown()).toEqual(of('cities'));
    expect(location.search).toBe('?theme=dark&topic=cities');
    choose('all');
    expect(shown()).toEqual(figures.map(({ id }) => id));
    expect(location.search).toBe('?theme=dark');
  });

  it('shows what fits topic, kind and city together, and says how many', async () => {
    await visit('/en/charts?kind=map&place=xinyu');
    const said = one('[data-filter] [aria-live]');
    expect(shown()).toEqual(['city-map', 'city-counties', 'clusters']);
    expect(said.textContent).toBe(`${shown().length} charts`);
    choose('industries');
    expect(shown()).toEqual(['clusters']);
    expect(said.textContent).toBe('1 chart');
    choose('ecology');
    expect(shown()).toEqual([]);
    expect(said.textContent).toBe('No chart fits all three choices.');
  });

  it('shows everything where the topic does not exist', async () => {
    await visit('/zh-Hant/charts?topic=happiness');
    expect(shown()).toEqual(figures.map(({ id }) => id));
  });
});

describe('the theme', () => {
  it('is that of the address, on every page', async () => {
    for (const theme of ['dark', 'light']) {
      await visit(`/en/charts/grammar?theme=${theme}`);
      expect(document.documentElement.dataset['theme']).toBe(theme);
    }
  });

  it('changes with the button, which then says the way back, and is remembered', async () => {
    await visit('/en/charts/grammar?theme=light');
    const button = one('.theme-toggle');
    const there = button.getAttribute('title');
    button.click();
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(location.search).toBe('?theme=dark');
    expect(button.getAttribute('title')).not.toBe(there);
    await visit('/en/charts/grammar');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    one('.theme-toggle').click();
    expect(document.documentElement.dataset['theme']).toBe('light');
  });
});
